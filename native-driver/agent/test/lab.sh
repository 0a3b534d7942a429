#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The agent on a real kernel: lab.sh BUILD-DIR SSH_CONFIG. Prints TAP. Needs root on the host `lab` of that ssh_config,
# makes members nullb90 and nullb91 and the array md90 there, and removes them. Touches nothing else.
# shellcheck disable=SC2317  # functions are called through check and until_true
set -uo pipefail

build=$(cd "$1" && pwd)
config=$2
work=$(mktemp -d)
agent=/run/drivebay-agent-test/drivebay-agent
number=0 failed=0 took=0 link_pid='' waiter=''
master=(ssh -F "$config" -o BatchMode=yes -o ControlPath="$work/master")

# host COMMAND: over one connection that stays.
host() {
  "${master[@]}" lab "$1"
}

# link COMMAND: over a connection of its own, whose end is a test.
link() {
  exec ssh -F "$config" -o BatchMode=yes -o ControlPath=none lab "$1"
}

check() { # DESCRIPTION COMMAND...
  local description=$1
  shift
  number=$((number + 1))
  if "$@"; then
    echo "ok $number - $description"
  else
    echo "not ok $number - $description"
    failed=1
  fi
}

say() {
  echo "# $*"
}

dump() {
  "$build/unstream" dump
}

milliseconds() {
  echo $((${EPOCHREALTIME/./} / 1000))
}

# until_true COMMAND...: succeeds within 20 s; sets took, in ms.
until_true() {
  local began
  began=$(milliseconds)
  while ! "$@" >/dev/null 2>&1; do
    took=$(($(milliseconds) - began))
    [ "$took" -lt 20000 ] || return 1
  done
  took=$(($(milliseconds) - began))
}

setup() {
  # an input that never says anything and never ends
  mkfifo "$work/silence"
  exec 9<>"$work/silence"
  "${master[@]}" -M -N -f lab || exit 1
  host "mkdir -p ${agent%/*} && cat >$agent && chmod 755 $agent" <"$build/drivebay-agent"
  # shellcheck disable=SC2016  # the host expands it
  host 'set -e
    for n in 90 91; do
      d=/sys/kernel/config/nullb/nullb$n
      mkdir $d; echo 64 >$d/size; echo 1 >$d/memory_backed; echo 1 >$d/power
    done
    mdadm --create /dev/md90 --quiet --run --level=1 --raid-devices=2 --assume-clean --metadata=1.2 /dev/nullb90 /dev/nullb91'
}

cleanup() {
  # shellcheck disable=SC2016
  host 'mdadm --quiet --stop /dev/md90
    for n in 90 91; do d=/sys/kernel/config/nullb/nullb$n; echo 0 >$d/power; rmdir $d; done
    rm -rf /run/drivebay-agent-test' 2>/dev/null
  "${master[@]}" -O exit lab 2>/dev/null
  rm -rf "$work"
}

# Frames of a kind, with a pattern.
has() { # FILE PATTERN
  grep -qE "$2" "$1" || { sed 's/^/#   /' "$1" | cut -c1-200 | head -n 20 && return 1; }
}

wait_for() { # FILE PATTERN
  until_true grep -qE "$2" "$1" || has "$1" "$2"
}

#
# snapshot
#

test_snapshot() {
  local began one_by_one whole files sample=40 path
  began=$(milliseconds)
  host "$agent snapshot '/sys/block/*/' /proc/mdstat" >"$work/snapshot"
  whole=$(($(milliseconds) - began))
  dump <"$work/snapshot" >"$work/dump"
  check "snapshot: the stream is whole" has "$work/dump" '^end reason=0 errno=0'
  check "snapshot: /proc/mdstat" has "$work/dump" 'path="/proc/mdstat" content="Personalities : .*md90 : active raid1'
  check "snapshot: an attribute through the link of /sys/block" has "$work/dump" 'type=f .* path="/sys/block/md90/md/level" content="raid1\\n"'
  check "snapshot: links are not followed" has "$work/dump" 'type=l .* path="/sys/block/md90/md/dev-nullb90/block" content="[./]*/'
  files=$(grep -c '^entry type=f' "$work/dump")
  began=$(milliseconds)
  while read -r path; do
    host "cat '$path'" </dev/null >/dev/null 2>&1
  done < <(sed -nE 's/^entry type=f .* path="([^"]*)" .*/\1/p' "$work/dump" | shuf -n "$sample" --random-source=/dev/zero)
  one_by_one=$(($(milliseconds) - began))
  say "snapshot of $files files: $whole ms; one cat per file over one connection: $one_by_one ms for $sample, ratio $((one_by_one * files / sample / whole))"
  check "snapshot: at least 20 times faster than one cat per file" [ $((one_by_one * files / sample)) -ge $((20 * whole)) ]
}

#
# watch
#

