# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# After each test, however it ended: its processes, arrays, mounts and cards go. Found by looking, not by remembering,
# so that a test which was killed cleans up like one that ended.

# Each process of a test carries this mark in its environment.
stray_processes() {
  grep -lzxF "HARNESS_TEST=$RUN_DIR" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3
}

# end_processes: asks, then insists. fio's jobs have left the test's process group.
end_processes() {
  local signal=TERM pids i
  for ((i = 0; i < 15; i++)); do
    mapfile -t pids < <(stray_processes)
    [ ${#pids[@]} -gt 0 ] || return 0
    kill -"$signal" "${pids[@]}" 2>/dev/null
    sleep 0.1
    [ $i -lt 5 ] || signal=KILL
  done
  return 1
}

# unmount_disk DISK: every mount of it, the latest first.
unmount_disk() {
  local number point
  number=$(cat "/sys/class/block/$1/dev") || return
  while IFS= read -r point; do
    umount "$point" || umount -l "$point"
  done < <(awk -v number="$number" '$3 == number { print $5 }' /proc/self/mountinfo | tac)
}

# free_disk DISK: whatever stands on it, from the top.
free_disk() {
  local holder
  [ -e "/sys/class/block/$1" ] || return 0
  for holder in "/sys/class/block/$1/holders"/*; do
    [ -e "$holder" ] || continue
    holder=${holder##*/}
    free_disk "$holder"
    case $holder in
      md*) stop_array "$holder" ;;
      dm-*) dmsetup remove --noudevsync "$(cat "/sys/block/$holder/dm/name")" ;;
    esac
  done
  unmount_disk "$1"
}

# stop_array DISK: an array may be busy for a moment after its last user is gone.
stop_array() {
  local i
  for ((i = 0; i < 50; i++)); do
    [ -e "/sys/block/$1/md" ] && [ "$(cat "/sys/block/$1/md/array_state" 2>/dev/null)" != clear ] || return 0
    unmount_disk "$1"
    mdadm --quiet --stop "/dev/$1" 2>/dev/null || sleep 0.1
  done
  echo "the array $1 does not stop"
  return 1
}

our_cards() {
  local card
  for card in "$CONFIGFS/$CARD_PREFIX"*; do
    [ ! -d "$card" ] || echo "$card"
  done
}

# Arrays that tests made: those whose members were all pulled out are no longer found from the cards.
our_arrays() {
  local link
  for link in "/dev/md/$CARD_PREFIX"*; do
    [ ! -L "$link" ] || basename "$(readlink "$link")"
  done
}

# clean_host: all of it. Prints what could not be cleaned.
clean_host() {
  local card disk array
  for card in $(our_cards); do
    disk=$(cat "$card/disk")
    [ ! -e "/sys/block/$disk/dbflash/faults" ] || echo clear >"/sys/block/$disk/dbflash/faults"
  done
  # what hangs on a card goes on when the card is pulled out
  if ! end_processes; then
    for card in $(our_cards); do echo 0 >"$card/power"; done
    end_processes || echo "processes stay: $(stray_processes | tr '\n' ' ')"
  fi
  for card in $(our_cards); do
    free_disk "$(cat "$card/disk")"
  done
  for array in $(our_arrays); do
    stop_array "$array"
  done
  [ ! -d "$TRACING" ] || rmdir "$TRACING"
  rm -f "/dev/md/$CARD_PREFIX"* "/lib/firmware/dbflash/$CARD_PREFIX"*
  for card in $(our_cards); do
    rmdir "$card" || echo "the card $card stays"
  done
} 2>&1
