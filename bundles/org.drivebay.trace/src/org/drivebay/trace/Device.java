// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block device's number as the kernel has it inside: 12 bits major, 20 bits minor. */
public final class Device {

	private static final int MINOR_BITS = 20;
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}):(\\d{1,7})");

	private Device() {
	}

	public static int of(int major, int minor) {
		return major << MINOR_BITS | minor;
	}

	/** @param number as sysfs has it, {@code 252:0} @return 0 if it is none */
	public static int parse(String number) {
		Matcher matcher = NUMBER.matcher(number);
		return matcher.matches() ? of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))) : 0;
	}

	/** 0 to 4095 */
	public static int major(int device) {
		return device >>> MINOR_BITS;
	}

	/** 0 to 1048575 */
	public static int minor(int device) {
		return device & (1 << MINOR_BITS) - 1;
	}

	/** As blkparse writes it: {@code 252,0}. */
	public static String name(int device) {
		return major(device) + "," + minor(device);
	}

	/** Whether btt takes it for a device that stands on others: md, or a major number that device-mapper gets. */
	public static boolean isRemapper(int device) {
		int major = major(device);
		return major == 9 || major == 253 || major == 254;
	}
}
