# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# How every script of the project speaks: to standard error, so that standard output stays data.

say() {
  printf '%s: %s\n' "${SAY_AS:-drivebay}" "$*" >&2
}

# The input or the machine is at fault: exit status 1.
die() {
  say "$@"
  exit 1
}

# Wrong usage: exit status 2. The caller has defined `usage`, which prints to standard output.
die_usage() {
  say "$@"
  usage >&2
  exit 2
}
