# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# md arrays on our cards, by the short names that a test gives them. All of them stop when the test is over.

# The disk of each array: looking a link up takes two programs, and tests ask hundreds of times.
declare -gA ARRAY_DISKS

# array_create NAME OPTION... CARD...: mdadm's long options, and cards in the order of their roles; 'missing' leaves a
# place empty. --raid-devices is the number of cards, less --spare-devices; the metadata is 1.2 unless an option says so.
array_create() {
  local name=$1 word options=() devices=() spares=0 metadata=(--metadata=1.2)
  shift
  for word; do
    case $word in
      --spare-devices=*) spares=${word#*=} options+=("$word") ;;
      --metadata=*) metadata=("$word") ;;
      --*) options+=("$word") ;;
      missing) devices+=(missing) ;;
      *) devices+=("$(card_dev "$word")") ;;
    esac
  done
  mdadm --create "/dev/md/$CARD_PREFIX$name" --quiet --run --homehost=any "${metadata[@]}" "${options[@]}" \
    --raid-devices=$((${#devices[@]} - spares)) "${devices[@]}"
  array_find "$name"
  [ -e "$(array_sys "$name")" ] || fail "mdadm made no array $name"
}

# array_assemble NAME CARD...
array_assemble() {
  local name=$1 word devices=() options=()
  shift
  for word; do
    case $word in
      --*) options+=("$word") ;;
      *) devices+=("$(card_dev "$word")") ;;
    esac
  done
  mdadm --assemble "/dev/md/$CARD_PREFIX$name" --quiet "${options[@]}" "${devices[@]}"
  array_find "$name"
}

# It may be another disk each time.
array_find() {
  ARRAY_DISKS[$1]=$(basename "$(readlink -f "/dev/md/$CARD_PREFIX$1")")
}

# array_stop NAME
array_stop() {
  mdadm --quiet --stop "$(array_dev "$1")"
}

array_disk() {
  echo "${ARRAY_DISKS[$1]}"
}

array_dev() {
  echo "/dev/$(array_disk "$1")"
}

# The folder of md's attributes.
array_sys() {
  echo "/sys/block/$(array_disk "$1")/md"
}

array_get() { # NAME ATTRIBUTE
  echo "$(<"$(array_sys "$1")/$2")"
}

array_set() { # NAME ATTRIBUTE VALUE
  echo "$3" >"$(array_sys "$1")/$2"
}

# member_sys ARRAY CARD: the folder of a member's attributes.
member_sys() {
  echo "$(array_sys "$1")/dev-$(card_disk "$2")"
}

member_get() { # ARRAY CARD ATTRIBUTE
  echo "$(<"$(member_sys "$1" "$2")/$3")"
}

member_set() { # ARRAY CARD ATTRIBUTE VALUE
  echo "$4" >"$(member_sys "$1" "$2")/$3"
}

# array_is NAME ATTRIBUTE WANTED: for wait_until and expect_soon.
array_is() {
  [ "$(array_get "$1" "$2")" = "$3" ]
}

# array_action NAME ACTION [SECONDS]: starts check, repair, ... and waits until it is over.
array_action() {
  array_set "$1" sync_action "$2"
  wait_until "${3:-60}" array_is "$1" sync_action idle || fail "$2 of $1 takes longer than ${3:-60} s"
}
