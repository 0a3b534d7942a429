#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# agent.sh [ROUNDS [SAMPLE]]: the agent's snapshot of the running lab host's whole /sys/block and /proc/mdstat, against one
# 'ssh lab cat FILE' for each of its files. README.md tells what the columns are.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=${1:-10} sample=${2:-20}
agent=$REPO/native-driver/agent
config=$("$REPO/releng/lab/lab" config)
work=$(mktemp -d)
program=/run/drivebay-agent-bench
trap 'lab "rm -f $program"; ssh -F "$config" -o ControlPath="$work/link" -O exit lab 2>/dev/null; rm -rf "$work"' EXIT

# lab COMMAND: over the connection that is kept open, which is the shell loop's best case
lab() {
  ssh -F "$config" -o ControlMaster=auto -o ControlPersist=60 -o ControlPath="$work/link" lab "$1"
}

milliseconds() { # COMMAND...
  local began=$EPOCHREALTIME
  "$@"
  awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.1f\n", (b - a) * 1000}'
}

snapshot() {
  lab "$program snapshot --protocol=1 '/sys/block/*/' /proc/mdstat" >"$work/stream"
}

cat_sample() {
  local file
  while IFS= read -r file; do
    lab "cat '$file'" </dev/null >/dev/null 2>&1 || true
  done <"$work/sample"
}

median() {
  sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'
}

make -s -C "$agent" build/drivebay-agent build/unstream
lab "cat >$program && chmod 755 $program" <"$agent/build/drivebay-agent"
snapshot
# files that hold something to read; each has a name without a quote in it
"$agent/build/unstream" dump <"$work/stream" | sed -n 's/^entry type=f .* errno=0 .* path="\([^"]*\)".*/\1/p' | grep -v "[\\']" >"$work/files"
files=$(wc -l <"$work/files")
[ "$files" -gt 0 ] || { echo "agent.sh: the snapshot has no files" >&2 && exit 1; }
for ((round = 0; round < rounds; round++)); do
  shuf -n "$sample" --random-source=<(yes "$round") "$work/files" >"$work/sample"
  fast=$(milliseconds snapshot)
  slow=$(milliseconds cat_sample)
  awk -v fast="$fast" -v slow="$slow" -v files="$files" -v sample="$sample" \
    'BEGIN {each = slow / sample; printf "%.0f %.1f %.1f\n", each * files / fast, fast, each}'
done >"$work/rounds"
printf '| files | snapshot ms | cat ms a file | times faster, median | least |\n|---|---|---|---|---|\n| %s | %.0f | %.1f | %s | %s |\n' "$files" \
  "$(cut -d' ' -f2 "$work/rounds" | median)" "$(cut -d' ' -f3 "$work/rounds" | median)" "$(cut -d' ' -f1 "$work/rounds" | median)" \
  "$(cut -d' ' -f1 "$work/rounds" | sort -n | head -n 1)"
