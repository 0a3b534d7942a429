# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# md on cards of 16 MiB. The tests look at the first chunks of an array r only: raid_make tells where they lie on which
# member, so that most tests need not know their level's layout. What the array has to hold is in the file 'wanted'.

# what injected errors, and the loss of a member, leave in the kernel's log
MEMBER_ERRORS='error, dev dbflash'
MEMBER_LOST='Disk failure on dbflash'
readonly CHUNK_SECTORS=128
LIMIT=180
# of all cards that raid_cards makes
CARD_OPTIONS=()

requires() {
  need_module raid0 raid1 raid10 raid456
}

# raid_cards NAME...
raid_cards() {
  local name
  for name; do
    card_make "$name" size_mib=16 "${CARD_OPTIONS[@]}"
  done
}

# raid_make LEVEL [OPTION...]: the array r, in sync, of cards of its own, with chunks of 64 KiB. Sets
#   DEV    the array's device
#   HOME   the card that holds the array's first chunk, and that md prefers for reading it
#   COPY   the card with the second copy of that chunk, or with P of its stripe
#   START  the sector of these cards at which it lies; the rest of the chunk follows there
#   MEMBERS
raid_make() {
  local level=$1
  shift
  case $level in
    raid1) MEMBERS=(a b) HOME=a COPY=b ;;
    raid10) MEMBERS=(a b c d) HOME=a COPY=b ;;
    raid5) MEMBERS=(a b c) HOME=a COPY=c ;;
    raid6) MEMBERS=(a b c d) HOME=b COPY=d ;; # a holds Q
  esac
  raid_cards "${MEMBERS[@]}"
  raid_create "$level" "$@" "${MEMBERS[@]}"
}

# raid_create LEVEL OPTION... CARD...: the array r of cards that are there.
raid_create() {
  local level=$1
  shift
  [ "$level" = raid1 ] || set -- "--chunk=$((CHUNK_SECTORS / 2))" "$@"
  array_create r --level="$level" --assume-clean "$@"
  DEV=$(array_dev r)
  START=$(member_get r "$HOME" offset)
  [ "$level" != raid1 ] || even_heads
  : >wanted
}

# raid1 reads from the member whose head is at the very sector, else from the first idle one. After two reads of
# sector 0, wherever they went, no head is there.
even_heads() {
  local i
  for i in 1 2; do
    dd if="$DEV" of=/dev/null bs=4k count=1 iflag=direct status=none
  done
}

# raid_restart [OPTION...]: stops the array and assembles it, which empties raid5's stripe cache: it would answer reads.
raid_restart() {
  array_stop r
  raid_assemble "$@" "${MEMBERS[@]}"
}

# stripes_forgotten LEVEL [OPTION...]: what was just written is read from the members again.
stripes_forgotten() {
  case $1 in
    raid5 | raid6) raid_restart "${@:2}" ;;
  esac
}

# raid_assemble OPTION... CARD...: and lets it be written; some hosts start arrays as read-auto.
raid_assemble() {
  array_assemble r "$@"
  DEV=$(array_dev r)
  array_set r array_state active
}

# raid_remove: the array and its cards, so that a test can go on to the next level.
raid_remove() {
  array_stop r
  rmdir "$CONFIGFS/$CARD_PREFIX"*
}

# each_level FUNCTION LEVEL...: calls it with the level, each time with a new array.
each_level() {
  local function=$1 level
  shift
  for level; do
    raid_make "$level"
    "$function" "$level"
    raid_remove
  done
}

# put SECTOR SECTORS: writes random data to the array, in one request past the page cache.
put() {
  dd if=/dev/urandom of=wanted bs=$(($2 * 512)) count=1 seek=$(($1 * 512)) oflag=seek_bytes iflag=fullblock conv=notrunc status=none
  dd if=wanted of="$DEV" bs=$(($2 * 512)) count=1 skip=$(($1 * 512)) seek=$(($1 * 512)) iflag=skip_bytes,fullblock \
    oflag=direct,seek_bytes conv=notrunc status=none
}

# like_wanted DEVICE START SECTOR SECTORS: the array's content from SECTOR on is on that device, from START + SECTOR on.
like_wanted() {
  dd if="$1" bs=$(($4 * 512)) count=1 skip=$((($2 + $3) * 512)) iflag=direct,skip_bytes,fullblock status=none |
    cmp -n $(($4 * 512)) - wanted 0 $(($3 * 512))
}

