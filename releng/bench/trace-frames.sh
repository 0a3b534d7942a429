#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# trace-frames.sh [EVENTS [FRAMES [TRACE]]]: how long the trace viewer takes for a frame while one zooms and pans in a trace of EVENTS
# (100000000) events, made by repeating TRACE or a trace of its own. Needs a built product. README.md tells what was measured.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build display; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

cleanup() {
  stop_display
  rm -rf "$WORK"
}

need_product
need_gtk
WORK=$(mktemp -d)
trap cleanup EXIT
has_display || start_display 1920x1200
libraries=$(printf '%s:' "$(product_dir)"/plugins/*.jar)
tests=$REPO/tests/org.drivebay.trace.ui.tests/src/org/drivebay/internal/trace/ui
"$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$WORK/classes" -cp "$libraries" "$tests"/{SampleTrace,RepeatedTrace,FrameTimes}.java "$REPO"/releng/bench/trace-frames/*.java
# as the start script has it, so that it is the user's Java that is measured
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$WORK/classes:$libraries" \
  TraceFrames "${1:-100000000}" "${2:-2000}" ${3:+"$3"}
