# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What the tests of firmware share: images, and a card that is ready for them.

IMAGES=/lib/firmware/dbflash

requires() {
  need_program dbflash-image
}

# image_make NAME VERSION [OPTION...]: for the product HARNESS, to be found under harness-NAME.
image_make() {
  local name=$1 version=$2
  shift 2
  mkdir -p "$IMAGES"
  [ -e payload ] || head -c 100000 /dev/urandom >payload
  dbflash-image -p HARNESS -v "$version" "$@" -i payload -o "$IMAGES/harness-$name"
}

# stage [ATTRIBUTE=VALUE...]: the card `a` runs 2.0.0 and is detached; an update takes as good as no time.
stage() {
  card_make a size_mib=16 product=HARNESS firmware=2.0.0 auto_attach=0 firmware_ms=40 "$@"
}

# update IMAGE: starts it and waits for its end.
update() {
  card_set a firmware_update "harness-$1"
  wait_until 30 state_settled
}

state_settled() {
  [ "$(card_get a state)" != updating ]
}

# slots: both in one line, such as "0 2.0.0 running next 1 empty".
slots() {
  card_get a firmware_slots | paste -sd' '
}
