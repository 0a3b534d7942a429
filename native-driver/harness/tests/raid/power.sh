# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Loss of power under an array that is being written, and what bounds the damage.

# all_cards_lose_power: while md believes that the array is being written. It is stopped then, and they have power again.
all_cards_lose_power() {
  set_all_power 0
  array_stop r
  set_all_power 1
}

set_all_power() {
  local config
  for config in "$CONFIGFS/$CARD_PREFIX"*; do
    card_power "${config##*/"$CARD_PREFIX"}" "$1"
  done
}

# stay_active: from the next write on the array does not become clean again by itself.
stay_active() {
  array_set r safe_mode_delay 0
  # which sets off the delay that is running
  wait_until 10 array_is r array_state clean || fail "r does not become clean"
}

# A bitmap of one bit per 64 KiB, cleared a second after a write. mdadm makes it with all bits set.
CLOSE_BITMAP=(--bitmap=internal --bitmap-chunk=64K --delay=1)

bitmap_is_clear() {
  ! grep -A 3 "^$(array_disk r) " /proc/mdstat | grep -q 'bitmap: [1-9]'
}

VOLATILE=power_loss_protection=0
POLICY=(--consistency-policy=resync)

# write_hole [CARD...]: a raid5 of a, b and c, of which c forgets what was not flushed; that is, the new parity for the first
# chunk, on a. All lose power, and the array starts without b, which has the second chunk; unless it is named, like a journal.
write_hole() {
  FIRST=a MEMBERS=(a b c)
  raid_cards a b
  card_make c size_mib=16 "$VOLATILE"
  raid_create raid5 "${POLICY[@]}" a b c
  put 0 64
  put "$CHUNK_SECTORS" 64
  sync "$DEV"
  stay_active
  put 0 64
  all_cards_lose_power
  raid_assemble --force --run a "$@" c
}