test_watch() {
  local fd
  mkfifo "$work/in"
  host "$agent watch" <"$work/in" | dump >"$work/watch" &
  exec {fd}>"$work/in"
  printf '/sys/block/md90/md/sync_action\0/proc/mdstat\0/sys/block/md90/md/nothing\0' >&"$fd"
  wait_for "$work/watch" 'gone errno=2 .*/nothing'
  check "watch: what is not there is told" has "$work/watch" 'id=2 gone errno=2'
  host 'echo check >/sys/block/md90/md/sync_action'
  check "watch: a check's start or end is told" wait_for "$work/watch" 'id=0 notified .*sync_action'
  printf '/sys/block/md90/md/array_state\0' >&"$fd"
  check "watch: an attribute is added later" wait_for "$work/watch" 'id=3 added .*array_state" content="(clean|active|active-idle)\\n"'
  host 'echo idle >/sys/block/md90/md/sync_action; mdadm --quiet --stop /dev/md90'
  check "watch: an array that stops takes its attributes along" wait_for "$work/watch" 'id=3 gone errno=19'
  check "watch: the other one too" wait_for "$work/watch" 'id=0 gone errno=19'
  host 'mdadm --quiet --assemble /dev/md90 /dev/nullb90 /dev/nullb91'
  check "watch: /proc/mdstat tells of it" wait_for "$work/watch" 'id=1 notified .*md90 : active'
  say "frames in all: $(wc -l <"$work/watch")"
  check "watch: no flood" [ "$(wc -l <"$work/watch")" -lt 100 ]
  exec {fd}>&-
  wait
  check "watch: ends with its input" has "$work/watch" '^end reason=1 errno=0'
}

#
# write
#

test_write() {
  host "$agent write /sys/block/md90/md/sync_speed_min 1234 /sys/block/md90/md/safe_mode_delay nonsense /sys/block/md90/md/sync_speed_max 5" | dump >"$work/write"
  check "write: read before and after" has "$work/write" 'errno=0 asked=4 wrote=4 .*before="1000 \(system\)\\n" after="1234 \(local\)\\n"'
  check "write: the kernel's refusal" has "$work/write" 'errno=22 asked=8 wrote=0 .*before="([0-9.]+)\\n" after="\1\\n"'
  check "write: nothing after it" has "$work/write" 'errno=125 asked=1 wrote=0'
  printf '/sys/block/md90/md/sync_speed_min\0system\0' | host "$agent write --stdin" | dump >"$work/write"
  check "write: a list that breaks off is not begun" has "$work/write" '^end reason=6 errno=71'
  printf '/sys/block/md90/md/sync_speed_min\0system\0\0' | host "$agent write --stdin" | dump >"$work/write"
  check "write: a whole one is" has "$work/write" 'errno=0 .*after="1000 \(system\)\\n"'
}

#
# trace
#

tracing() { # DEVICE
  host "test -e /sys/kernel/debug/block/$1/trace0"
}

not_tracing() {
  host "! test -e /sys/kernel/debug/block/$1/trace0"
}

job='fio --name=j --filename=/dev/nullb90 --rw=randrw --bsrange=4k-64k --size=48m --direct=1 --ioengine=psync --randseed=7 --allrandrepeat=1 --output=/dev/null'

# Action, kind, sector and length of every request, in no order.
requests() { # BASE
  host "cd /run/drivebay-agent-test && blkparse -q -i $1 -f '%a %d %S %n\n' | grep -E '^[QGIDCMFX] ' | sort" 2>/dev/null
}

test_events() {
  # the first run fills the device
  host "$job"
  host 'cd /run/drivebay-agent-test && exec blktrace -d /dev/nullb90 -o theirs' >/dev/null 2>&1 &
  until_true tracing nullb90
  host "$job; kill -INT \$(pgrep -x blktrace)"
  wait "$!"
  mkfifo "$work/trace-in"
  host "$agent trace /dev/nullb90" <"$work/trace-in" >"$work/trace" &
  exec {fd}>"$work/trace-in"
  until_true tracing nullb90
  host "$job"
  exec {fd}>&-
  wait
  mkdir "$work/ours"
  "$build/unstream" split "$work/ours" <"$work/trace" >"$work/dump"
  check "trace: the stream is whole" has "$work/dump" '^end reason=1 errno=0'
  check "trace: no drops" has "$work/dump" '^dropped device=0 events=0'
  check "trace: marks" has "$work/dump" '^mark '
  tar -c -C "$work/ours" . | host 'tar -x -C /run/drivebay-agent-test'
  requests theirs >"$work/theirs.txt"
  requests nullb90 >"$work/ours.txt"
  say "blktrace: $(wc -l <"$work/theirs.txt") request events, agent: $(wc -l <"$work/ours.txt")"
  check "trace: events of the same fio run as blktrace's" same_requests
  check "trace: nothing is left running" not_tracing nullb90
}

same_requests() {
  if ! [ -s "$work/ours.txt" ] || ! diff "$work/theirs.txt" "$work/ours.txt" >"$work/diff"; then
    sed -n '1,10s/^/#   /p' "$work/diff"
    return 1
  fi
}

# Starts a trace over a link of its own; sets link_pid. Its client is what the test kills.
start_trace() { # ARGUMENTS
  link "$agent trace $1" <"$work/silence" >"${2:-/dev/null}" 2>/dev/null &
  link_pid=$!
  until_true tracing md90 || check "a trace starts" false
}

