# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What the tests of faults share: a small card, each of whose sectors is different, and a file that says what the whole
# card should hold. Nothing else but the fault may have changed anything, so that all of it is compared.

CARD_SECTORS=4096
# the block layer's words about the requests that the faults are there to fail; the card's about going offline
KERNEL_LOG='dev dbflash'

# stage NAME [ATTRIBUTE=VALUE...]: the card has 2 MiB, and the file `model` says what is on it.
stage() {
  card_make "$@" size_mib=2
  seq -f '%0511.0f' 0 $((CARD_SECTORS - 1)) >model
  dd if=model of="$(card_dev "$1")" bs=1M oflag=direct status=none
}

# model_fill CHARACTER SECTOR SECTORS: what should now be there; 0 for zeros.
model_fill() {
  head -c $(($3 * 512)) /dev/zero | tr '\0' "${1/0/\\0}" |
    dd of=model bs=512 seek="$2" conv=notrunc iflag=fullblock status=none
}

# write_both NAME CHARACTER SECTOR SECTORS: on the card and in the model.
write_both() {
  fill "$(card_dev "$1")" "$2" "$3" "$4"
  model_fill "$2" "$3" "$4"
}

# expect_model WHAT NAME
expect_model() {
  copy_out "$(card_dev "$2")" 0 "$CARD_SECTORS" copy
  expect_same "$1" model copy
}

# read_at NAME SECTOR [SECTORS]: one request, whose data nobody wants.
read_at() {
  dd if="$(card_dev "$1")" of=/dev/null bs=$((${3:-1} * 512)) skip=$(($2 * 512)) count=1 iflag=direct,skip_bytes status=none
}

# write_at NAME SECTOR [SECTORS]
write_at() {
  fill "$(card_dev "$1")" W "$2" "${3:-1}"
}

# discard_at NAME SECTOR [SECTORS]: in pages, which is what the card discards.
discard_at() {
  blkdiscard --force --offset $(($2 * 512)) --length $((${3:-8} * 512)) "$(card_dev "$1")"
}

# flush_at NAME: only a volatile cache sees flushes.
flush_at() {
  sync "$(card_dev "$1")"
}

# milliseconds COMMAND...: how long it takes, whether it fails or not.
milliseconds() {
  local began=${EPOCHREALTIME/./}
  "$@" >/dev/null 2>&1 || true
  echo $(((${EPOCHREALTIME/./} - began) / 1000))
}
