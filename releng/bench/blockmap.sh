#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# blockmap.sh [FRAMES]: how long a frame of the block map of a petabyte takes, anywhere in it. README.md tells what was seen.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build display; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

need_gtk
start_display 1280x1024
trap stop_display EXIT
maven verify -pl tests/org.drivebay.plan.ui.tests -am -Dtest=BlockMapFrameTest -Dsurefire.failIfNoSpecifiedTests=false \
  "-Ddrivebay.vmArgs=--enable-native-access=ALL-UNNAMED -Ddrivebay.bench.frames=${1:-300}" 2>&1 | grep 'frames at random places'
