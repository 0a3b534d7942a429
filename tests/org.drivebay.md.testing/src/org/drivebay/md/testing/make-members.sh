#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Runs on a lab host: makes an array in a state worth reading, stops it, and prints the names of its members.
#
#   make-members.sh CASE
#   make-members.sh down        takes away what a case has left
set -eu

PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH

array=/dev/md90
md=/sys/block/md90/md
nullb=/sys/kernel/config/nullb

# members COUNT: new and empty, 24 MiB each, in /dev/bay0 and so on.
members() {
  [ -d "$nullb" ] || modprobe null_blk nr_devices=0
  for number in $(seq 0 $(($1 - 1))); do
    mkdir "$nullb/bay$number"
    echo 24 >"$nullb/bay$number/size"
    echo 1 >"$nullb/bay$number/memory_backed"
    echo 1 >"$nullb/bay$number/power"
  done
}

down() {
  rm -f /run/backup-bay
  speed 200000
  [ ! -e "$md" ] || mdadm --quiet --stop "$array"
  for dir in "$nullb"/bay*; do
    [ ! -d "$dir" ] || rmdir "$dir"
  done
}

# create COUNT OPTION...: of that many new members; their names stand in $all.
create() {
  members "$1"
  all=$(seq -f /dev/bay%.0f 0 $(($1 - 1)))
  shift
  # shellcheck disable=SC2086  # one word per member
  mdadm --quiet --create "$array" --run --name=test --homehost=bay "$@" $all
}

# Something in the array, so that bits get dirty and events are counted.
write() {
  dd if=/dev/urandom of="$array" bs=64k count=8 conv=fsync status=none
}

# For arrays that are made while it holds, so that it takes hold before they begin to sync.
speed() { # KIB_PER_SECOND
  echo "$1" >/proc/sys/dev/raid/speed_limit_max
}

await() { # FILE PATTERN
  for _ in $(seq 600); do
    ! grep -qE "$2" "$1" || return 0
    sleep 0.05
  done
  echo "$1 is $(cat "$1"), not $2" >&2
  return 1
}

case $1 in
  down) down && exit ;;
  plain-*) # plain-METADATA-LEVEL[-LAYOUT]
    rest=${1#plain-}
    metadata=${rest%%-*} rest=${rest#*-}
    level=${rest%%-*} layout=
    [ "$level" = "$rest" ] || layout=--layout=${rest#*-}
    # shellcheck disable=SC2086  # none or one word
    create 4 --metadata="$metadata" --level="$level" --raid-devices=4 --assume-clean $layout
    ;;
  bitmap-*)
    create 3 --metadata="${1#bitmap-}" --level=raid1 --raid-devices=3 --assume-clean --bitmap=internal --bitmap-chunk=64K
    mdadm --quiet "$array" --fail /dev/bay1
    write
    ;;
  spare-*)
    create 5 --metadata="${1#spare-}" --level=raid6 --raid-devices=4 --spare-devices=1 --assume-clean
    ;;
  failed-*)
    create 4 --metadata="${1#failed-}" --level=raid5 --raid-devices=4 --assume-clean --chunk=32
    mdadm --quiet "$array" --fail /dev/bay2
    write
    ;;
  active)
    speed 64
    create 4 --metadata=1.2 --level=raid6 --raid-devices=4
    await "$md/sync_action" resync
    ;;
  writemostly)
    create 1 --metadata=1.2 --level=raid1 --raid-devices=3 --assume-clean --failfast missing --write-mostly missing
    ;;
  journal)
    members 4
    all='/dev/bay0 /dev/bay1 /dev/bay2 /dev/bay3'
    mdadm --quiet --create "$array" --run --name=90 --homehost=bay --metadata=1.2 --level=raid5 --raid-devices=3 --write-journal=/dev/bay3 /dev/bay0 \
      /dev/bay1 /dev/bay2
    write
    ;;
  ppl-*)
    create 3 --metadata="${1#ppl-}" --level=raid5 --raid-devices=3 --assume-clean --consistency-policy=ppl
    write
    ;;
  badblocks-*)
    create 3 --metadata="${1#badblocks-}" --level=raid1 --raid-devices=3 --assume-clean
    echo 4096 8 >"$md/dev-bay1/bad_blocks"
    echo 9000 1500 >"$md/dev-bay1/bad_blocks"
    echo 20480 1 >"$md/dev-bay2/bad_blocks"
    write
    ;;
  replacement)
    create 4 --metadata=1.2 --level=raid5 --raid-devices=3 --spare-devices=1 --assume-clean
    echo 8192 >"$md/sync_max"
    echo want_replacement >"$md/dev-bay1/state"
    await "$md/sync_completed" '^8192 '
    ;;
  recovery)
    create 4 --metadata=1.2 --level=raid10 --layout=n2 --raid-devices=4 --assume-clean
    mdadm --quiet "$array" --fail /dev/bay1
    mdadm --quiet "$array" --remove /dev/bay1
    mdadm --quiet --zero-superblock /dev/bay1
    echo 8192 >"$md/sync_max"
    mdadm --quiet "$array" --add /dev/bay1
    await "$md/sync_completed" '^8192 '
    ;;
  reshape-*)
    speed 64
    create 4 --metadata="${1#reshape-}" --level=raid5 --raid-devices=3 --spare-devices=1 --assume-clean --chunk=64
    mdadm --quiet --grow "$array" --raid-devices=4 --backup-file=/run/backup-bay
    await "$md/reshape_position" '^[1-9]'
    ;;
  level)
    speed 64
    create 4 --metadata=1.2 --level=raid5 --raid-devices=3 --spare-devices=1 --assume-clean --chunk=64
    mdadm --quiet --grow "$array" --level=6 --raid-devices=4
    await "$md/reshape_position" '^[1-9]'
    ;;
  chunk)
    speed 64
    create 4 --metadata=1.2 --level=raid5 --raid-devices=4 --assume-clean --chunk=64
    mdadm --quiet --grow "$array" --chunk=128 --layout=right-asymmetric
    await "$md/reshape_position" '^[1-9]'
    ;;
  offset-raid10)
    speed 64
    create 4 --metadata=1.2 --level=raid10 --layout=n2 --raid-devices=4 --assume-clean --chunk=64
    mdadm --quiet --grow "$array" --layout=o2
    await "$md/reshape_position" '^[1-9]'
    ;;
  shrink)
    speed 64
    create 5 --metadata=1.2 --level=raid6 --raid-devices=5 --assume-clean --chunk=64
    mdadm --quiet --grow "$array" --array-size=40960
    mdadm --quiet --grow "$array" --raid-devices=4 --backup-file=/run/backup-bay
    await "$md/sync_action" reshape
    ;;
  *)
    echo "no case '$1'" >&2
    exit 2
    ;;
esac
mdadm --quiet --stop "$array"
speed 200000
for member in $all; do echo "$member"; done
