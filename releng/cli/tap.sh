# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Tests in shell: `expect` says what must hold, `tap_end` says whether all of it held. What `expect` compares is data,
# so that a failure shows both sides.

TAP_COUNT=0
TAP_FAILED=0

# expect NAME WANTED GOT: WANTED is a shell pattern.
expect() {
  TAP_COUNT=$((TAP_COUNT + 1))
  # shellcheck disable=SC2053  # a pattern on the right
  if [[ $3 == $2 ]]; then
    printf 'ok %d - %s\n' "$TAP_COUNT" "$1"
  else
    TAP_FAILED=$((TAP_FAILED + 1))
    printf 'not ok %d - %s\n' "$TAP_COUNT" "$1"
    printf '# wanted: %s\n# got:    %s\n' "${2//$'\n'/ }" "${3//$'\n'/ }"
  fi
}

# Prints standard output, standard error and the exit status of a command, for expect.
outcome() {
  local status=0
  "$@" 2>&1 || status=$?
  echo "status $status"
}

tap_end() {
  printf '1..%d\n' "$TAP_COUNT"
  [ $TAP_FAILED -eq 0 ]
}
