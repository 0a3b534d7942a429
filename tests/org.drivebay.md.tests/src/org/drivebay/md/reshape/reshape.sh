#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Runs on a lab host, on the array that a test gives other shapes to.
#
#   reshape.sh up COUNT MIB       makes disks in memory, /dev/shape0 and so on
#   reshape.sh down               takes them away, with the array
#   reshape.sh fill               writes all of the array with data that does not repeat
#   reshape.sh sum SECTORS        the SHA-256 of its first sectors, as its members have them
#   reshape.sh speed KIB          the most that a reshape moves in a second
#   reshape.sh begun              waits until part of the data have moved
#   reshape.sh level LEVEL        waits until the array has it, which mdadm sees to after the reshape
#   reshape.sh shape              prints level, layout, bytes of a chunk, members, sectors of a member, sectors of the array, state, what it does
#   reshape.sh check              prints how many sectors of copies or parity do not fit
set -eu

PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH

array=/dev/md92
block=/sys/block/md92
md=$block/md
nullb=/sys/kernel/config/nullb
backup=/run/reshape-backup

down() {
  speed 200000
  [ ! -e $md ] || mdadm --quiet --stop $array
  for dir in "$nullb"/shape*; do
    [ ! -d "$dir" ] || rmdir "$dir"
  done
  rm -f $backup
}

up() { # COUNT MIB
  [ -d $nullb ] || modprobe null_blk nr_devices=0
  for number in $(seq 0 $(($1 - 1))); do
    mkdir "$nullb/shape$number"
    echo "$2" >"$nullb/shape$number/size"
    echo 1 >"$nullb/shape$number/memory_backed"
    echo 1 >"$nullb/shape$number/power"
  done
}

speed() { # KIB
  echo "$1" >/proc/sys/dev/raid/speed_limit_max
}

await() { # FILE PATTERN
  for _ in $(seq 400); do
    ! grep -qE "$2" "$1" || return 0
    sleep 0.05
  done
  echo "$1 is $(cat "$1"), not $2" >&2
  return 1
}

case $1 in
  up) down && up "$2" "$3" ;;
  down) down ;;
  fill)
    read -r sectors <$block/size
    dd if=/dev/urandom of=$array bs=64k iflag=count_bytes count=$((sectors * 512)) conv=fsync status=none
    ;;
  sum)
    blockdev --flushbufs $array
    dd if=$array bs=64k iflag=count_bytes count=$(($2 * 512)) status=none | sha256sum
    ;;
  speed) speed "$2" ;;
  begun) await $md/reshape_position '^[1-9]' ;;
  level) await $md/level "^$2\$" ;;
  shape)
    read -r level <$md/level
    read -r layout <$md/layout
    read -r chunk _ <$md/chunk_size
    read -r disks _ <$md/raid_disks
    read -r kib <$md/component_size
    read -r sectors <$block/size
    read -r state <$md/array_state
    read -r action <$md/sync_action 2>/dev/null || action=idle
    echo "$level ${layout%% *} $chunk $disks $((kib * 2)) $sectors $state $action"
    ;;
  check)
    echo check >$md/sync_action
    mdadm --quiet --wait $array || true
    cat $md/mismatch_cnt
    ;;
esac
