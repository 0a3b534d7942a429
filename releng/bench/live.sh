#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# live.sh [SECONDS]: replays an agent's stream of 500,000 events a second through an SSH server on this machine for SECONDS (60),
# records it, and fails if one event is lost; then as many events into a window that shows them, and fails if it does not answer.
# README.md tells what was measured.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build display; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

LOG=$REPO/.cache/live-bench.log

mkdir -p "$REPO/.cache"
export DRIVEBAY_REPLAY_SECONDS=${1:-60}
say "replaying for $DRIVEBAY_REPLAY_SECONDS s (the log is $LOG)"
trap stop_display EXIT
need_gtk
has_display || start_display 1920x1200
maven verify -pl tests/org.drivebay.host.tests,tests/org.drivebay.trace.ui.tests -am \
  -Dtest='RecordingOverSshTest#halfAMillion*,LiveRateTest' -Dsurefire.failIfNoSpecifiedTests=false 2>"$LOG" ||
  die "events were lost, the window did not answer, or a test did not run: $LOG"
grep -o '[0-9]* events in [0-9]* m*s; .*' "$LOG"
