#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# refresh.sh [ROUNDS [SAMPLE]]: measures one refresh of the running lab host. README.md tells what the columns are.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

need_product
config=$("$REPO/releng/lab/lab" config)
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$(product_dir)/plugins/*" "$REPO/releng/bench/RefreshBench.java" \
  "$config" lab "${1:-30}" "${2:-40}"
