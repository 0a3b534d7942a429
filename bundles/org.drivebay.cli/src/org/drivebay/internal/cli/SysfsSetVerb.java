// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.List;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.MdAttribute;
import org.drivebay.host.attribute.AttributeWriter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** {@code drivebay sysfs set} */
final class SysfsSetVerb implements Verb {

	@Override
	public String usage() {
		return "HOST ARRAY ATTRIBUTE VALUE [--yes] [--json]";
	}

	@Override
	public String does() {
		return "Writes an attribute: shows the old and the new value and what it will do, asks (--yes does not), writes, and prints what is read back.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, InterruptedException {
		var given = new Arguments(arguments, List.of("--yes", "--json"), List.of()).expect(4, "HOST", "ARRAY", "ATTRIBUTE", "VALUE");
		try (RemoteHost remote = context.hosts().connect(given.word(0))) {
			List<MdAttribute> attributes = new HostSource.Live(remote, given.word(0)).attributes(given.word(1));
			AttributeWrite write = AttributeWriter.prepare(remote, Attributes.find(attributes, given.word(2)), given.word(3));
			preview(context, given.word(0), write);
			if (!given.has("--yes") && !confirmed(context)) {
				throw new FailedException("nothing was written");
			}
			print(context, write, run(write), given.has("--json"));
		}
	}

	private static void preview(Context context, String host, AttributeWrite write) {
		MdAttribute attribute = write.attribute();
		String unit = attribute.info().unit().label();
		String behind = unit.isEmpty() ? "" : " " + unit;
		context.err().println(host + " " + attribute.path());
		context.err().println("  now  " + write.oldValue() + behind);
		context.err().println("  new  " + write.newValue() + behind);
		context.err().println(write.consequence());
	}

	private static boolean confirmed(Context context) throws FailedException {
		String answer = context.terminal().questions().ask("Write it? [y/N] ")
				.orElseThrow(() -> new FailedException("nothing was written: there is no terminal to ask at, and --yes was not given"));
		return answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes");
	}

	private static String run(AttributeWrite write) throws FailedException, RemoteException, InterruptedException {
		try {
			return write.run();
		} catch (AttributeWrite.WriteRefused e) {
			throw new FailedException(String.valueOf(e.getMessage()));
		}
	}

	private static void print(Context context, AttributeWrite write, String readBack, boolean json) {
		if (json) {
			Json.print(context.out(), new Json().put("attribute", Attributes.name(write.attribute())).put("old", write.oldValue())
					.put("written", write.newValue()).put("value", readBack).done());
		} else {
			context.out().println(readBack);
		}
	}
}
