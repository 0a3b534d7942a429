#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# dbflash.sh [PAIRS [SECONDS]]: cards of the running lab host against memory-backed null_blk. README.md tells what is
# compared. Exit status 1 if a card is slower than the goal.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
GOAL=0.9

# shellcheck disable=SC2016  # awk's
TABLE='
  function median(values, n,  i, j, swap) {
    for (i = 1; i < n; i++)
      for (j = i + 1; j <= n; j++)
        if (values[j] < values[i]) { swap = values[i]; values[i] = values[j]; values[j] = swap }
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
  }
  # of all pairs: the rates of one disk, or their ratios to the peer
  function rate(job, disk,  i, all) { for (i = 1; i <= pairs; i++) all[i] = kib[job, i, disk]; return median(all, pairs) }
  function ratio(job, disk,  i, all) {
    for (i = 1; i <= pairs; i++) all[i] = kib[job, i, disk] / kib[job, i, "peer"]
    return median(all, pairs)
  }
  function cell(job, disk) { return sprintf("%.0f", job ~ /^rand/ ? rate(job, disk) / 4 : rate(job, disk) / 1024) }
  !($1 in seen) { seen[$1]; jobs[++count] = $1 }
  { kib[$1, $2, $3] = $4; if ($2 > pairs) pairs = $2 }
  END {
    print "| job | null_blk | card | ratio | volatile card | ratio |"
    print "|---|---|---|---|---|---|"
    for (i = 1; i <= count; i++) {
      job = jobs[i]
      plain = ratio(job, "plain")
      volatile = ratio(job, "volatile")
      printf "| %s, %s | %s | %s | %.2f | %s | %.2f |\n", job, job ~ /^rand/ ? "IOPS" : "MiB/s", cell(job, "peer"), cell(job, "plain"), \
        plain, cell(job, "volatile"), volatile
      slow += plain < goal || volatile < goal
    }
    exit slow > 0
  }'

"$REPO/releng/lab/lab" ssh "sh -s -- ${1:-5} ${2:-3}" <"$REPO/releng/bench/dbflash-guest.sh" | awk -v goal="$GOAL" "$TABLE"