# expect_content WHAT [SECTOR SECTORS]: the array reads as it was written, in one request.
expect_content() {
  expect_ok "$1" like_wanted "$DEV" 0 "${2:-0}" "${3:-64}"
}

# expect_on WHAT CARD [SECTOR SECTORS]: the part of the first chunk on that card, which is HOME or its copy.
expect_on() {
  expect_ok "$1" like_wanted "$(card_dev "$2")" "$START" "${3:-0}" "${4:-64}"
}

# watch CARD read|write SECTOR SECTORS: a rule that hurts nobody and counts.
watch() {
  echo "add error op=$2 sectors=$3+$4 after=1000000000" >"$(card_sys "$1")/faults"
}

# seen CARD: how many requests its watching rule has seen.
seen() {
  card_get "$1" faults | sed -n 's/.*after=1000000000.*; seen \([0-9]*\) .*/\1/p'
}

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

# check_beginning [repair]: a check, or a repair, of the first 2 MiB of each member. Waits for its end.
check_beginning() {
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

# recover CARD: adds it and waits until it is a member.
recover() {
  mdadm --quiet "$DEV" --add "$(card_dev "$1")"
  MEMBERS+=("$1")
  wait_until 60 has_flag "$1" in_sync || fail "$1 is not recovered"
}

# has_ended PID
has_ended() {
  ! kill -0 "$1" 2>/dev/null
}

# raid_external: the array r, a raid1 of cards a and b, whose metadata would be kept by a program; not yet started.
raid_external() {
  local card
  raid_cards a b
  array_new md_harness_r
  array_set r metadata_version external:harness
  array_set r level raid1
  array_set r raid_disks 2
  array_set r component_size 8192
  for card in a b; do
    cat "/sys/block/$(card_disk $card)/dev" >"$(array_sys r)/new_dev"
    member_set r $card offset 0
    member_set r $card size 8192
  done
  member_set r a slot 0
  member_set r b slot 1
  array_set r resync_start none
}

# array_new DISK: the array r as an empty disk, to be set up through sysfs.
array_new() {
  echo "$1" >/sys/module/md_mod/parameters/new_array
  ARRAY_DISKS["r"]=$1 DEV=/dev/$1 START=0
  : >wanted
  # a write that waits for us would wait for ever
  at_end bash -c "cd /sys/block/$1/md 2>/dev/null && for i in 1 2 3; do
    for state in dev-*/state; do echo -blocked >\$state; done; echo active >array_state; sleep 0.2; done 2>/dev/null"
}

# external_start: and stays active, so that no write waits for that.
external_start() {
  local writer
  array_set r safe_mode_delay 0
  array_set r array_state active
  put 0 64 &
  writer=$!
  expect_soon "the first write, once the array is active" 10 allowed "$writer"
}

allowed() { # PID
  ! array_is r array_state write-pending || array_set r array_state active
  has_ended "$1"
}

# is_busy CARD: it has requests under way.
is_busy() {
  [[ $(<"/sys/block/$(card_disk "$1")/inflight") =~ [1-9] ]]
}

# all_cards_lose_power: while md believes that the array is being written. It is stopped then, and they have power again.
all_cards_lose_power() {
  local card
  for card in "${MEMBERS[@]}"; do
    card_power "$card" 0
  done
  array_stop r
  for card in "${MEMBERS[@]}"; do
    card_power "$card" 1
  done
}

VOLATILE=power_loss_protection=0 POLICY=resync

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

# write_hole [CARD]: a raid5 of a, b and c, of which c forgets what was not flushed; that is, the new parity for the first
# chunk, on a. All lose power, and the array starts without b, which has the second chunk; unless b is named.
write_hole() {
  HOME=a MEMBERS=(a b c)
  raid_cards a b
  card_make c size_mib=16 "$VOLATILE"
  raid_create raid5 --consistency-policy="$POLICY" a b c
  put 0 64
  put "$CHUNK_SECTORS" 64
  sync "$DEV"
  stay_active
  put 0 64
  all_cards_lose_power
  raid_assemble --force --run a "$@" c
}
