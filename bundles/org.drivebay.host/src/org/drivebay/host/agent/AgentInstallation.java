// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.drivebay.remote.RemoteException.NoSession;
import org.drivebay.remote.RemoteException.TimedOut;
import org.drivebay.remote.RemoteHost;

/**
 * The agent in its own folder on a host, {@code ~/.cache/drivebay/agent-VERSION-SHA/} or below {@code $XDG_CACHE_HOME}. What lies there is used only
 * if its SHA-256, as the host computes it, is that of the program carried here.
 */
public final class AgentInstallation {

	static final String FOLDER_PREFIX = "agent-";
	private static final String PROGRAM = "/drivebay-agent";
	private static final int OWNER_ONLY = 0700;

	private static final String CACHE = """
			LC_ALL=C; export LC_ALL
			umask 077
			c=${XDG_CACHE_HOME:-$HOME/.cache}/drivebay
			""";

	/** $1 folder. Prints where it is, and the checksum of the program if there is one. Nobody else may be able to put a program there. */
	private static final String LOOK = CACHE + """
			d=$c/$1
			mkdir -p -- "$d" || exit 1
			if [ ! -O "$d" ] || [ -L "$d" ]; then echo "$d belongs to somebody else" >&2; exit 1; fi
			chmod 700 -- "$d" || exit 1
			printf '%s\\n' "$d"
			[ ! -f "$d/drivebay-agent" ] || sha256sum <"$d/drivebay-agent"
			""";

	/** $1 what was uploaded, $2 the program, $3 its checksum. */
	private static final String TAKE = """
			LC_ALL=C; export LC_ALL
			h=$(sha256sum <"$1") || exit 1
			[ "${h%% *}" = "$3" ] && exec mv -f -- "$1" "$2"
			rm -f -- "$1"
			echo 'what was uploaded has another checksum' >&2
			exit 1
			""";

	private static final String REMOVE = CACHE + """
			rm -rf -- "$c"/agent-*/ || exit 1
			rmdir -- "$c" 2>/dev/null
			exit 0
			""";

	private final RemoteHost remote;
	private final Function<String, Optional<AgentBinary>> binaries;

	public AgentInstallation(RemoteHost remote) {
		this(remote, AgentBinary::bundled);
	}

	/** @param binaries by machine, as {@code uname -m} says it */
	AgentInstallation(RemoteHost remote, Function<String, Optional<AgentBinary>> binaries) {
		this.remote = remote;
		this.binaries = binaries;
	}

	/**
	 * Makes sure that the agent is there and runs. Blocks.
	 *
	 * @throws AgentUnavailable if it cannot run there
	 */
	public Agent install() throws AgentUnavailable, RemoteException, InterruptedException {
		try {
			AgentBinary binary = binary();
			List<String> found = output(Command.script(LOOK, List.of(binary.folder()))).lines().toList();
			if (found.isEmpty() || found.size() > 2 || !found.getFirst().startsWith("/")) {
				throw new AgentUnavailable("its folder has no plain path");
			}
			String folder = found.getFirst();
			if (found.size() < 2 || !found.getLast().startsWith(binary.sha256() + " ")) {
				upload(folder, binary);
			}
			var agent = new Agent(remote, folder + PROGRAM);
			agent.greet();
			return agent;
		} catch (BadAnswer | FileFailed | LimitExceeded | NoSession | TimedOut e) {
			throw new AgentUnavailable(String.valueOf(e.getMessage()));
		}
	}

	/** Takes the agent, every version of it, away from the host. One that runs goes on to its end. */
	public void remove() throws RemoteException, InterruptedException {
		CommandResult result = remote.run(Command.script(REMOVE, List.of()));
		if (!result.ok()) {
			throw new BadAnswer("the agent could not be removed: " + Agent.reason(result));
		}
	}

	private AgentBinary binary() throws AgentUnavailable, RemoteException, InterruptedException {
		String machine = output(Command.of("uname", "-m")).strip();
		return binaries.apply(machine).orElseThrow(() -> new AgentUnavailable("there is no agent for this kind of machine, " + machine));
	}

	/** Beside the program first, so that what is called it is always whole and right. */
	private void upload(String folder, AgentBinary binary) throws AgentUnavailable, RemoteException, InterruptedException {
		String part = folder + "/upload-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
		remote.upload(part, binary.bytes(), OWNER_ONLY);
		output(Command.script(TAKE, List.of(part, folder + PROGRAM, binary.sha256())));
	}

	private String output(Command command) throws AgentUnavailable, RemoteException, InterruptedException {
		CommandResult result = remote.run(command);
		if (!result.ok()) {
			throw new AgentUnavailable(Agent.reason(result));
		}
		return result.outputText();
	}
}
