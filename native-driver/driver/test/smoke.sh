#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# A minute's look at a module that is loaded: each part does something right. Runs as root; touches only cards that it
# makes itself. dbflash-image is looked for in PATH.
# shellcheck disable=SC2317  # the parts are called by name

set -u

CARDS=/sys/kernel/config/dbflash
failed=0

check() { # WHAT GOT WANTED
  if [ "$2" = "$3" ]; then
    echo "ok    $1"
  else
    echo "FAIL  $1: got '$2', wanted '$3'"
    failed=1
  fi
}

# errno of writing VALUE to FILE, by its words
try() { # VALUE FILE
  if words=$(echo "$1" | /usr/bin/tee "$2" 2>&1 >/dev/null); then
    echo ok
  else
    echo "${words##*: }"
  fi
}

make_card() { # NAME ATTRIBUTE=VALUE...
  name=$1
  shift
  mkdir "$CARDS/$name"
  for pair; do
    echo "${pair#*=}" >"$CARDS/$name/${pair%%=*}"
  done
  echo 1 >"$CARDS/$name/power"
  disk=$(cat "$CARDS/$name/disk")
  dev=/dev/$disk
  at=/sys/block/$disk/dbflash
}

# fill CHARACTER SECTOR SECTORS [dd's conv]
fill() {
  head -c $(($3 * 512)) /dev/zero | tr '\0' "$1" >/tmp/smoke.data
  # shellcheck disable=SC2086  # several words
  /usr/bin/dd if=/tmp/smoke.data of="$dev" bs="$(($3 * 512))" seek="$(($2 * 512))" oflag=direct,seek_bytes conv=notrunc${4:+,$4} status=none 2>&1
}

# the first character at a sector
peek() {
  /usr/bin/dd if="$dev" bs=512 skip="$1" count=1 iflag=direct status=none 2>/dev/null | head -c 1 | tr '\0' 0
}

test_cache() {
  make_card smoke-cache size_mib=64 power_loss_protection=0
  check "write cache announced" "$(cat "/sys/block/$disk/queue/write_cache")" "write back"
  fill A 0 8 fsync
  fill B 0 8
  fill C 8 1
  fill D 16 8 fsync
  fill E 16 1
  check "written is read" "$(peek 0)$(peek 8)$(peek 16)$(peek 17)" BCED
  echo 0 >"$CARDS/smoke-cache/power"
  echo 1 >"$CARDS/smoke-cache/power"
  check "power loss forgets what was not flushed" "$(peek 0)$(peek 8)$(peek 16)$(peek 17)" BCDD
  fill F 0 8
  fill G 9 1
  /usr/sbin/blkdiscard -o 8192 -l 4096 "$dev"
  check "discard reads as zeros" "$(peek 16)" 0
  echo 0 >"$CARDS/smoke-cache/power"
  echo 1 >"$CARDS/smoke-cache/power"
  check "power loss, again" "$(peek 0)$(peek 9)$(peek 16)" B0D
  rmdir "$CARDS/smoke-cache"
}

