// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.remote.Command;

/**
 * Runs blktrace so that nothing of it is left, whatever becomes of the link: it ends when standard input does, or has been silent for
 * {@link #LEASE_SECONDS}. The records go to standard output. Standard error has {@code began CPUS ORDER} once it traces, {@code dropped NAME COUNT} after each
 * byte of standard input, and what blktrace says.
 */
final class BlktraceScript {

	static final int LEASE_SECONDS = 15;
	/** Unread records that may lie here while a disk is slow. */
	static final int MOST_UNREAD = 128 << 20;

	/** $1 mask, $2 seconds or 0, $3 lease, then devices as PATH NAME pairs. */
	private static final String SCRIPT = """
			LC_ALL=C PATH=$PATH:/usr/sbin:/sbin
			export LC_ALL PATH
			debug=/sys/kernel/debug/block mask=$1 seconds=$2 lease=$3 names=
			shift 3
			for program in blktrace timeout od; do
				command -v $program >/dev/null || { echo "there is no $program" >&2; exit 3; }
			done
			for word; do
				case $word in /*) set -- "$@" -d "$word" ;; *) names="$names $word" ;; esac
				shift
			done
			[ "$seconds" = 0 ] || set -- "$@" -w "$seconds"
			is_left() {
				for name in $names; do
					[ ! -e "$debug/$name/trace0" ] || return 0
				done
				return 1
			}
			tell_drops() {
				for name in $names; do
					[ ! -r "$debug/$name/dropped" ] || { read -r count <"$debug/$name/dropped" && echo "dropped $name $count" >&2; }
				done
			}
			runs() { read -r _ _ state _ <"/proc/$tracer/stat" && [ "$state" != Z ]; } 2>/dev/null
			end() {
				kill -INT $tracer
				for try in 1 2 3 4 5 6 7 8 9 10; do
					! runs || sleep 0.05
				done
				kill -KILL $tracer
			}

			# what another one traces is not ours to end
			! is_left || { echo "$name is traced already" >&2; exit 4; }
			exec 3<&0
			blktrace "$@" -A "$mask" -o - </dev/null 3<&- & tracer=$!
			# who listens may be gone, which must not keep the rest from being done
			trap '' PIPE
			{
				while [ -n "$(exec timeout "$lease" dd bs=64 count=1 2>/dev/null <&3)" ]; do tell_drops; done
				tell_drops
				end
			} >/dev/null & watcher=$!
			tries=0
			for name in $names; do
				until [ -e "$debug/$name/trace0" ] || [ $((tries += 1)) -gt 200 ] || ! runs; do sleep 0.05; done
			done
			if [ $tries -gt 200 ]; then
				end
			elif runs; then
				echo began $(ls -d /sys/devices/system/cpu/cpu[0-9]* | wc -l) $(printf '\\1\\0' | od -An -tu2) >&2
			fi
			wait $tracer
			status=$?
			kill $watcher
			! is_left || blktrace "$@" -k >/dev/null 2>&1
			exit $status
			""";

	private BlktraceScript() {
	}

	static Command command(List<TracedDevice> devices, int mask, long seconds) {
		var words = new ArrayList<>(List.of(Integer.toHexString(mask), Long.toString(seconds), Integer.toString(LEASE_SECONDS)));
		devices.forEach(device -> words.addAll(List.of(device.path(), device.name())));
		return Command.script(SCRIPT, words).withMaxOutput(MOST_UNREAD);
	}
}