# Not to the keeper, which bears another name.
agent_signal() {
  host "kill -$1 \$(pgrep -x drivebay-agent)"
}

# Somebody on the host waits for the end of the trace from now on: to ask from here takes a busy machine longer than the end does.
await_end() {
  # shellcheck disable=SC2016  # the host expands it
  host 'echo waiting; i=0; while [ -e /sys/kernel/debug/block/md90/trace0 ] && [ $i -lt 400 ]; do sleep 0.05; i=$((i + 1)); done' >"$work/waiting" &
  waiter=$!
  until_true grep waiting "$work/waiting"
}

# Call it when the cause of the end is done; sets took, in ms.
end_of_trace() {
  local began
  began=$(milliseconds)
  wait "$waiter"
  took=$(($(milliseconds) - began))
}

array_is_free() {
  check "$1: the trace has ended ($took ms), blktrace can trace" host 'timeout -k 2 5 blktrace -w 1 -d /dev/md90 -o - >/dev/null 2>&1'
  check "$1: the array can be stopped" host 'mdadm --quiet --stop /dev/md90'
  host 'mdadm --quiet --assemble /dev/md90 /dev/nullb90 /dev/nullb91'
}

test_kill_client() {
  start_trace '/dev/md90 /dev/nullb90 /dev/nullb91'
  await_end
  kill -KILL "$link_pid"
  end_of_trace
  check "ssh killed with -9: within 2 s no trace runs" [ "$took" -lt 2000 ]
  array_is_free "ssh killed with -9"
}

# Full pipes everywhere: the agent cannot write, and must still see that it is alone.
test_kill_stalled() {
  start_trace /dev/md90
  kill -STOP "$link_pid"
  host "fio --name=j --filename=/dev/md90 --rw=randread --bs=4k --size=32m --io_size=200m --ioengine=psync --direct=1 --time_based --runtime=5 --output=/dev/null"
  await_end
  kill -KILL "$link_pid"
  end_of_trace
  check "ssh that did not read, killed with -9: within 2 s no trace runs" [ "$took" -lt 2000 ]
  array_is_free "ssh that did not read"
}

test_kill_agent() {
  start_trace /dev/md90
  await_end
  agent_signal KILL
  end_of_trace
  check "agent killed with -9: within 2 s no trace runs" [ "$took" -lt 2000 ]
  kill "$link_pid" 2>/dev/null
  array_is_free "agent killed with -9"
}

test_signals() {
  local signal
  for signal in HUP INT TERM; do
    start_trace /dev/md90 "$work/signal"
    agent_signal "$signal"
    wait "$link_pid"
    dump <"$work/signal" >"$work/dump"
    check "trace: SIG$signal ends it in order" has "$work/dump" '^end reason=2 errno=0'
    check "trace: and nothing is left" not_tracing md90
  done
}

test_lease() {
  start_trace '--lease=2 /dev/md90' "$work/lease"
  wait "$link_pid"
  dump <"$work/lease" >"$work/dump"
  check "trace: a silent client's lease runs out" has "$work/dump" '^end reason=3 errno=0'
  check "trace: and nothing is left" not_tracing md90
}

test_busy() {
  start_trace /dev/md90
  host "$agent trace /dev/nullb90 /dev/md90" </dev/null | dump >"$work/busy"
  check "trace: who holds it" has "$work/busy" 'errno=16 path="/dev/md90" name="md90" text="traced already by drivebay-agent \(pid [0-9]+\)"'
  check "trace: one busy, none traced" has "$work/busy" '^end reason=6 errno=16'
  check "trace: the other is let go" not_tracing nullb90
  check "trace: the holder goes on" tracing md90
  kill "$link_pid"
  until_true not_tracing md90
  # a tracer that left its trace behind
  host 'cd /run/drivebay-agent-test && exec blktrace -d /dev/md90 -o left' >/dev/null 2>&1 &
  until_true tracing md90 || check "blktrace starts" false
  # shellcheck disable=SC2016  # the host expands it
  host 'kill -KILL $(pgrep -x blktrace)'
  wait "$!"
  host "$agent trace /dev/md90" </dev/null | dump >"$work/busy"
  check "trace: nobody holds it" has "$work/busy" 'errno=16 .*nobody is seen to read it'
  host "$agent trace --take-left /dev/md90" </dev/null | dump >"$work/busy"
  check "trace: on demand that is ended" has "$work/busy" '^end reason=1 errno=0'
  check "trace: nothing is left" not_tracing md90
}

run_test() {
  case $1 in
    snapshot) test_snapshot ;;
    watch) test_watch ;;
    write) test_write ;;
    events) test_events ;;
    kill_client) test_kill_client ;;
    kill_stalled) test_kill_stalled ;;
    kill_agent) test_kill_agent ;;
    signals) test_signals ;;
    lease) test_lease ;;
    busy) test_busy ;;
    *) check "there is a test named $1" false ;;
  esac
}

trap cleanup EXIT
setup
for name in ${TESTS:-snapshot watch write events kill_client kill_stalled kill_agent signals lease busy}; do
  run_test "$name"
done
echo "1..$number"
exit $failed
