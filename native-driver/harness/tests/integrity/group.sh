# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Shared by the tests of the group.

requires() {
  need_program fio
}

# verify_fio DEVICE OPTION...: writes, reads back, compares checksums; and where it went wrong, says so.
verify_fio() {
  local device=$1
  shift
  expect_ok "fio finds what it wrote: $*" run_fio --filename="$device" --verify=crc32c --do_verify=1 --verify_fatal=1 "$@"
}
