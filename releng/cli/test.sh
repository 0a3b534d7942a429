# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# All tests, and one line that sums them up. Needs REPO, build.sh and display.sh.

# run_checks FAILURES SCRIPT...: prints "passed failed skipped", and adds a line to the file FAILURES for each that failed.
# A check prints TAP (ok, not ok, ok # SKIP), or nothing, and then its exit status counts as one test.
run_checks() {
  local check out status passed=0 failed=0 skipped=0 ok not_ok skip failures=$1
  shift
  for check; do
    status=0
    out=$("$check") || status=$?
    [ -z "$out" ] || printf '%s\n' "$out" >&2
    skip=$(grep -cE '^ok .*# SKIP' <<<"$out" || true)
    ok=$(($(grep -cE '^ok ' <<<"$out" || true) - skip))
    not_ok=$(grep -cE '^not ok ' <<<"$out" || true)
    tap_failures "${check##*/}" <<<"$out" >>"$failures"
    if [ $status -ne 0 ] && [ "$not_ok" -eq 0 ]; then
      say "${check#"$REPO/"} failed"
      echo "${check##*/}: exit status $status" >>"$failures"
      not_ok=1
    elif [ $((ok + not_ok + skip)) -eq 0 ]; then
      ok=1
    fi
    passed=$((passed + ok)) failed=$((failed + not_ok)) skipped=$((skipped + skip))
  done
  echo "$passed $failed $skipped"
}

# tap_failures CHECK: what did not hold, each with the first of its comments that follow, as one line.
tap_failures() {
  awk -v check="$1" '
    function flush() { if (failure != "") print check ": " failure (reason == "" ? "" : ": " reason); failure = reason = "" }
    /^(not )?ok / { flush() }
    /^not ok / { failure = $0; sub(/^not ok [0-9]+ (- )?/, "", failure) }
    failure != "" && /^# */ && length(reason) < 200 { text = $0; sub(/^# */, "", text); reason = reason (reason == "" ? "" : "; ") text }
    END { flush() }'
}

report_files() {
  find "$REPO" -path '*/target/surefire-reports/*.xml' "$@"
}

# "passed failed skipped" of the Java tests, from the head of each report.
sum_reports() {
  report_files -exec grep -hom1 '<testsuite [^>]*>' {} + | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    { bad = count("failures") + count("errors"); failed += bad
      skipped += count("skipped"); passed += count("tests") - bad - count("skipped") }
    END { printf "%d %d %d\n", passed, failed, skipped }'
}

# One line for each Java test that failed: its name and its first line of words.
report_failures() {
  report_files -exec cat {} + | awk '
    function attribute(name) {
      return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
    function plain(text) {
      gsub(/&#10;.*/, "", text); gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text)
      gsub(/&apos;/, "\047", text); gsub(/&amp;/, "\\&", text)
      return substr(text, 1, 300) }
    /<testcase / { name = attribute("classname") "." attribute("name") }
    /<(failure|error)[ >]/ { message = attribute("message"); print plain(name ": " (message == "" ? attribute("type") : message)) }'
}

test_cleanup() {
  stop_display
  rm -f "${FAILURES:-}"
  [ -z "${TEST_LAB:-}" ] || "$REPO/releng/lab/lab" down || true
}

# Adds "passed failed skipped" to what was counted so far.
count() {
  PASSED=$((PASSED + $1)) FAILED=$((FAILED + $2)) SKIPPED=$((SKIPPED + $3))
}

# Its own lab: tests break arrays and reboot it. Its control script takes the lab's name from the environment.
start_test_lab() {
  export DRIVEBAY_LAB=test
  TEST_LAB=yes
  "$REPO/releng/lab/lab" up
}

# Each Java test would wait in vain for a host that the checks have left silent: that is told once, and the host booted anew.
revive_lab() {
  local account
  account=$("$REPO/releng/lab/lab" silence 2>&1)
  [ -n "$account" ] || return 0
  printf '%s\n' "$account" >&2
  echo "lab: the host did not answer after the checks" >>"$FAILURES"
  count 0 1 0
  "$REPO/releng/lab/lab" reboot
}

run_tests() { # fast|all
  local checks=("$REPO"/releng/check/*.sh) options=() maven_status=0
  PASSED=0 FAILED=0 SKIPPED=0
  FAILURES=$(mktemp)
  trap test_cleanup EXIT
  trap 'exit 130' INT TERM
  need_command "checks the shell scripts" shellcheck=shellcheck
  need_jdk
  need_gtk
  report_files -delete
  if [ "$1" = fast ]; then
    options=(-Ddrivebay.fast=true)
  else
    start_test_lab
    checks+=("$REPO/releng/lab/test.sh" "$REPO/releng/lab/harness.sh")
    options=("-Ddrivebay.lab=$("$REPO/releng/lab/lab" config)" "-Ddrivebay.lab.control=$REPO/releng/lab/lab")
  fi
  # shellcheck disable=SC2046  # three numbers
  count $(run_checks "$FAILURES" "${checks[@]}")
  [ -z "${TEST_LAB:-}" ] || revive_lab
  start_display 1280x1024
  verify --fail-at-end "${options[@]}" || maven_status=$?
  # shellcheck disable=SC2046
  count $(sum_reports)
  [ $maven_status -eq 0 ] || say "Maven ended with status $maven_status: its [ERROR] lines above say why"
  report_failures >>"$FAILURES"
  # last, so that a log of which only the end is kept has the reasons
  sed 's/^/failed: /' "$FAILURES" >&2
  [ -z "${TEST_LAB:-}" ] || [ $FAILED -eq 0 ] || "$REPO/releng/lab/lab" silence || true
  echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
  [ $maven_status -eq 0 ] && [ $FAILED -eq 0 ]
}
