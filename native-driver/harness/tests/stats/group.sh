# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Shared by the tests of the group. What the kernel counts is compared with what was done, exactly.

# The place of each number in /sys/block/DISK/stat, from the kernel's Documentation/block/stat.rst
declare -gA STAT=([reads]=1 [read_sectors]=3 [read_ms]=4 [writes]=5 [write_sectors]=7 [write_ms]=8 [in_flight]=9 [busy_ms]=10
  [discards]=12 [discard_sectors]=14 [flushes]=16)

# quiet_card NAME: while the disk is locked, udev leaves it alone: what is counted is our doing.
quiet_card() {
  exec {QUIET_FD}<"$(card_dev "$1")"
  flock "$QUIET_FD"
}

# stat_take FILE: what the disk of card a has counted so far.
stat_take() {
  cp "/sys/block/$(card_disk a)/stat" "$1"
}

# stat_since FIELD FILE: how much was counted since.
stat_since() {
  local field=${STAT[$1]}
  awk -v field="$field" 'NR == 1 { before = $field } NR == 2 { print $field - before }' "$2" "/sys/block/$(card_disk a)/stat"
}

# expect_count WHAT FIELD WANTED: since the file `before`.
expect_count() {
  expect_eq "$1" "$3" "$(stat_since "$2" before)"
}

# Somebody else reads meanwhile.
mutation_noise() {
  stat_take() {
    cp "/sys/block/$(card_disk a)/stat" "$1"
    dd if="$(card_dev a)" of=/dev/null bs=4k count=1 iflag=direct status=none
  }
}
