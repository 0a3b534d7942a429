# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Arrays whose metadata a program would keep: the test plays its part. They are set up through sysfs.

# raid_external: the array r, a raid1 of cards a and b, whose metadata would be kept by a program; not yet started.
raid_external() {
  raid_cards a b
  external_members r a b 0
  array_set r level raid1
  array_set r raid_disks 2
  array_set r component_size 8192
  member_set r a slot 0
  member_set r b slot 1
  array_set r resync_start none
  DEV=$(array_dev r) START=0
  : >wanted
}

# external_members ARRAY CARD CARD SECTOR: a new array that has 8 MiB of these cards, from that sector on.
external_members() {
  local card
  array_new "$1"
  array_set "$1" metadata_version external:harness
  for card in "$2" "$3"; do
    cat "/sys/block/$(card_disk "$card")/dev" >"$(array_sys "$1")/new_dev"
    member_set "$1" "$card" offset "$4"
    member_set "$1" "$card" size 8192
  done
}

# array_new NAME: an array that has nothing yet, to be set up through sysfs.
array_new() {
  ARRAY_DISKS["$1"]=md_harness_$1
  echo "md_harness_$1" >/sys/module/md_mod/parameters/new_array
  # a write that waits for us would wait for ever
  at_end bash -c "exec 2>/dev/null; cd /sys/block/md_harness_$1/md && for i in 1 2 3; do
    for state in dev-*/state; do echo -blocked >\$state; done; echo active >array_state; sleep 0.2; done"
}

# external_start: and stays active, so that no write waits for that.
external_start() {
  local writer
  array_set r safe_mode_delay 0
  array_set r array_state active
  put 0 64 &
  writer=$!
  expect_soon "the first write, once the array is active" 10 allowed "$writer"
}

allowed() { # PID
  ! array_is r array_state write-pending || array_set r array_state active
  has_ended "$1"
}
