# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# After each test, however it ended: its processes, arrays, mounts and cards go. Found by looking, not by remembering,
# so that a test which was killed cleans up like one that ended. Starts few programs: each costs under emulation.

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

# unmount_disk DISK: every mount of it, the latest first. An array that was stopped may go meanwhile.
unmount_disk() {
  local number mounted point points=()
  { number=$(<"/sys/class/block/$1/dev"); } 2>/dev/null || return 0
  while read -r _ _ mounted _ point _; do
    [ "$mounted" != "$number" ] || points=("$point" "${points[@]}")
  done </proc/self/mountinfo
  for point in "${points[@]}"; do
    # spaces and the like are octal there
    printf -v point %b "${point//\\/\\0}"
    umount "$point" || umount -l "$point"
  done
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
      dm-*) dmsetup remove --noudevsync "$(<"/sys/block/$holder/dm/name")" ;;
    esac
  done
  unmount_disk "$1"
}

is_array_active() {
  local state
  { state=$(<"/sys/block/$1/md/array_state"); } 2>/dev/null && [ "$state" != clear ]
}

# stop_array DISK: an array may be busy for a moment after its last user is gone.
stop_array() {
  local i
  for ((i = 0; i < 50; i++)); do
    is_array_active "$1" || return 0
    unmount_disk "$1"
    mdadm --quiet --stop "/dev/$1" 2>/dev/null || sleep 0.1
  done
  echo "the array $1 does not stop"
  return 1
}

# clean_host: all of it. Prints what could not be cleaned.
clean_host() {
  local card disk link cards links files
  mapfile -t cards < <(compgen -G "$CONFIGFS/$CARD_PREFIX*")
  for card in "${cards[@]}"; do
    disk=$(<"$card/disk")
    [ ! -e "/sys/block/$disk/dbflash/faults" ] || echo clear >"/sys/block/$disk/dbflash/faults"
  done
  # what hangs on a card goes on when the card is pulled out
  if ! end_processes; then
    for card in "${cards[@]}"; do echo 0 >"$card/power"; done
    end_processes || echo "processes stay: $(stray_processes | tr '\n' ' ')"
  fi
  for card in "${cards[@]}"; do
    free_disk "$(<"$card/disk")"
  done
  # an array whose members were all pulled out is no longer found from the cards
  mapfile -t links < <(compgen -G "/dev/md/$CARD_PREFIX*")
  for link in "${links[@]}"; do
    stop_array "$(basename "$(readlink "$link")")"
  done
  mapfile -t files < <(compgen -G "/dev/md/$CARD_PREFIX*"; compgen -G "/lib/firmware/dbflash/$CARD_PREFIX*")
  [ ${#files[@]} -eq 0 ] || rm -f "${files[@]}"
  [ ! -d "$TRACING" ] || rmdir "$TRACING"
  [ ${#cards[@]} -eq 0 ] || rmdir "${cards[@]}"
} 2>&1
