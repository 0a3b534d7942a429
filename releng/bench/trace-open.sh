#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# trace-open.sh [ROUNDS [TRACE]]: how soon the trace viewer has its first picture and all of TRACE, by default the one that trace.sh has
# recorded. Needs a built product. README.md tells what was measured.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

TRACE=${2:-$REPO/.cache/trace-bench/bench}

need_product
[ -e "$TRACE" ] || [ -e "$TRACE.blktrace.0" ] || die "$TRACE: no such trace; releng/bench/trace.sh records one"
cat "$TRACE"* >/dev/null # into the page cache
# as the start script has it, so that it is the user's Java that is measured
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp "$(product_dir)/plugins/*" "$REPO/releng/bench/trace-open/TraceOpen.java" "$TRACE" "${1:-5}"
