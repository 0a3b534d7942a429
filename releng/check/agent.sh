#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The agent builds without a warning and passes its tests under the sanitizers. Prints TAP.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../../native-driver/agent"

for tool in make gcc; do
  if ! command -v $tool >/dev/null; then
    echo "ok 1 - agent # SKIP there is no $tool"
    exit 0
  fi
done
if ! gcc -fsanitize=address,undefined -x c -o /dev/null - <<<'int main(void) { return 0; }' 2>/dev/null; then
  echo "ok 1 - agent # SKIP gcc has no sanitizers here"
  exit 0
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
make --no-print-directory check >"$log" 2>&1 || status=$?
# two programs number their tests from 1 each
grep -E '^(ok|not ok) |^#' "$log" | awk '/^(ok|not ok) / { sub(/[0-9]+ - /, ++n " - agent: ") } { print }' || true
[ $status -eq 0 ] || { tail -n 5 "$log" >&2 && exit 1; }
