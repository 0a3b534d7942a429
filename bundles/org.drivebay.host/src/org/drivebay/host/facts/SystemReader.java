// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The machine and its system. */
final class SystemReader {

	private static final Pattern PRETTY_NAME = Pattern.compile("^PRETTY_NAME=[\"']?([^\"'\n]*)", Pattern.MULTILINE);
	private static final Pattern CPU_MODEL = Pattern.compile("^(?:model name|Model|cpu model|cpu|Hardware)[ \t]*:[ \t]*([^\n]*)", Pattern.MULTILINE);
	private static final Pattern MEMORY = Pattern.compile("^MemTotal:[ \t]*(\\d{1,15}) kB", Pattern.MULTILINE);
	private static final Pattern KERNEL = Pattern.compile("^Linux version (\\S+)");

	private SystemReader() {
	}

	static SystemFacts read(Answers answers) {
		String cpuinfo = answers.content("/proc/cpuinfo");
		String memory = first(MEMORY, answers.content("/proc/meminfo"));
		String kernel = answers.word("/proc/sys/kernel/osrelease");
		return new SystemFacts(answers.word("/proc/sys/kernel/hostname"),
				kernel != null ? kernel : first(KERNEL, answers.content("/proc/version")),
				first(PRETTY_NAME, answers.content("/etc/os-release")), architecture(answers, cpuinfo), first(CPU_MODEL, cpuinfo),
				Numbers.countOfList(answers.content("/sys/devices/system/cpu/online")),
				Numbers.countOfList(answers.content("/sys/devices/system/node/online")), memory == null ? 0 : Long.parseLong(memory) * 1024,
				seconds(answers.text("/proc/uptime")));
	}

	/** Kernels before 6.1 do not say; then what the CPU says of itself will do. */
	private static @Nullable String architecture(Answers answers, String cpuinfo) {
		String told = answers.word("/proc/sys/kernel/arch");
		if (told != null) {
			return told;
		}
		String flags = first(Pattern.compile("^flags[ \t]*:([^\n]*)", Pattern.MULTILINE), cpuinfo);
		if (flags != null) {
			return (flags + " ").contains(" lm ") ? "x86_64" : "i686";
		}
		return cpuinfo.contains("CPU architecture: 8") ? "aarch64" : null;
	}

	private static double seconds(String uptime) {
		int blank = uptime.indexOf(' ');
		String text = blank < 0 ? uptime : uptime.substring(0, blank);
		return text.matches("\\d{1,12}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
	}

	private static @Nullable String first(Pattern pattern, String text) {
		var matcher = pattern.matcher(text);
		return matcher.find() ? Answers.clean(String.valueOf(matcher.group(1))) : null;
	}
}
