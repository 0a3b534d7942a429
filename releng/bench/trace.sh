#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# trace.sh [RUNS [DIR]]: 'trace stats' against blkparse and btt, 'trace events' against blkparse, on a trace recorded in the
# running lab host. The trace is kept in DIR (.cache/trace-bench) for the next time. README.md tells what was measured.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

RUNS=${1:-5}
DIR=${2:-$REPO/.cache/trace-bench}
EVENTS=8000000     # at least
ROUND_SECONDS=30   # what a round records must fit into the lab host's memory

# Runs in the lab host: a disk that takes no time, two processes, random and sequential, a scheduler between.
# shellcheck disable=SC2016  # the lab host expands it
RECORD='
set -e
disk=/sys/kernel/config/nullb/bench
mountpoint -q /mnt || mount -t tmpfs -o size=600m tmpfs /mnt
mkdir "$disk"; echo 4096 >"$disk/size"; echo 0 >"$disk/irqmode"; echo 2 >"$disk/submit_queues"; echo 1 >"$disk/power"
trap "cd /; echo 0 >$disk/power; rmdir $disk; umount /mnt" EXIT
echo mq-deadline >/sys/block/bench/queue/scheduler
cd /mnt
blktrace -d /dev/bench -o bench -b 4096 -n 16 >log 2>&1 & tracer=$!
until ls /sys/kernel/debug/block/bench/trace0 >/dev/null 2>&1; do sleep 0.1; done
fio --filename=/dev/bench --direct=1 --time_based=1 --runtime="$1" --bs=4k --ioengine=libaio --iodepth=16 --gtod_reduce=1 \
  --norandommap=1 --random_generator=lfsr --name=random --rw=randrw --name=sequential --rw=write >/dev/null
kill -INT $tracer; wait $tracer
tar -cf - bench.blktrace.*
'

record() {
  local lab=("$REPO/releng/lab/lab" ssh --) round=$DIR/round bytes=0 file
  mkdir -p "$round"
  "${lab[@]}" scenario load-stop >/dev/null
  # 48 bytes an event, and few have more
  while [ "$bytes" -lt $((EVENTS * 50)) ]; do
    say "recording: $((bytes / 50)) of $EVENTS events so far"
    "${lab[@]}" sh -c "$RECORD" record "$ROUND_SECONDS" | tar -C "$round" -xf -
    for file in "$round"/*; do
      cat "$file" >>"$DIR/${file##*/}.part"
      rm "$file"
    done
    bytes=$(cat "$DIR"/*.part | wc -c)
  done
  rmdir "$round"
  for file in "$DIR"/*.part; do mv "$file" "${file%.part}"; done
}

# seconds COMMAND...: the wall-clock time of the whole process. What it prints is thrown away.
seconds() {
  local TIMEFORMAT=%R
  { time "$@" >/dev/null 2>"$DIR/errors"; } 2>&1 || die "$1 failed: $(tail -n 1 "$DIR/errors")"
}

blkparse_and_btt() {
  (cd "$DIR" && blkparse -q -O -d merged bench && btt -i merged)
}

blkparse_lines() {
  (cd "$DIR" && blkparse -q bench)
}

median() {
  sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# compare NAME GOAL PEER OURS...: pairs, one after the other, so that both meet the same neighbours.
compare() {
  local name=$1 goal=$2 peer=$3 run theirs ours ratios=()
  shift 3
  for ((run = 0; run < RUNS; run++)); do
    theirs=$(seconds "$peer") ours=$(seconds "$@")
    ratios+=("$(awk "BEGIN { printf \"%.2f\", $theirs / $ours }")")
    printf '| %s | %s | %s | %s |\n' "$name" "$theirs" "$ours" "${ratios[-1]}"
  done
  printf '| %s | | median | **%s** (goal %s) |\n' "$name" "$(printf '%s\n' "${ratios[@]}" | median)" "$goal"
}

need_command "the peers" blkparse=blktrace btt=blktrace
need_product
[ -e "$DIR/bench.blktrace.0" ] || record
cat "$DIR"/bench.blktrace.* >/dev/null # into the page cache
"$REPO/drivebay" trace stats "$DIR/bench" >/dev/null # makes the archive of classes
echo "$("$REPO/drivebay" trace stats "$DIR/bench" | head -n 1), $(cat "$DIR"/bench.blktrace.* | wc -c) bytes"
"$JAVA_HOME/bin/java" "$REPO/releng/bench/MemoryBound.java" "$DIR"/bench.blktrace.*
printf '| | peer s | drivebay s | ratio |\n|---|---|---|---|\n'
compare 'trace stats' 7 blkparse_and_btt "$REPO/drivebay" trace stats "$DIR/bench" --json
compare 'trace events' 5 blkparse_lines "$REPO/drivebay" trace events "$DIR/bench"
rm -f "$DIR/merged" "$DIR/errors" "$DIR"/*_fp.dat # the last are btt's
