#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# dbflash-guest.sh PAIRS SECONDS: runs on the lab host, as root. Prints lines "JOB PAIR DISK KIB-PER-SECOND"; DISK is peer
# for null_blk, or a kind of card.
set -eu

PAIRS=$1 SECONDS_EACH=$2
CARDS=/sys/kernel/config/dbflash
PEERS=/sys/kernel/config/nullb
PATH=/usr/sbin:/usr/bin:/sbin:/bin
SIZE_MIB=96

remove_all() {
  for dir in "$CARDS/bench-plain" "$CARDS/bench-volatile" "$PEERS/benchpeer"; do
    [ ! -d "$dir" ] || rmdir "$dir"
  done
}

# configure DIR ATTRIBUTE=VALUE...: and power on.
configure() {
  dir=$1
  shift
  mkdir "$dir"
  for pair; do
    echo "${pair#*=}" >"$dir/${pair%%=*}"
  done
  echo 1 >"$dir/power"
}

make_disks() {
  [ -d "$CARDS" ] || modprobe dbflash
  [ -d "$PEERS" ] || modprobe null_blk nr_devices=0
  queues=$(nproc)
  configure "$CARDS/bench-plain" size_mib=$SIZE_MIB "queues=$queues"
  configure "$CARDS/bench-volatile" size_mib=$SIZE_MIB "queues=$queues" power_loss_protection=0
  # the fastest that it offers: requests end where they are issued, as a card's do
  configure "$PEERS/benchpeer" size=$SIZE_MIB memory_backed=1 "submit_queues=$queues" hw_queue_depth=128 blocksize=512 irqmode=0
}

device() { # DISK
  case $1 in
    peer) echo /dev/benchpeer ;;
    *) echo "/dev/$(cat "$CARDS/bench-$1/disk")" ;;
  esac
}

# Pages are there before they are measured.
fill() {
  dd if=/dev/zero of="$1" bs=1M count=$SIZE_MIB oflag=direct status=none
}

# measure DEVICE JOB BLOCK-SIZE: KiB per second. Terse output has the read rate in field 7, the write rate in 48.
measure() {
  fio --name=bench --filename="$1" --rw="$2" --bs="$3" --iodepth=16 --ioengine=libaio --direct=1 --time_based \
    --runtime="$SECONDS_EACH" --norandommap --output-format=terse --terse-version=3 | awk -F';' '{ print $7 + $48 }'
}

trap remove_all EXIT
make_disks
for disk in peer plain volatile; do
  fill "$(device $disk)"
done
for job in randread:4k randwrite:4k read:128k write:128k; do
  for pair in $(seq "$PAIRS"); do
    # what comes first is another each time
    [ $((pair % 2)) -eq 0 ] && order='volatile plain peer' || order='peer plain volatile'
    for disk in $order; do
      echo "${job%:*} $pair $disk $(measure "$(device "$disk")" "${job%:*}" "${job#*:}")"
    done
  done
done
