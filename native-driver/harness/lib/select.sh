# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Which tests there are, what they say about themselves, and new ones. A test is tests/GROUP/NNN-short-name.

# The variables that a test may set, with their defaults. README.md explains them.
# shellcheck disable=SC2034  # read where the tests run
defaults() {
  DESCRIPTION='' LIMIT=60 SLOW='' ANY_DISK='' KERNEL_LOG='' MUTATIONS=(no-faults)
}

# load_test TEST: reads its group's part, if there is one, and its file.
load_test() {
  defaults
  requires() { :; }
  if [ -e "$HARNESS/tests/${1%/*}/group.sh" ]; then
    # shellcheck source=/dev/null
    . "$HARNESS/tests/${1%/*}/group.sh"
  fi
  # shellcheck source=/dev/null
  . "$HARNESS/tests/$1"
}

# describe TEST: prints its variables as declarations, for eval in a function. The file's functions stay in the subshell.
describe() (
  load_test "$1"
  declare -p DESCRIPTION LIMIT SLOW ANY_DISK KERNEL_LOG MUTATIONS
)

all_tests() {
  (cd "$HARNESS/tests" && find . -path './*/[0-9][0-9][0-9]-*' -type f ! -name '*~' -printf '%P\n' | LC_ALL=C sort)
}

# matches TEST SELECTOR
matches() {
  local group=${1%/*} name=${1#*/}
  case $2 in
    "$group" | "$1" | "$group/${name%%-*}" | "$group/${name#*-}") return 0 ;;
    *) return 1 ;;
  esac
}

# Sets TESTS to what SELECTORS choose, in order of their names.
select_tests() {
  local test selector all found
  TESTS=()
  mapfile -t all < <(all_tests)
  for selector in "${SELECTORS[@]}"; do
    selector=${selector%/}
    found=''
    for test in "${all[@]}"; do
      ! matches "$test" "$selector" || found=1
    done
    [ -n "$found" ] || die_usage "there is no test '$selector': 'check list' names them"
  done
  for test in "${all[@]}"; do
    if [ ${#SELECTORS[@]} -eq 0 ]; then
      TESTS+=("$test")
      continue
    fi
    for selector in "${SELECTORS[@]}"; do
      if matches "$test" "${selector%/}"; then
        TESTS+=("$test")
        break
      fi
    done
  done
}

list_tests() {
  local test
  for test in "${TESTS[@]}"; do
    (load_test "$test" && printf '%-44s %s%s\n' "$test" "$DESCRIPTION" "${SLOW:+ (slow)}")
  done
}

# new_test GROUP NAME: the next number in the group, from a template that fails until it is written.
new_test() {
  local dir=$HARNESS/tests/$1 last file
  [[ $1 =~ ^[a-z][a-z0-9]*$ ]] || die_usage "new: a group is named by small letters and digits"
  [[ $2 =~ ^[a-z0-9]+(-[a-z0-9]+)*$ ]] || die_usage "new: a name is made of small letters, digits and '-'"
  mkdir -p "$dir"
  last=$(find "$dir" -name '[0-9][0-9][0-9]-*' -printf '%f\n' | LC_ALL=C sort | tail -n 1)
  file=$dir/$(printf '%03d-%s' $((10#0${last%%-*} + 1)) "$2")
  cp "$HARNESS/lib/template" "$file"
  printf '%s\n' "$file"
}
