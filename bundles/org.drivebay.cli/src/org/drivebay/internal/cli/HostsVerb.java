// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.math.BigDecimal;
import java.util.List;

import org.drivebay.host.HostDefinition;
import org.drivebay.remote.HostSpec;

/** {@code drivebay hosts} */
final class HostsVerb implements Verb {

	@Override
	public String usage() {
		return "[--json]";
	}

	@Override
	public String does() {
		return "Lists the hosts that the workbench knows.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(0);
		List<HostDefinition> hosts = context.hosts().known();
		if (given.has("--json")) {
			Json.print(context.out(), Json.list(hosts.stream().map(HostsVerb::json).toList()));
			return;
		}
		if (hosts.isEmpty()) {
			context.err().println("no hosts are known; any ssh alias or [user@]host[:port] can be named all the same");
			return;
		}
		var table = new TextTable("HOST", "ADDRESS", "REFRESH", "AT START");
		hosts.forEach(host -> table.row(host.name(), address(host.spec()), "every " + seconds(host) + " s", host.autoConnect() ? "connect" : ""));
		table.print(context.out());
	}

	private static Json json(HostDefinition host) {
		return new Json().put("name", host.name()).put("address", host.spec().name()).put("user", host.spec().user())
				.put("port", host.spec().port() == 0 ? null : host.spec().port()).put("identity_file", host.spec().identityFile())
				.put("config_file", host.spec().configFile()).put("interval", seconds(host)).put("auto_connect", host.autoConnect());
	}

	private static BigDecimal seconds(HostDefinition host) {
		return BigDecimal.valueOf(host.interval().toMillis(), 3).stripTrailingZeros();
	}

	private static String address(HostSpec spec) {
		return (spec.user() == null ? "" : spec.user() + "@") + spec.name() + (spec.port() == 0 ? "" : ":" + spec.port());
	}
}
