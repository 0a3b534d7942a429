# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# All tests, and one line that sums them up. Needs REPO, build.sh and display.sh.

# "passed failed skipped" of the checks in releng/check. A check prints TAP (ok, not ok, ok # SKIP), or nothing, and
# then its exit status counts as one test.
run_checks() {
  local check out status passed=0 failed=0 skipped=0 ok not_ok skip
  for check in "$REPO"/releng/check/*.sh; do
    status=0
    out=$("$check") || status=$?
    [ -z "$out" ] || printf '%s\n' "$out" >&2
    skip=$(grep -cE '^ok .*# SKIP' <<<"$out" || true)
    ok=$(($(grep -cE '^ok ' <<<"$out" || true) - skip))
    not_ok=$(grep -cE '^not ok ' <<<"$out" || true)
    if [ $status -ne 0 ] && [ "$not_ok" -eq 0 ]; then
      say "releng/check/${check##*/} failed"
      not_ok=1
    elif [ $((ok + not_ok + skip)) -eq 0 ]; then
      ok=1
    fi
    passed=$((passed + ok)) failed=$((failed + not_ok)) skipped=$((skipped + skip))
  done
  echo "$passed $failed $skipped"
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

test_cleanup() {
  stop_display
  [ -z "${TEST_LAB:-}" ] || "$REPO/releng/lab/lab" down || true
}

run_tests() { # fast|all
  local options=() passed failed skipped p f s maven_status=0
  trap test_cleanup EXIT
  trap 'exit 130' INT TERM
  need_command "checks the shell scripts" shellcheck=shellcheck
  need_jdk
  read -r passed failed skipped <<<"$(run_checks)"
  report_files -delete
  if [ "$1" = fast ]; then
    options+=(-Ddrivebay.fast=true)
  else
    # its own lab: tests break arrays and reboot it. The control script takes the lab's name from the environment
    export DRIVEBAY_LAB=test
    TEST_LAB=yes
    "$REPO/releng/lab/lab" up
    options+=("-Ddrivebay.lab=$("$REPO/releng/lab/lab" config)" "-Ddrivebay.lab.control=$REPO/releng/lab/lab")
  fi
  need_gtk
  start_display 1280x1024
  maven --fail-at-end verify "${options[@]}" || maven_status=$?
  read -r p f s <<<"$(sum_reports)"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  [ $maven_status -eq 0 ] || say "Maven ended with status $maven_status: its [ERROR] lines above say why"
  echo "$passed passed, $failed failed, $skipped skipped"
  [ $maven_status -eq 0 ] && [ "$failed" -eq 0 ]
}
