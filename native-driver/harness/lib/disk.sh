# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# A disk that is not ours, for the tests that take any: found by its serial number, refused while it is in use.

# serials_of DISK: what it calls itself, one per line; where that stands depends on the driver.
serials_of() {
  local file
  for file in serial device/serial dbflash/serial; do
    [ ! -r "/sys/block/$1/$file" ] || echo "$(<"/sys/block/$1/$file")"
  done
  # SCSI: a page whose head has four bytes
  [ ! -r "/sys/block/$1/device/vpd_pg80" ] || tail -c +5 "/sys/block/$1/device/vpd_pg80" | tr -d '\0'
}

# disk_of_serial SERIAL: its name; fails unless there is exactly one.
disk_of_serial() {
  local disk found=()
  for disk in /sys/block/*; do
    disk=${disk##*/}
    if serials_of "$disk" | sed 's/^ *//; s/ *$//' | grep -qxF -- "$1"; then
      found+=("$disk")
    fi
  done
  if [ ${#found[@]} -ne 1 ]; then
    echo "${#found[@]} disks have the serial number $1" >&2
    return 1
  fi
  echo "${found[0]}"
}

# why_in_use DISK: prints nothing if it, and each of its partitions, is free.
why_in_use() {
  local part number name
  for part in "/sys/block/$1" "/sys/block/$1/$1"*; do
    [ -e "$part/dev" ] || continue
    name=${part##*/}
    number=$(<"$part/dev")
    [ -z "$(ls "$part/holders")" ] || echo "$name is held by" "$part/holders"/*
    ! awk -v number="$number" '$3 == number { found = 1 } END { exit !found }' /proc/self/mountinfo || echo "$name is mounted"
    ! grep -q "^/dev/${name}[[:space:]]" /proc/swaps || echo "$name is swapped to"
  done
}

# free_disk_of_serial SERIAL: its name, or the reason on standard error.
free_disk_of_serial() {
  local disk why
  disk=$(disk_of_serial "$1") || return 1
  why=$(why_in_use "$disk")
  if [ -n "$why" ]; then
    echo "$why" >&2
    return 1
  fi
  echo "$disk"
}

# takes_blocks DISK BYTES: its blocks are not bigger.
takes_blocks() {
  [ "$(<"/sys/block/$1/queue/logical_block_size")" -le "$2" ]
}
