// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.drivebay.host.MdAttribute;
import org.drivebay.host.MdAttributeListener;
import org.drivebay.host.agent.AgentReader;
import org.drivebay.host.attribute.MdAttributes;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.RemoteReader;
import org.drivebay.remote.Subscription;

/** {@code drivebay sysfs watch} */
final class SysfsWatchVerb implements Verb {

	private static final Duration INTERVAL = Duration.ofMillis(500);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
	private static final long FOREVER_SECONDS = Integer.MAX_VALUE;

	@Override
	public String usage() {
		return "HOST ARRAY [ATTRIBUTE] [--seconds N] [--plain-shell] [--json]";
	}

	@Override
	public String does() {
		return "Prints an attribute, or all, and then each change with its time, until Ctrl-C or for N seconds. With --json one object a line. "
				+ "--plain-shell puts no agent on the host.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, InterruptedException {
		var given = new Arguments(arguments, List.of("--json", "--plain-shell"), List.of("--seconds")).expect(3, "HOST", "ARRAY");
		long seconds = given.value("--seconds").map(SysfsWatchVerb::seconds).orElse(FOREVER_SECONDS);
		try (RemoteHost remote = context.hosts().connect(given.word(0))) {
			List<MdAttribute> now = new HostSource.Live(remote, given.word(0)).attributes(given.word(1));
			if (given.optional(2).isPresent()) {
				Attributes.find(now, given.word(2));
			}
			var changes = new Changes(context, given.optional(2).orElse(""), given.has("--json"));
			try (Subscription watch = MdAttributes.watch(reader(remote, given.has("--plain-shell")), given.word(1), INTERVAL, changes)) {
				changes.await(seconds);
			}
		}
	}

	private static RemoteReader reader(RemoteHost remote, boolean plainShell) throws RemoteException, InterruptedException {
		if (plainShell) {
			return remote;
		}
		var reader = new AgentReader(remote, entry -> {
		});
		reader.prepare();
		return reader;
	}

	private static long seconds(String text) {
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw new UsageException("--seconds wants a whole number, not " + text);
		}
		return Long.parseLong(text);
	}

	/** Prints what differs from what was printed before. */
	private static final class Changes implements MdAttributeListener {

		private final Context context;
		private final String only;
		private final boolean json;
		private final Map<String, String> printed = new HashMap<>();
		private final CompletableFuture<RemoteException> ended = new CompletableFuture<>();

		/** @param only the one attribute that is wanted, or empty for all */
		Changes(Context context, String only, boolean json) {
			this.context = context;
			this.only = only;
			this.json = json;
		}

		@Override
		public void changed(List<MdAttribute> attributes) {
			Instant time = Instant.now();
			for (MdAttribute attribute : attributes) {
				String name = Attributes.name(attribute);
				boolean wanted = only.isEmpty() || only.equals(name);
				if (wanted && !attribute.shown().equals(printed.put(name, attribute.shown()))) {
					print(time, name, attribute.shown());
				}
			}
		}

		private void print(Instant time, String name, String value) {
			if (json) {
				Json.printLine(context.out(), new Json().put("time", Json.time(time)).put("attribute", name).put("value", value));
			} else {
				context.out().println(TIME.format(time.atZone(ZoneId.systemDefault())) + "  " + name + "  " + value.replace("\n", ", "));
				context.out().flush();
			}
		}

		@Override
		public void failed(RemoteException reason) {
			ended.complete(reason);
		}

		void await(long seconds) throws RemoteException, InterruptedException {
			try {
				throw ended.get(seconds, TimeUnit.SECONDS);
			} catch (TimeoutException e) {
				// that is how it should end
			} catch (ExecutionException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
