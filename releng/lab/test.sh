#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# Tests of a lab that runs (DRIVEBAY_LAB chooses which): what the scenario promises, and what tests do to a lab. Leaves
# the lab with a new scenario. Prints TAP.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
# shellcheck source=../cli/tap.sh
. "$here/../cli/tap.sh"

lab() {
  "$here/lab" "$@"
}

# One line per array: its name, level, metadata format and its lines in mdstat. In one round trip; each takes half a second.
all_arrays() {
  # shellcheck disable=SC2016  # the lab host expands it
  lab ssh 'cd /sys/block
    for array in md*; do
      echo "$array:" $(cat $array/md/level $array/md/metadata_version) $(grep -A 2 "^$array :" /proc/mdstat)
    done'
}

expect_array() { # LIST ARRAY WANTED
  expect "$2" "$3" "$(grep "^$2:" <<<"$1")"
}

arrays() {
  local list
  list=$(all_arrays)
  expect_array "$list" md0 "*raid0 1.2 *64k chunks*"
  expect_array "$list" md1 "*raid1 0.90 *(F)*[[]2/1] [[]U_]*"
  expect_array "$list" md5 "*raid5 1.2 *(S)*[[]4/4] [[]UUUU]*bitmap*"
  expect_array "$list" md6 "*raid6 1.1 *[[]UUUUU]*"
  expect_array "$list" md10 "*raid10 1.2 *2 far-copies*[[]UUUU]*"
  expect_array "$list" md11 "*raid1 1.0 *(W)*[[]UU]*"
  if lab ssh -- modprobe -q -n linear; then
    expect_array "$list" md20 "*linear 1.2 *"
  fi
}

# One line per flash card: its name, state and alarms.
cards() {
  # shellcheck disable=SC2016  # the lab host expands it
  expect "flash cards" "dbflash0: attached none dbflash1: attached temperature dbflash2: attached reserve dbflash3: attached none \
dbflash4: attached none dbflash5: attached none dbflash6: minimal none" \
    "$(lab ssh 'cd /sys/block; echo $(for card in dbflash*; do echo $card: $(cat $card/dbflash/state $card/dbflash/alarm); done)')"
}

devices() {
  expect "SCSI disk" "DRIVEBAY*" "$(lab ssh -- cat /sys/block/sda/device/vendor)"
  expect "NVMe drive with a serial" "BAY-NVME-0001*" "$(lab ssh -- cat /sys/block/nvme0n1/device/serial)"
  expect "partitions" "vdb1"$'\n'"vdb2" "$(lab ssh 'cd /sys/block/vdb && ls -d vdb*')"
  expect "device-mapper on a loop device" "loop0" "$(lab ssh -- ls /sys/block/dm-0/slaves)"
  expect "mounts" "*/srv/mirror*/srv/slice*" "$(lab ssh -- findmnt --noheadings --list --output TARGET | sort)"
  # shellcheck disable=SC2016  # the lab host expands it
  expect "numbers move" "moved" "$(lab ssh 'a=$(grep " md5 " /proc/diskstats); n=0
    while [ "$(grep " md5 " /proc/diskstats)" = "$a" ] && [ $n -lt 50 ]; do sleep 0.1; n=$((n + 1)); done
    [ $n -lt 50 ] && echo moved')"
}

# What is typed arrives as it was typed.
quoting() {
  expect "words stay words" "[[]a b][[]it's][[]\$(id)][[]*]" "$(lab ssh -- printf '[%s]' 'a b' "it's" "\$(id)" '*')"
  # shellcheck disable=SC2016
  expect "one word is a command line" "2" "$(lab ssh 'echo $((1 + 1))')"
  expect "exit status" "status 3" "$(outcome lab ssh 'exit 3')"
}

life() {
  expect "status" '{"name":"'"${DRIVEBAY_LAB:-default}"'","running":true,"pid":[0-9]*,"port":[0-9]*' "$(lab status --json)"
  expect "up when up is no error" "*is running*status 0" "$(outcome lab up)"
  lab freeze
  expect "a frozen lab does not answer" "status 124" "$(outcome timeout 2 "$here/lab" ssh -- true)"
  lab thaw
  expect "a thawed one does" "status 0" "$(outcome lab ssh -- true)"
  expect "a check of md5 takes its time" "check*" \
    "$(lab ssh 'cd /sys/block/md5/md && echo check >sync_action && sleep 1 && cat sync_action')"
  expect "a failed member gives way to the spare" "*nullb6*(F)*" \
    "$(lab ssh 'echo faulty >/sys/block/md5/md/dev-nullb6/state && grep "^md5 :" /proc/mdstat')"
  expect "reset" "*stands anew*status 0" "$(outcome lab reset)"
  arrays
  cards
  expect "reboot" "status 0" "$(outcome lab reboot)"
  arrays
  cards
}

arrays
cards
devices
quoting
life
tap_end
