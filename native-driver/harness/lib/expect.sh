# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What must hold. An expectation that does not hold is noted, and the test goes on: one run tells all that is wrong.

noted() {
  echo . >>"$TMP/expected"
}

# unlike WHAT WANTED GOT
unlike() {
  printf '%s\n  wanted: %s\n  got:    %s\n' "$1" "${2//$'\n'/$'\n'          }" "${3//$'\n'/$'\n'          }" >&3
}

# fail WHAT: ends the test.
fail() {
  printf '%s\n' "$1" >&3
  exit 1
}

# skip REASON: ends the test, which counts neither as passed nor as failed.
skip() {
  printf '%s\n' "$1" >"$TMP/skip"
  exit 1
}

# expect_eq WHAT WANTED GOT
expect_eq() {
  noted
  [ "$3" = "$2" ] || unlike "$@"
}

# expect_match WHAT PATTERN GOT: a shell pattern.
expect_match() {
  noted
  # shellcheck disable=SC2053  # a pattern on the right
  [[ $3 == $2 ]] || unlike "$@"
}

# expect_between WHAT LEAST MOST GOT: whole numbers.
expect_between() {
  noted
  if ! [[ $4 =~ ^-?[0-9]+$ ]] || [ "$4" -lt "$2" ] || [ "$4" -gt "$3" ]; then
    unlike "$1" "$2 .. $3" "$4"
  fi
}

# expect_file WHAT WANTED PATH: the file's content, less the last line's end.
expect_file() {
  expect_eq "$1" "$2" "$(<"$3")"
}

# expect_same WHAT FILE FILE
expect_same() {
  local difference
  noted
  difference=$(cmp "$2" "$3" 2>&1) || unlike "$1" "the same" "$difference"
}

# expect_ok WHAT COMMAND...
expect_ok() {
  local what=$1 words status=0
  shift
  noted
  words=$("$@" 2>&1) || status=$?
  [ $status -eq 0 ] || unlike "$what" "success" "status $status${words:+: $words}"
}

# expect_error WHAT WORDS COMMAND...: it fails, and says WORDS, such as 'Device or resource busy'.
expect_error() {
  local what=$1 wanted=$2 words status=0
  shift 2
  noted
  words=$("$@" 2>&1) || status=$?
  if [ $status -eq 0 ] || [[ $words != *"$wanted"* ]]; then
    unlike "$what" "failure: $wanted" "status $status${words:+: $words}"
  fi
}

# expect_soon WHAT SECONDS COMMAND...: it succeeds within that time.
expect_soon() {
  local what=$1 limit=$2
  shift 2
  noted
  wait_until "$limit" "$@" || unlike "$what" "$* within $limit s" "not so"
}

# wait_until SECONDS COMMAND...: asks until it succeeds; its words do not count. A slow host has more time, see PACE.
wait_until() {
  local limit=$1 end
  shift
  end=$((${EPOCHREALTIME/./} + limit * PACE * 1000000))
  until "$@" >/dev/null 2>&1; do
    [ "${EPOCHREALTIME/./}" -lt $end ] || return 1
    sleep 0.05
  done
}

# file_is PATH WANTED: for wait_until and expect_soon.
file_is() {
  [ "$(<"$1")" = "$2" ]
}

# at_end COMMAND...: runs when the test is over, however it ends; the last one first.
at_end() {
  printf '%q ' "$@" >>"$TMP/end"
  echo >>"$TMP/end"
}

# scaled USUAL FULL: how often a loop runs; FULL with `check --full`.
scaled() {
  if [ -n "$FULL" ]; then echo "$2"; else echo "$1"; fi
}
