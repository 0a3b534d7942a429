#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# start.sh [STARTS]: how long the Linux archive takes to a usable window, cold once and then warm STARTS times (10).
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

start() { # prints milliseconds
  HOME=$WORK XDG_CACHE_HOME=$WORK/cache "$WORK/drivebay" run -Ddrivebay.startup.report=exit "-Duser.home=$WORK" "$@" 2>&1 |
    sed -n 's/^drivebay: window usable after \([0-9]*\) ms$/\1/p'
}

need_product
need_gtk
WORK=$(mktemp -d)
trap cleanup EXIT
tar -xzf "$PRODUCT_MODULE"/target/products/*linux*.tar.gz -C "$WORK"
has_display || start_display 1280x800
echo "cold: $(start) ms"
for ((i = 0; i < ${1:-10}; i++)); do
  start
done | sort -n | awk '{ t[NR] = $1 } END { printf "warm: median %d ms, worst %d ms of %d\n", t[int((NR + 1) / 2)], t[NR], NR }'
start "-Xlog:class+load:file=$WORK/classes" >/dev/null
echo "classes: $(wc -l <"$WORK/classes"), of those Drivebay's: $(grep -c 'org\.drivebay\.' "$WORK/classes")"
