#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The shell in which one test runs; lib/run.sh starts it. A command that fails ends the test.
set -euo pipefail

HARNESS=$1 TEST=$2 MUTATION=$3 TMP=$4
# shellcheck disable=SC2034  # the parts use these
FULL=$5 SERIAL=$6 MODULE=$7
for part in host select expect require mutate disk card array io trace; do
  # shellcheck source=/dev/null
  . "$HARNESS/lib/$part.sh"
done

# A command failed that nobody looked at: where it was called in the test, also when it stands in a helper.
note_failure() { # STATUS COMMAND
  local i
  for ((i = 0; i < ${#BASH_LINENO[@]} - 1; i++)); do
    [[ ${BASH_SOURCE[i + 1]} != "$HARNESS/tests/"* ]] || break
  done
  FAILURE="line ${BASH_LINENO[i]}: status $1 from: $2"
}

exec 3>>"$TMP/diag"
cd "$TMP"
load_test "$TEST"
[ -z "$SERIAL" ] || [ -n "$ANY_DISK" ] || skip "it needs a card of its own"
requires
FAILURE=''
trap 'note_failure $? "$BASH_COMMAND"' ERR
trap '[ -z "$FAILURE" ] || echo "$FAILURE" >&3' EXIT
set -E
mutate "$MUTATION"
test
