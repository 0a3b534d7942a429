// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.FileEntry;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteException.LimitExceeded;

/**
 * Single files, by commands and not by SFTP: that keeps the kernel's own error, which SFTP turns into "Failure" and which
 * is half of what sysfs has to say.
 */
final class RemoteFiles {

	/** What sysfs takes in one write: a page. */
	private static final int MAX_ATTRIBUTE_BYTES = 4096;
	private static final int MAX_LIST_BYTES = 32 << 20;

	private static final String READ = """
			LC_ALL=C; export LC_ALL
			exec head -c "$2" -- "$1"
			""";

	/**
	 * $1 path, $2 bytes on standard input. An attribute gets one write(2) by dd; a regular file is replaced by one that is
	 * complete. Input that is cut off by a lost link changes nothing.
	 */
	private static final String WRITE = """
			LC_ALL=C; export LC_ALL
			fail() { printf 'drivebay: %s\\n' "$1" >&2; exit 1; }
			f=$(readlink -f -- "$1" && echo .) || f=$1//
			f=${f%??}
			case $f in
			/sys/* | /proc/*)
				[ -e "$f" ] || fail 'No such file or directory'
				[ ! -d "$f" ] || fail 'Is a directory'
				[ "$2" -gt 0 ] || fail 'Nothing to write'
				[ "$2" -le "$3" ] || fail 'An attribute takes one page at most'
				exec dd "of=$f" bs=64k count=1 iflag=fullblock conv=notrunc
				;;
			esac
			[ ! -d "$f" ] || fail 'Is a directory'
			[ ! -e "$f" ] || [ -f "$f" ] || fail 'Not a regular file'
			d=${f%/*}
			[ ! -e "$d" ] || [ -d "$d" ] || fail 'Not a directory'
			[ -d "$d/" ] || fail 'No such file or directory'
			t=$d/.drivebay.$$
			set -C
			: >"$t" || exit 1
			set +C
			trap 'rm -f -- "$t"' EXIT
			trap 'exit 1' HUP INT TERM
			if [ -e "$f" ]; then cp -p -- "$f" "$t" || exit 1; fi
			cat >"$t" || exit 1
			[ "$(wc -c <"$t")" -eq "$2" ] || fail 'The input broke off'
			mv -f -- "$t" "$f"
			""";

	/** stat's lines for all names, then their names in the same order: a name may hold anything but NUL. */
	private static final String LIST = """
			LC_ALL=C; export LC_ALL
			cd -- "$1" 2>/dev/null || { stat -- "$1/." >/dev/null; [ -d "$1" ] && echo "drivebay: Permission denied" >&2; exit 1; }
			[ -r . ] || { echo "drivebay: Permission denied" >&2; exit 1; }
			set -- * .[!.]* ..?*
			for name do
				if [ -e "$name" ] || [ -L "$name" ]; then printf './%s\\0' "$name"; fi
			done | xargs -0 stat -c '%f %s %Y %n' --
			exit 0
			""";

	private static final String STAT = """
			LC_ALL=C; export LC_ALL
			exec stat -L -c '%f %s %Y' -- "$1"
			""";

	private final Commands commands;
	private final Journal journal;

	RemoteFiles(Commands commands, Journal journal) {
		this.commands = commands;
		this.journal = journal;
	}

	byte[] read(String path, int maxBytes) throws RemoteException, InterruptedException {
		return journal.note(Kind.READ, path, note -> {
			// one byte more shows that there is more
			Command command = Command.script(READ, List.of(path, String.valueOf(maxBytes + 1L))).withMaxOutput(Math.addExact(maxBytes, 1 << 16));
			CommandResult result = checked(path, commands.run(command, path));
			note.received = result.output().length;
			if (result.output().length > maxBytes) {
				throw new LimitExceeded(path + " holds more than " + maxBytes + " bytes");
			}
			return result.output();
		});
	}

	void write(String path, byte[] content) throws RemoteException, InterruptedException {
		journal.note(Kind.WRITE, path, note -> {
			note.sent = content.length;
			Command command = Command.script(WRITE, List.of(path, String.valueOf(content.length), String.valueOf(MAX_ATTRIBUTE_BYTES)));
			return checked(path, commands.run(command.withInput(content), path));
		});
	}

	List<FileEntry> list(String directory) throws RemoteException, InterruptedException {
		return journal.note(Kind.LIST, directory, note -> {
			CommandResult result = commands.run(Command.script(LIST, List.of(directory)).withMaxOutput(MAX_LIST_BYTES), directory);
			note.received = result.output().length;
			List<FileEntry> entries = new ArrayList<>(StatLines.parse(checked(directory, result).outputText()));
			note.outcome = entries.size() + " entries";
			return List.copyOf(entries);
		});
	}

	FileEntry stat(String path) throws RemoteException, InterruptedException {
		return journal.note(Kind.LIST, path, note -> {
			CommandResult result = checked(path, commands.run(Command.script(STAT, List.of(path)), path));
			return StatLines.entry(result.outputText().strip(), name(path));
		});
	}

	private static String name(String path) {
		String trimmed = path.replaceFirst("/+$", "");
		return trimmed.isEmpty() ? "/" : trimmed.substring(trimmed.lastIndexOf('/') + 1);
	}

	/** The tools' errors are {@code tool: what: the kernel's words}; the last part is what counts. What a path holds may be anything. */
	private static CommandResult checked(String path, CommandResult result) throws FileFailed {
		if (result.ok()) {
			return result;
		}
		String signal = result.signal();
		String message = result.errorText().lines().filter(line -> line.contains(": ")).reduce((first, last) -> last)
				.orElse(signal != null ? "ended by signal " + signal : "exit " + result.exitStatus());
		throw new FileFailed(path, message.substring(message.lastIndexOf(": ") + 1).strip());
	}
}
