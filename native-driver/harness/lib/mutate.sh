# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What shows that a test can fail: `check --mutate` runs it once per mutation that it names, and each run has to fail.
# Here are those that any test can name; a test brings its own as a function mutation_NAME.

# inject COMMAND...: what provokes the behaviour that a test is about goes through this.
inject() {
  [ "$MUTATION" = no-faults ] || "$@"
}

# Each card that is made swallows writes, or stores a wrong bit, from the second write on.
mutation_drop() {
  NEW_CARD_FAULT='add drop op=write after=1'
}

mutation_flip() {
  NEW_CARD_FAULT='add flip op=write after=1'
}

# One event, the last, is missing from a trace; see trace_end.
mutation_lost_event() { :; }

# mutate NAME
mutate() {
  NEW_CARD_FAULT=''
  case $1 in
    '' | no-faults) ;;
    *) "mutation_${1//-/_}" ;;
  esac
}
