# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# QEMU's machine protocol (QMP) over two named pipes in the lab's private folder. Bash can speak to pipes and not to
# Unix sockets, and a TCP port would let every local user command the virtual machine.

MONITOR_SECONDS=10

monitor_make() {
  rm -f "$LAB_RUN"/monitor.{in,out}
  mkfifo -m 600 "$LAB_RUN"/monitor.{in,out}
}

# Waits for the line that contains PATTERN and prints it. A pipe that is open at both ends here does not end with QEMU,
# so that is asked for once a second.
monitor_expect() { # FD PATTERN
  local line deadline=$((SECONDS + MONITOR_SECONDS))
  while [ $SECONDS -lt $deadline ]; do
    if IFS= read -r -t 1 -u "$1" line; then
      case $line in *"$2"*) printf '%s\n' "$line" && return 0 ;; esac
    elif ! lab_pid >/dev/null; then
      break
    fi
  done
  say "QEMU's monitor did not answer"
  return 1
}

monitor_exchange() { # COMMAND [ARGUMENTS-JSON]
  local in out id="$BASHPID-$RANDOM" line
  # read-write, so that opening does not wait for the other end
  exec {in}<>"$LAB_RUN/monitor.in" {out}<>"$LAB_RUN/monitor.out"
  printf '{"execute":"%s","arguments":%s,"id":"%s"}\n' "$1" "${2:-{\}}" "$id" >&"$in"
  line=$(monitor_expect "$out" "\"$id\"") || return 1
  exec {in}>&- {out}>&-
  case $line in
    *'"error":'*) say "QEMU refused $1: $line" && return 1 ;;
    *) printf '%s\n' "$line" ;;
  esac
}

# monitor COMMAND [ARGUMENTS-JSON]: prints QEMU's answer. One client at a time.
monitor() {
  with_lock "$LAB_RUN/monitor.lock" monitor_exchange "$@"
}

# monitor_human LINE: a command of the human monitor, for what QMP has not; LINE needs no JSON escapes.
monitor_human() {
  monitor human-monitor-command "{\"command-line\":\"$1\"}"
}
