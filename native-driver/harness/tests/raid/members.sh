# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# A member of the array r: its bad blocks and flags, its loss, its recovery; checks.

# bad_blocks CARD [unacknowledged_bad_blocks]: of a member, in one line.
bad_blocks() {
  local list
  list=$(member_get r "$1" "${2:-bad_blocks}")
  echo "${list//$'\n'/, }"
}

# bad_blocks_are CARD WANTED [unacknowledged_bad_blocks]: for expect_soon; md records them a moment after the request.
bad_blocks_are() {
  [ "$(bad_blocks "$1" "${3:-bad_blocks}")" = "$2" ]
}

# has_flag CARD FLAG: in the member's state.
has_flag() {
  [[ ,$(member_get r "$1" state), == *,$2,* ]]
}

# check_beginning [repair]: a check, or a repair, of the first 2 MiB of each member. Waits for its end. One that idle has
# ended left sync_min where it stood: the next would begin there, and with the same sync_max read nothing.
check_beginning() {
  array_set r sync_min 0
  array_set r sync_max 4096
  array_set r sync_action "${1:-check}"
  wait_until 60 stands_at 4096 || fail "${1:-check} does not come to its end"
  array_set r sync_action idle
  array_set r sync_max max
}

# stands_at SECTOR: the sync under way has done so much, and waits there.
stands_at() {
  [[ $(array_get r sync_completed) == "$1 / "* ]]
}

# lose CARD: the member fails and leaves the array.
lose() {
  local card members=()
  mdadm --quiet "$DEV" --fail "$(card_dev "$1")"
  wait_until 10 has_left "$1"
  mdadm --quiet "$DEV" --remove "$(card_dev "$1")"
  for card in "${MEMBERS[@]}"; do
    [ "$card" = "$1" ] || members+=("$card")
  done
  MEMBERS=("${members[@]}")
}

# has_left CARD: its place in the array.
has_left() {
  [ "$(member_get r "$1" slot)" = none ]
}

# log_is_marked CARD: its metadata say that it has bad blocks; md writes them some time after the log.
log_is_marked() {
  [[ $(mdadm --examine "$(card_dev "$1")") == *"bad blocks present"* ]]
}

# empty_log CARD: the log of bad blocks of what is to become a member, where the other members have theirs. mdadm before 4.5
# gives a new member the mark that it has bad blocks if the others have it, and as their log what happens to stand there;
# since Linux 6.7 zeros are no log, and the member is refused.
empty_log() {
  local pattern='available at offset ([0-9]+) sectors'
  [[ $(mdadm --examine "$(card_dev "$FIRST")") =~ $pattern ]]
  # the metadata begin 8 sectors from the member's beginning
  head -c 4096 /dev/zero | tr '\0' '\377' |
    dd of="$(card_dev "$1")" bs=4096 seek=$(((8 + BASH_REMATCH[1]) * 512)) iflag=fullblock oflag=direct,seek_bytes conv=notrunc status=none
}

# recover CARD: adds it and waits until it is a member.
recover() {
  mdadm --quiet "$DEV" --add "$(card_dev "$1")"
  MEMBERS+=("$1")
  wait_until 60 has_flag "$1" in_sync || fail "$1 is not recovered"
}
