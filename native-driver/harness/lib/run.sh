# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# One test from its start to its verdict. It runs in a subshell of its own, in a process group of its own; what comes out
# of it is in files of its folder: diag (what did not hold), expected (how much was looked at), skip, output, end (what
# to do when it is over).

CURRENT_PID='' LIMIT_PID=''

# run_test TEST MUTATION: sets RESULT (ok, fail, timeout, skip), REASON, SECONDS_TAKEN, and the folder's `diag`.
run_test() {
  local began=$EPOCHREALTIME
  eval "$(describe "$1")"
  RESULT=ok REASON=''
  TMP=$(mktemp -d "$RUN_DIR/test.XXXXXX")
  : >"$TMP/diag"
  kmsg_note "$1"
  start_test "$1" "$2"
  wait_for_test $((LIMIT * PACE))
  end_current_test >"$TMP/leftover"
  judge "$2"
  SECONDS_TAKEN=$(seconds_since "$began")
}

start_test() { # TEST MUTATION
  set -m
  HARNESS_TEST=$RUN_DIR bash "$HARNESS/lib/test.sh" "$HARNESS" "$1" "$2" "$TMP" "$FULL" "$SERIAL" "$MODULE" \
    </dev/null >"$TMP/output" 2>&1 {LOCK_FD}>&- &
  CURRENT_PID=$!
  set +m
}

# wait_for_test SECONDS: sets STATUS to its exit status, or to 'late' when it has taken longer.
wait_for_test() {
  # whoever reads what we print is not to wait for this one's end
  sleep "$1" {LOCK_FD}>&- >/dev/null 2>&1 &
  LIMIT_PID=$!
  wait -n "$CURRENT_PID" "$LIMIT_PID"
  STATUS=$?
  if end_limit; then
    CURRENT_PID=''
  else
    STATUS=late
  fi
}

# end_limit: fails when the limit is over by itself.
end_limit() {
  local pid=$LIMIT_PID
  LIMIT_PID=''
  kill "$pid" 2>/dev/null || return 1
  wait "$pid" 2>/dev/null
  return 0
}

# Prints what stays behind.
end_current_test() {
  [ -z "$LIMIT_PID" ] || end_limit
  if [ -n "$CURRENT_PID" ]; then
    kill -TERM -- "-$CURRENT_PID" 2>/dev/null
    CURRENT_PID=''
  fi
  if [ -n "${TMP:-}" ] && [ -s "$TMP/end" ]; then
    tac "$TMP/end" | bash 2>&1
  fi
  clean_host
}

# judge MUTATION: from what the test left.
judge() {
  local complaints
  complaints=$(kmsg_complaints "$KERNEL_LOG")
  if [ -s "$TMP/skip" ]; then
    RESULT=skip REASON=$(<"$TMP/skip")
    return
  fi
  case $STATUS in
    0) ;;
    late) RESULT=timeout && diag "longer than $((LIMIT * PACE)) s" ;;
    *) RESULT=fail ;;
  esac
  if [ "$RESULT" = ok ] && [ -s "$TMP/diag" ]; then
    RESULT=fail
  elif [ "$RESULT" = ok ] && [ ! -s "$TMP/expected" ]; then
    RESULT=fail
    diag "it expects nothing"
  fi
  # a mutated test has to notice by itself
  [ -z "$1" ] || return
  [ -z "$complaints" ] || blame "kernel log:" "$complaints"
  [ ! -s "$TMP/leftover" ] || blame "left behind:" "$(cat "$TMP/leftover")"
  [ "$RESULT" = ok ] || [ ! -s "$TMP/output" ] || diag "output:" "$(tail -n 20 "$TMP/output")"
}

# diag LINE [MORE]: MORE is indented.
diag() {
  printf '%s\n' "$1"
  [ $# -lt 2 ] || printf '  %s\n' "${2//$'\n'/$'\n'  }"
} >>"$TMP/diag"

blame() {
  [ "$RESULT" = timeout ] || RESULT=fail
  diag "$@"
}
