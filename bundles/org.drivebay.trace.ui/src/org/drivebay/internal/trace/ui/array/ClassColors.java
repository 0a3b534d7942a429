// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import java.util.List;

import org.drivebay.internal.trace.ui.draw.ColorLegend;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.trace.IoClass;

/** What an I/O is for, as colour and word. */
public final class ClassColors {

	private ClassColors() {
	}

	/** {@code 0xrrggbb} */
	public static int of(IoClass ioClass, TraceColors colors) {
		return switch (ioClass) {
			case DATA -> colors.inDevice();
			case COPY -> colors.queuing();
			case P -> colors.write();
			case Q -> colors.selected();
			case METADATA -> colors.merged();
			case BITMAP -> colors.measured();
			case RESYNC -> colors.scheduled();
		};
	}

	/** All of them. */
	public static List<ColorLegend.Entry> legend() {
		return legend(List.of(IoClass.values()));
	}

	/** Of some. */
	public static List<ColorLegend.Entry> legend(List<IoClass> classes) {
		return classes.stream().map(ioClass -> new ColorLegend.Entry(name(ioClass), colors -> of(ioClass, colors))).toList();
	}

	public static String name(IoClass ioClass) {
		return switch (ioClass) {
			case DATA -> "data";
			case COPY -> "copy";
			case P -> "parity P";
			case Q -> "parity Q";
			case METADATA -> "metadata";
			case BITMAP -> "bitmap";
			case RESYNC -> "resync";
		};
	}
}