test_faults() {
  make_card smoke-fault size_mib=64
  fill A 0 64
  echo 'add error op=write sectors=8+8 count=1' >"$at/faults"
  check "write error" "$(fill B 8 8 | grep -c 'Input/output error')" 1
  check "write error left the data" "$(peek 8)" A
  fill B 8 8
  check "count=1 is once" "$(peek 8)" B
  echo clear >"$at/faults"
  echo 'add medium sectors=3+2' >"$at/faults"
  check "medium error listed" "$(cat "$at/faults")" "bad 3+2"
  check "medium error" "$(peek 3)-$(peek 2)" "-A"
  fill C 3 1
  check "medium error healed by writing" "$(peek 3)-$(peek 4)" "C-"
  echo clear >"$at/faults"
  echo 'add drop sectors=0+1' >"$at/faults"
  fill X 0 1
  check "silent drop" "$(peek 0)" A
  echo clear >"$at/faults"
  echo 'add torn keep=2 sectors=32+8' >"$at/faults"
  fill T 32 8
  check "torn write" "$(peek 33)$(peek 34)" TA
  echo clear >"$at/faults"
  echo 'add flip op=write sectors=40+1' >"$at/faults"
  fill A 40 1
  check "bit flip" "$(/usr/bin/dd if="$dev" bs=512 skip=40 count=1 iflag=direct status=none | tr -d A | wc -c)" 1
  echo clear >"$at/faults"
  echo 'add delay us=300000 op=read sectors=0+1' >"$at/faults"
  before=$(cut -d' ' -f1 /proc/uptime | tr -d .)
  peek 0 >/dev/null
  after=$(cut -d' ' -f1 /proc/uptime | tr -d .)
  check "delay" $((after - before >= 30)) 1
  echo clear >"$at/faults"
  echo 1000 >"/sys/block/$disk/queue/io_timeout"
  echo 'add timeout op=read sectors=0+1' >"$at/faults"
  check "timeout" "$(peek 0)" ""
  check "grammar: bad word" "$(try 'add frob' "$at/faults")" "Invalid argument"
  check "grammar: bad option" "$(try 'add drop op=read' "$at/faults")" "Invalid argument"
  check "grammar: unknown rule" "$(try 'remove 99' "$at/faults")" "No such file or directory"
  check "probability" "$(try 'add error probability=12.5% seed=7 op=discard after=3 count=2' "$at/faults")" ok
  cat "$at/faults"
  echo clear >"$at/faults"
  echo 'add offline op=write' >"$at/faults"
  fill X 0 1 >/dev/null
  check "offline" "$(peek 0)" ""
  sleep 0.1
  check "offline: state and alarm" "$(cat "$at/state") $(cat "$at/alarm")" "error offline"
  echo clear >"$at/faults"
  check "reset brings it back" "$(try 1 "$at/reset") $(cat "$at/state") $(peek 1)" "ok attached A"
  rmdir "$CARDS/smoke-fault"
}

test_firmware() {
  make_card smoke-firmware size_mib=16 firmware_ms=200 product=SMOKE firmware=2.0.0
  dir=/lib/firmware/dbflash
  mkdir -p "$dir"
  head -c 100000 /dev/urandom >/tmp/smoke.payload
  dbflash-image -p SMOKE -v 2.1.0 -f 2.0.0 -i /tmp/smoke.payload -o "$dir/smoke-good.fw"
  dbflash-image -p OTHER -v 2.1.0 -i /tmp/smoke.payload -o "$dir/smoke-other.fw"
  dbflash-image -p SMOKE -v 4.0.0 -f 3.0.0 -i /tmp/smoke.payload -o "$dir/smoke-step.fw"
  { head -c 50000 "$dir/smoke-good.fw"; echo x; tail -c +50003 "$dir/smoke-good.fw"; } >"$dir/smoke-crc.fw"
  check "firmware while attached" "$(try smoke-good.fw "$at/firmware_update")" "Device or resource busy"
  check "detach" "$(try 0 "$at/attach") $(cat "$at/state") $(cat "/sys/block/$disk/size")" "ok detached 0"
  check "wrong product" "$(try smoke-other.fw "$at/firmware_update")" "Wrong medium type"
  check "too big a step" "$(try smoke-step.fw "$at/firmware_update")" "Numerical result out of range"
  check "bad CRC" "$(try smoke-crc.fw "$at/firmware_update")" "Bad message"
  check "no such image" "$(try smoke-none.fw "$at/firmware_update")" "No such file or directory"
  check "path in the name" "$(try ../x "$at/firmware_update")" "Invalid argument"
  echo 60 >"$at/firmware_fail_at"
  echo smoke-good.fw >"$at/firmware_update"
  sleep 0.6
  check "failed update" "$(cat "$at/firmware_result" "$at/state" "$at/firmware_slots" | tr '\n' ' ')" \
    "failed 5 detached 0 2.0.0 running next 1 empty "
  echo never >"$at/firmware_fail_at"
  echo smoke-good.fw >"$at/firmware_update"
  check "updating" "$(cat "$at/state")" updating
  sleep 0.8
  check "good update" "$(cat "$at/firmware_result" "$at/firmware" "$at/firmware_slots" | tr '\n' ' ')" \
    "ok 2.0.0 0 2.0.0 running 1 2.1.0 next "
  echo 1 >"$at/reset"
  check "after reset" "$(cat "$at/firmware" "$at/state" | tr '\n' ' ')" "2.1.0 attached "
  rm -f "$dir"/smoke-*.fw
  rmdir "$CARDS/smoke-firmware"
}

