#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Runs inside the lab host and makes it worth looking at: md arrays of every kind on null_blk disks and dbflash cards, both
# kept in memory, a partitioned disk, a SCSI disk, NVMe, a loop device, device-mapper, mounts, and some load.
#
#   md0   raid0   scratch  three members of different sizes         1.2
#   md1   raid1   boot     one member has failed                    0.90
#   md5   raid5   vault    4 + spare, internal bitmap, slow sync    1.2
#   md6   raid6   archive  5 flash cards                            1.1
#   md10  raid10  mirror   far 2, ext4 at /srv/mirror               1.2
#   md11  raid1   replica  a flash card and a write-mostly disk     1.0
#   md20  linear  span     two members (up to Linux 6.7)            1.2
#
#   dbflash0   sound                              in md6, and so are the next four
#   dbflash1   so warm that it throttles
#   dbflash2   nearly worn out, reserve below its warning level
#   dbflash3   sound
#   dbflash4   sound; its write cache forgets what was not flushed
#   dbflash5   sound                              in md11
#   dbflash6   in minimal mode: its firmware is too old
set -eu

PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH

nullb=/sys/kernel/config/nullb
flash=/sys/kernel/config/dbflash
# MiB of each member, by its number. Memory is taken only as it is written.
sizes='0:64 1:96 2:128  3:64 4:64  5:128 6:128 7:128 8:128 9:128  15:64 16:64 17:64 18:64  19:64  21:64 22:64'

# A request takes 100 us, like flash, so that the phases of a trace mean something.
make_member() { # NUMBER MIB
  dir=$nullb/nullb$1
  mkdir "$dir"
  echo "$2" >"$dir/size"
  echo 1 >"$dir/memory_backed"
  echo 1 >"$dir/discard"
  echo 2 >"$dir/irqmode"
  echo 100000 >"$dir/completion_nsec"
  echo 1 >"$dir/power"
}

make_members() {
  modprobe null_blk nr_devices=0
  modprobe dbflash
  mountpoint -q /sys/kernel/config || mount -t configfs configfs /sys/kernel/config
  for pair in $sizes; do
    [ -d "$nullb/nullb${pair%%:*}" ] || make_member "${pair%%:*}" "${pair##*:}" &
  done
  wait
}

# make_card NUMBER ATTRIBUTE=VALUE...: the card in bay NUMBER. The module numbers disks as they are made.
make_card() {
  dir=$flash/bay$1
  mkdir "$dir"
  echo 64 >"$dir/size_mib"
  printf 'BAY-FLASH-%04d\n' "$1" >"$dir/serial"
  shift
  for pair; do
    echo "${pair#*=}" >"$dir/${pair%%=*}"
  done
  echo 1 >"$dir/power"
}

make_cards() {
  [ ! -d "$flash/bay0" ] || return 0
  make_card 0
  make_card 1
  make_card 2
  make_card 3
  make_card 4 power_loss_protection=0
  make_card 5
  make_card 6 required_firmware=1.2.0
  # a model of its own keeps it at 79 degrees, and makes it a little warmer under load
  health=/sys/block/dbflash1/dbflash
  echo 79000 >$health/temperature
  echo 57000 >$health/ambient_temperature
  echo auto >$health/temperature
  # 94 % of what it may be written in its life
  health=/sys/block/dbflash2/dbflash
  echo $(($(cat $health/pbw_rated_bytes) * 94 / 100)) >$health/bytes_written
}

# members KIND FIRST LAST
members() {
  seq -f "/dev/$1%.0f" "$2" "$3"
}

# An array keeps its UUID over reboots, and no two labs have the same.
array_uuid() { # NUMBER
  printf '%s md%s' "$(hostname)" "$1" | md5sum | sed -E 's/^(.{8})(.{8})(.{8})(.{8}).*/\1:\2:\3:\4/'
}

# create NUMBER NAME OPTION... MEMBER...: the members are new, nothing needs a first resync.
create() {
  number=$1 name=$2
  shift 2
  [ -e "/sys/block/md$number/md" ] && [ "$(cat "/sys/block/md$number/md/array_state")" != clear ] && return 0
  mdadm --create "/dev/md$number" --name="$name" --homehost=lab --uuid="$(array_uuid "$number")" --run --quiet "$@"
  # the link that udev makes elsewhere
  mkdir -p /dev/md
  ln -sfn "../md$number" "/dev/md/$name"
}

