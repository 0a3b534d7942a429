// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import java.util.List;

/**
 * One mdadm command.
 *
 * @param words    program and arguments
 * @param does     one or more sentences
 * @param undo     one or more sentences; says so where there is no way back
 * @param destroys devices whose present content is lost, may be empty
 * @param steps    what mdadm asks of the kernel for it, in order
 */
public record MdCommand(List<String> words, String does, String undo, List<String> destroys, List<Step> steps) {

	public MdCommand {
		words = List.copyOf(words);
		destroys = List.copyOf(destroys);
		steps = List.copyOf(steps);
	}

	/** What the kernel's md document describes. */
	public sealed interface Step {

		/** One line. */
		String text();

		/** @param what what it carries */
		record Ioctl(String name, String what) implements Step {
			@Override
			public String text() {
				return "ioctl " + name + ": " + what;
			}
		}

		/** @param path below the array's folder in sysfs */
		record Attribute(String path, String value) implements Step {
			@Override
			public String text() {
				return "md/" + path + " = " + value;
			}
		}

		/** Something that mdadm does to a device itself. */
		record Write(String what) implements Step {
			@Override
			public String text() {
				return "write: " + what;
			}
		}
	}
}
