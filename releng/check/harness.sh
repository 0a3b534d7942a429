#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The driver's test harness as far as it can be looked at without running a test: what it lists, what it refuses, what it
# scaffolds, and whether each test says what it is about. Needs no root. Prints TAP.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
# shellcheck source=../cli/tap.sh
. "$here/../cli/tap.sh"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$here/../../native-driver/harness" "$scratch/"
check=$scratch/harness/check

list=$("$check" list)
expect "all tests are listed" "$(find "$scratch/harness/tests" -path '*/[0-9]*-*' | wc -l)" "$(wc -l <<<"$list")"
expect "each says what holds when it passes" "" "$(awk 'NF < 3' <<<"$list")"
expect "no number is taken twice in a group" "" "$(cut -d- -f1 <<<"$list" | sort | uniq -d)"
expect "a group is chosen by its name" "integrity/001-*" "$("$check" list integrity | head -n 1)"
expect "a test is chosen by its number" "integrity/001-silent-drop *" "$("$check" list integrity/001)"
expect "or by its name" "integrity/001-silent-drop *" "$("$check" list integrity/silent-drop)"
expect "a test that there is not" "*no test 'integrity/999'*status 2" "$(outcome "$check" integrity/999)"
expect "an unknown option" "*unknown option --fly*status 2" "$(outcome "$check" --fly)"
expect "an option without its value" "*--json wants a value*status 2" "$(outcome "$check" --json)"
expect "only our own cards are broken on purpose" "*status 2" "$(outcome "$check" --mutate --serial S)"
expect "help is data" "usage: check *status 0" "$(outcome "$check" --help 2>/dev/null)"
expect "a new test has the next number" "*/tests/fresh/001-short-name"$'\n'"*/tests/fresh/002-other" \
  "$("$check" new fresh short-name && "$check" new fresh other)"
expect "and is listed" "fresh/002-other *" "$("$check" list fresh/002)"
expect "a test's name is no path" "*status 2" "$(outcome "$check" new fresh ../x)"
tap_end
