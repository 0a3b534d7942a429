# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Shared by the tests of the group.

MUTATIONS=(lost-event)

requires() {
  need_tracing
}

# events_of EVENT PATTERN: how many lines of the file `events` there are like that.
events_of() {
  grep -c " $1 .*$2" events || :
}