test_health() {
  make_card smoke-health size_mib=16
  fill A 0 8
  echo 80000 >"$at/temperature"
  check "throttled" "$(cat "$at/throttled" "$at/alarm" | tr '\n' ' ')" "1 temperature "
  echo 86000 >"$at/temperature"
  check "shut down" "$(cat "$at/state" "$at/alarm" | tr '\n' ' ')" "error temperature shutdown offline "
  check "no I/O" "$(peek 0)" ""
  echo 50000 >"$at/temperature"
  echo 1 >"$at/reset"
  check "cooled and reset" "$(cat "$at/state" "$at/alarm" | tr '\n' ' ')$(peek 0)" "attached none A"
  rated=$(cat "$at/pbw_rated_bytes")
  echo $((rated * 95 / 100)) >"$at/bytes_written"
  check "worn" "$(cat "$at/media_status" "$at/alarm" "$at/reserve_percent" | tr '\n' ' ')" "warning reserve 5.00 "
  echo $((rated + 1000000)) >"$at/bytes_written"
  check "worn out" "$(cat "$at/media_status")$(fill B 0 8 | grep -c 'Input/output error')$(peek 0)" "read-only1A"
  echo 0 >"$at/bytes_written"
  echo 0 >"$at/attach"
  echo 1 >"$at/format"
  check "formatting" "$(cat "$at/state")" formatting
  sleep 1.5
  echo 1 >"$at/attach"
  check "formatted" "$(cat "$at/state")$(peek 0)$(cat "$at/ram_bytes")" attached00
  rmdir "$CARDS/smoke-health"
}

test_removal() {
  devs=
  for i in 0 1 2 3; do
    make_card "smoke-md$i" size_mib=64 power_loss_protection=0
    devs="$devs $dev"
  done
  # shellcheck disable=SC2086  # one word per member
  mdadm --create /dev/md99 --quiet --run --metadata=1.2 --level=raid5 --raid-devices=4 --assume-clean --chunk=64 $devs
  fio --name=load --filename=/dev/md99 --rw=randrw --bs=4k --iodepth=16 --ioengine=libaio --direct=1 --time_based --runtime=6 \
    --output=/tmp/smoke.fio >/dev/null 2>&1 &
  load=$!
  sleep 2
  echo 0 >"$CARDS/smoke-md1/power"
  sleep 1
  check "member pulled" "$(sed -n '/^md99/,/^$/p' /proc/mdstat | grep -c '\[4/3\] \[U_UU\]')" 1
  echo 1 >"$CARDS/smoke-md1/power"
  check "power back" "$(cat "/sys/block/$(cat "$CARDS/smoke-md1/disk")/dbflash/state")" attached
  wait "$load"
  check "load went on" $? 0
  mdadm --quiet --stop /dev/md99
  for i in 0 1 2 3; do
    rmdir "$CARDS/smoke-md$i"
  done
}

[ $# -gt 0 ] || set -- cache faults firmware health removal
for part; do
  "test_$part"
done
exit $failed
