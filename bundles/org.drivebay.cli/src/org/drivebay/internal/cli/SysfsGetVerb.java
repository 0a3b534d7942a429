// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.MdAttribute;
import org.drivebay.remote.RemoteException;

/** {@code drivebay sysfs get} */
final class SysfsGetVerb implements Verb {

	@Override
	public String usage() {
		return "HOST ARRAY [ATTRIBUTE] [--json]";
	}

	@Override
	public String does() {
		return "Prints the value of an attribute (dev-NAME/ATTRIBUTE for a member's) as the kernel has it, or the values of all.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(3, "HOST", "ARRAY");
		try (HostSource source = context.hosts().open(given.word(0))) {
			List<MdAttribute> attributes = source.attributes(given.word(1));
			Optional<String> wanted = given.optional(2);
			if (wanted.isPresent()) {
				MdAttribute attribute = Attributes.find(attributes, wanted.get());
				String value = Attributes.value(attribute);
				if (given.has("--json")) {
					Json.print(context.out(), Attributes.json(attribute).done());
				} else {
					context.out().println(value);
				}
			} else {
				all(context, attributes, given.has("--json"));
			}
		}
	}

	private static void all(Context context, List<MdAttribute> attributes, boolean json) {
		if (json) {
			Json.print(context.out(), Json.list(attributes.stream().map(Attributes::json).toList()));
			return;
		}
		var table = new TextTable("ATTRIBUTE", "VALUE");
		attributes.forEach(attribute -> table.row(Attributes.name(attribute), attribute.shown()));
		table.print(context.out());
	}
}