# shellcheck disable=SC2046  # one word per member
make_arrays() {
  modprobe -a raid0 raid1 raid10 raid456
  create 0 scratch --metadata=1.2 --level=raid0 --raid-devices=3 --chunk=64 --layout=alternate $(members nullb 0 2)
  create 1 boot --metadata=0.90 --level=raid1 --raid-devices=2 --assume-clean $(members nullb 3 4)
  create 5 vault --metadata=1.2 --level=raid5 --raid-devices=4 --spare-devices=1 --chunk=64 --bitmap=internal --assume-clean $(members nullb 5 9)
  create 6 archive --metadata=1.1 --level=raid6 --raid-devices=5 --chunk=64 --assume-clean $(members dbflash 0 4)
  create 10 mirror --metadata=1.2 --level=raid10 --layout=f2 --raid-devices=4 --chunk=64 --assume-clean $(members nullb 15 18)
  create 11 replica --metadata=1.0 --level=raid1 --raid-devices=2 --assume-clean --bitmap=internal /dev/dbflash5 --write-mostly /dev/nullb19
  if modprobe linear 2>/dev/null; then
    create 20 span --metadata=1.2 --level=linear --raid-devices=2 $(members nullb 21 22)
  fi
  # a check of the raid5 is slow enough to be watched
  echo 4000 >/sys/block/md5/md/sync_speed_max
  mdadm --quiet /dev/md1 --fail /dev/nullb4
}

make_disks() {
  modprobe sd_mod
  modprobe scsi_debug dev_size_mb=64 num_tgts=1 max_luns=1 inq_vendor=DRIVEBAY inq_product='Bench SCSI disk' delay=0
  # some kernels have the driver of the NVMe drive built in
  modprobe -a loop dm_mod nvme
  if [ ! -b /dev/vdb1 ]; then
    printf 'label: gpt\nsize=96MiB, name=system\nsize=96MiB, name=data\n' | sfdisk --quiet /dev/vdb
  fi
  if [ ! -e /sys/block/loop0/loop/backing_file ]; then
    truncate -s 64M /var/lib/lab/image.img
    losetup /dev/loop0 /var/lib/lab/image.img
  fi
  if ! dmsetup info lab-slice >/dev/null 2>&1; then
    # without udev nobody waits for it, and nobody else makes the node
    echo '0 65536 linear /dev/loop0 2048' | dmsetup create lab-slice --noudevsync --noudevrules
    dmsetup mknodes lab-slice
  fi
}

# mount_new DEVICE NAME: a new ext4 at /srv/NAME
mount_new() {
  ! mountpoint -q "/srv/$2" || return 0
  mkdir -p "/srv/$2"
  mke2fs -q -F -t ext4 -L "$2" "$1"
  mount "$1" "/srv/$2"
}

make_mounts() {
  mount_new /dev/md10 mirror
  mount_new /dev/mapper/lab-slice slice
}

start_load() {
  [ -s /run/load.pid ] && kill -0 "$(cat /run/load.pid)" 2>/dev/null && return 0
  setsid fio --output=/var/log/load.log /usr/lib/lab/background.fio </dev/null >/dev/null 2>&1 &
  echo $! >/run/load.pid
}

stop_load() {
  [ -s /run/load.pid ] || return 0
  pid=$(cat /run/load.pid)
  rm -f /run/load.pid
  kill -INT "$pid" 2>/dev/null || return 0
  timeout 10 tail -f -s 0.1 --pid="$pid" /dev/null || kill -KILL "$pid"
}

up() {
  make_members
  make_cards
  make_disks
  make_arrays
  make_mounts
  start_load
}

# Also what a test has left behind: every array, every member. Afterwards the module dbflash can be another.
down() {
  stop_load
  for point in /srv/mirror /srv/slice; do
    ! mountpoint -q "$point" || umount "$point"
  done
  if dmsetup info lab-slice >/dev/null 2>&1; then
    dmsetup remove lab-slice --noudevsync --noudevrules
  fi
  rm -f /dev/mapper/lab-slice
  losetup -D
  for array in /sys/block/md*/md; do
    [ -e "$array" ] || continue
    array=${array%/md}
    mdadm --quiet --stop "/dev/${array##*/}"
  done
  for dir in "$nullb"/nullb*; do
    [ ! -d "$dir" ] || { echo 0 >"$dir/power" && rmdir "$dir"; } &
  done
  for dir in "$flash"/*/; do
    [ ! -d "$dir" ] || rmdir "$dir"
  done
  wait
  modprobe -r scsi_debug dbflash
}

case ${1:-} in
  up) up ;;
  down) down ;;
  reset) down && up ;;
  load-start) start_load ;;
  load-stop) stop_load ;;
  *) echo "usage: scenario up|down|reset|load-start|load-stop" >&2 && exit 2 ;;
esac
