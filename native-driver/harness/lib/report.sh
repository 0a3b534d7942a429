# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# All tests, group by group, as KTAP (version 1) on standard output, and as JSON in a file.

# What is wanted of a test in a run: a list of pairs TEST MUTATION, one pair per line.
runs() {
  local test mutation
  for test in "${TESTS[@]}"; do
    eval "$(describe "$test")"
    [ -z "$QUICK" ] || [ -z "$SLOW" ] || continue
    if [ -z "$MUTATE" ]; then
      echo "$test"
    else
      for mutation in "${MUTATIONS[@]}"; do
        echo "$test $mutation"
      done
    fi
  done
}

report_run() {
  local all groups group number=0 began=$EPOCHREALTIME seconds
  PASSED=0 FAILED=0 SKIPPED=0
  if [ "$JSON" = - ]; then
    exec 4>&1 1>&2
    JSON=/dev/fd/4
  fi
  mapfile -t all < <(runs)
  mapfile -t groups < <(printf '%s\n' "${all[@]%%/*}" | uniq)
  [ ${#all[@]} -gt 0 ] || groups=()
  [ -z "$JSON" ] || : >"$RUN_DIR/results"
  printf 'KTAP version 1\n1..%d\n' "${#groups[@]}"
  for group in "${groups[@]}"; do
    number=$((number + 1))
    report_group "$group" "$number" "${all[@]}"
  done
  seconds=$(seconds_since "$began")
  printf '# %d passed, %d failed, %d skipped in %s s\n' "$PASSED" "$FAILED" "$SKIPPED" "$seconds"
  [ -z "$JSON" ] || write_json "$JSON" "$seconds"
  [ "$FAILED" -eq 0 ]
}

# seconds_since TIME: with three decimals; TIME as EPOCHREALTIME has it.
seconds_since() {
  local us=$((${EPOCHREALTIME/./} - ${1/./}))
  printf '%d.%03d' $((us / 1000000)) $((us / 1000 % 1000))
}

report_group() { # GROUP NUMBER RUN...
  local group=$1 number=$2 run test mutation mine=() index=0 failed=$FAILED
  shift 2
  for run; do
    [ "${run%%/*}" != "$group" ] || mine+=("$run")
  done
  printf '  KTAP version 1\n  # Subtest: %s\n  1..%d\n' "$group" "${#mine[@]}"
  for run in "${mine[@]}"; do
    index=$((index + 1))
    read -r test mutation <<<"$run"
    run_test "$test" "$mutation"
    [ -z "$mutation" ] || invert "$mutation"
    report_test "$index" "$test" "$mutation"
    rm -rf "$TMP"
    TMP=''
  done
  printf '%s %d %s\n' "$([ "$FAILED" -eq "$failed" ] && echo ok || echo not ok)" "$number" "$group"
}

# invert MUTATION: a test that was broken on purpose has to fail.
invert() {
  case $RESULT in
    ok) RESULT=fail && diag "it passes all the same with the mutation $1" ;;
    fail | timeout) RESULT=ok ;;
  esac
}

report_test() { # NUMBER TEST MUTATION
  local name=${2#*/}${3:+" mutation: $3"} line
  if [ -n "$VERBOSE" ] && [ -s "$TMP/output" ]; then
    sed 's/^/  # | /' "$TMP/output"
  fi
  sed 's/^/  # /' "$TMP/diag"
  printf '  # %s s\n' "$SECONDS_TAKEN"
  case $RESULT in
    ok) PASSED=$((PASSED + 1)) line="ok $1 $name" ;;
    skip) SKIPPED=$((SKIPPED + 1)) line="ok $1 $name # SKIP $REASON" ;;
    timeout) FAILED=$((FAILED + 1)) line="not ok $1 $name # TIMEOUT" ;;
    *) FAILED=$((FAILED + 1)) line="not ok $1 $name" ;;
  esac
  printf '  %s\n' "$line"
  [ -z "$JSON" ] || json_test "$2" "$3" >>"$RUN_DIR/results"
}

# json_string TEXT: quoted.
json_string() {
  local text=$1 i
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\t'/\\t}
  for ((i = 1; i < 32; i++)); do
    # shellcheck disable=SC2059  # the number is in the format
    text=${text//"$(printf "\\x$(printf %x "$i")")"/ }
  done
  printf '"%s"' "$text"
}

json_test() { # TEST MUTATION
  printf '{"group":"%s","test":"%s"' "${1%/*}" "${1#*/}"
  [ -z "$2" ] || printf ',"mutation":"%s"' "$2"
  printf ',"result":"%s","seconds":%s' "$RESULT" "$SECONDS_TAKEN"
  [ -z "$REASON" ] || printf ',"reason":%s' "$(json_string "$REASON")"
  [ ! -s "$TMP/diag" ] || printf ',"diagnostics":%s' "$(json_string "$(cat "$TMP/diag")")"
  echo '}'
}

write_json() { # FILE SECONDS
  {
    printf '{"kernel":%s,"passed":%d,"failed":%d,"skipped":%d,"seconds":%s,"tests":[\n' \
      "$(json_string "$(uname -r)")" "$PASSED" "$FAILED" "$SKIPPED" "$2"
    sed '$!s/$/,/' "$RUN_DIR/results"
    echo ']}'
  } >"$1" || say "$1 cannot be written"
}
