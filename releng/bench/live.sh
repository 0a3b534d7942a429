#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# live.sh [SECONDS]: replays an agent's stream of 500,000 events a second through OpenSSH's server on this machine for SECONDS (60), and has the
# workbench record and show it, with the Java options of the start script. Fails if one event is lost or the window does not answer.
# README.md tells what was measured.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build display; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

LOG=$REPO/.cache/live-bench.log
START_SCRIPT=$REPO/features/org.drivebay.ui.feature/rootfiles/unix/drivebay

mkdir -p "$REPO/.cache"
export DRIVEBAY_REPLAY_SECONDS=${1:-60}
options=$(sed -n 's/^java_options=(\(.*\))$/\1/p' "$START_SCRIPT")
[ -n "$options" ] || die "$START_SCRIPT has no line java_options=(...)"
say "replaying for $DRIVEBAY_REPLAY_SECONDS s (the log is $LOG)"
trap stop_display EXIT
PATH=$PATH:/usr/sbin need_command "the host is this machine" sshd=openssh-server
need_gtk
has_display || start_display 1920x1200
maven verify -pl tests/org.drivebay.trace.ui.tests -am "-Ddrivebay.vmArgs=$options" -Dtest=LiveRateTest -Dsurefire.failIfNoSpecifiedTests=false 2>"$LOG" ||
  die "events were lost, the window did not answer, or a test did not run: $LOG"
grep -o '[0-9]* events in [0-9]* s .*' "$LOG"
