#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# kernel-arrays.sh FOLDER KIB...: makes arrays with the kernel's md on members of these sizes, fills each from FOLDER/tags, and prints what
# its members hold then. Reads an array a line, with the numbers of its members in the order of roles, and - for what there is not:
#
#   mdadm LEVEL LAYOUT CHUNK_KIB METADATA SIZE_KIB FIRST_TAG FAILED MEMBER...
#   sysfs LEVEL LAYOUT CHUNK_BYTES - SIZE_KIB FIRST_TAG FAILED MEMBER...          without a superblock
#
# FAILED is ROLE,ROLE,… and prints for each
#
#   array SECTORS COMPONENT_KIB READ OFFSET_SECTORS:USABLE_KIB...
#
# and behind that line all bytes of each member. READ is - where no member is to fail, the SHA-256 of the whole array when they have, or
# "lost" if md refused to let them fail or to read it then. Members are not wiped: what the array does not write stays as it was. The
# emulated host takes long to start a program, so there are as few of them as can be.
set -eu

folder=$1
shift
first_loop=40
array=md70
md=/sys/block/$array/md

stop_array() {
  [ ! -e $md/array_state ] || echo clear >$md/array_state || true
}

make_members() { # KIB...
  count=0
  for kib; do
    truncate -s "${kib}K" "$folder/$count"
    device=/dev/loop$((first_loop + count))
    # a run that was killed may have left it
    losetup $device "$folder/$count" 2>/dev/null || { losetup -d $device && losetup $device "$folder/$count"; }
    count=$((count + 1))
  done
}

free_members() {
  while [ $count -gt 0 ]; do
    count=$((count - 1))
    losetup -d "/dev/loop$((first_loop + count))"
  done
}

create_with_mdadm() { # LEVEL LAYOUT CHUNK_KIB METADATA SIZE_KIB
  options="--level=$1 --metadata=$4"
  [ "$2" = - ] || options="$options --layout=$2"
  case $3$1 in
    -*) ;;
    *linear) options="$options --rounding=$3" ;;
    *) options="$options --chunk=$3" ;;
  esac
  [ "$5" = - ] || options="$options --size=$5"
  case $4 in
    1.1 | 1.2) options="$options --data-offset=64K" ;;
  esac
  case $1 in
    linear | raid0) ;;
    *) options="$options --assume-clean --bitmap=none" ;;
  esac
  # shellcheck disable=SC2086  # words
  mdadm --create /dev/$array --run --quiet $options --raid-devices="$members" $devices >&2
}

create_with_sysfs() { # LEVEL LAYOUT CHUNK_BYTES - SIZE_KIB
  [ -e $md ] || echo $array >/sys/module/md_mod/parameters/new_array
  echo none >$md/metadata_version
  echo "$1" >$md/level
  [ "$3" = 0 ] || echo "$3" >$md/chunk_size
  [ "$2" = - ] || echo "$2" >$md/layout
  echo "$members" >$md/raid_disks
  [ "$5" = - ] || echo "$5" >$md/component_size
  role=0
  for device in $devices; do
    member=$md/dev-${device#/dev/}
    read -r number <"/sys/block/${device#/dev/}/dev"
    read -r sectors <"/sys/block/${device#/dev/}/size"
    echo "$number" >$md/new_dev
    echo 0 >"$member/offset"
    echo $((sectors / 2)) >"$member/size"
    echo $role >"$member/slot"
    role=$((role + 1))
  done
  echo none >$md/resync_start
  echo active >$md/array_state
}

# fail ROLE,ROLE: false if md refuses
fail() {
  role=0
  for device in $devices; do
    case ,$1, in
      *,$role,*) echo faulty >"$md/dev-${device#/dev/}/state" || return 1 ;;
    esac
    role=$((role + 1))
  done
}

# All of the array as one checksum, from the members and not from memory.
read_again() {
  blockdev --flushbufs /dev/$array
  dd if=/dev/$array of="$folder/read" bs=64k 2>/dev/null || return 1
  sum=$(sha256sum "$folder/read")
  echo "${sum%% *}"
}

tell() { # HOW LEVEL LAYOUT CHUNK METADATA SIZE_KIB FIRST_TAG FAILED MEMBER...
  how=$1 first_tag=$7 failed=$8
  create="$2 $3 $4 $5 $6"
  shift 8
  members=$# devices='' files='' places=''
  for member; do
    devices="$devices /dev/loop$((first_loop + member))"
    files="$files $folder/$member"
  done
  # shellcheck disable=SC2086  # words
  "create_with_$how" $create
  # old parity is of other data, and must not be built upon
  [ ! -e $md/rmw_level ] || echo 0 >$md/rmw_level
  read -r sectors </sys/block/$array/size
  read -r component <$md/component_size
  for device in $devices; do
    read -r offset <"$md/dev-${device#/dev/}/offset"
    read -r kib <"$md/dev-${device#/dev/}/size"
    places="$places $offset:$kib"
  done
  dd if="$folder/tags" of=/dev/$array bs=64k iflag=skip_bytes,count_bytes skip=$((first_tag * 512)) count=$((sectors * 512)) conv=fsync status=none
  sum=-
  if [ "$failed" != - ]; then
    sum=$(fail "$failed" 2>/dev/null && read_again) || sum=lost
  fi
  echo clear >$md/array_state
  echo "array $sectors $component $sum$places"
  # shellcheck disable=SC2086  # words
  cat $files
}

finish() {
  # shellcheck disable=SC2181  # what ended the script
  [ $? -eq 0 ] || echo "stopped at: $line" >&2
  stop_array
  free_members
}

modprobe -a loop linear raid0 raid1 raid10 raid456
stop_array
make_members "$@"
line=
trap finish EXIT
trap 'exit 1' HUP INT PIPE TERM
while read -r line; do
  # shellcheck disable=SC2086  # words
  tell $line
done
