// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.util.List;

import org.drivebay.host.MdAttribute;
import org.drivebay.md.attribute.AttributeInfo.Access;
import org.drivebay.remote.RemoteException;

/** {@code drivebay sysfs list} */
final class SysfsListVerb implements Verb {

	@Override
	public String usage() {
		return "HOST ARRAY [--json]";
	}

	@Override
	public String does() {
		return "Lists md's attributes of an array and its members with their values, units and meaning; w marks those that 'sysfs set' writes.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(2, "HOST", "ARRAY");
		try (HostSource source = context.hosts().open(given.word(0))) {
			List<MdAttribute> attributes = source.attributes(given.word(1));
			if (given.has("--json")) {
				Json.print(context.out(), Json.list(attributes.stream().map(Attributes::json).toList()));
				return;
			}
			var table = new TextTable("ATTRIBUTE", "VALUE", "UNIT", " ", "MEANING");
			attributes.forEach(attribute -> table.row(Attributes.name(attribute), attribute.shown(), attribute.info().unit().label(),
					attribute.info().access() == Access.WRITABLE ? "w" : "", attribute.info().meaning()));
			table.print(context.out());
		}
	}
}
