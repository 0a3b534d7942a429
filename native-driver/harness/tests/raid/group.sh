# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# md on cards of 16 MiB. The tests look at the first chunks of an array r only: raid_make tells where they lie on which
# member, so that most tests need not know their level's layout. What the array has to hold is in the file 'wanted'.

for part in members external power; do
  # shellcheck source=/dev/null
  . "$HARNESS/tests/raid/$part.sh"
done

# what injected errors, and the loss of a member, leave in the kernel's log
MEMBER_ERRORS='error, dev dbflash'
MEMBER_LOST='Disk failure on dbflash'
CHUNK_SECTORS=128
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
#   DEV      the array's device
#   MEMBERS  its cards
#   FIRST    the card that holds the array's first chunk, and that md prefers for reading it
#   COPY     the card with the second copy of that chunk, or with P of its stripe
#   START    the sector of these cards at which it lies; the rest of the chunk follows there
raid_make() {
  local level=$1
  shift
  case $level in
    raid1) MEMBERS=(a b) FIRST=a COPY=b ;;
    raid10) MEMBERS=(a b c d) FIRST=a COPY=b ;;
    raid5) MEMBERS=(a b c) FIRST=a COPY=c ;;
    raid6) MEMBERS=(a b c d) FIRST=b COPY=d ;; # a holds Q
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
  START=$(member_get r "$FIRST" offset)
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

# expect_on WHAT CARD [SECTOR SECTORS]: the part of the first chunk on that card, which is FIRST or its copy.
expect_on() {
  expect_ok "$1" like_wanted "$(card_dev "$2")" "$START" "${3:-0}" "${4:-64}"
}

# watch CARD read|write SECTOR SECTORS: a rule that hurts nobody and counts.
watch() {
  echo "add error op=$2 sectors=$3+$4 after=1000000000" >"$(card_sys "$1")/faults"
}

# seen CARD: how many requests its watching rule has seen.
seen() {
  [[ $(card_get "$1" faults) =~ after=1000000000[^\;]*\;\ seen\ ([0-9]+) ]] && echo "${BASH_REMATCH[1]}"
}

# is_busy CARD: it has requests under way.
is_busy() {
  [[ $(<"/sys/block/$(card_disk "$1")/inflight") =~ [1-9] ]]
}

# has_ended PID
has_ended() {
  ! kill -0 "$1" 2>/dev/null
}
