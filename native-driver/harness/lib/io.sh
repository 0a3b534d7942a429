# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Reading and writing. Sectors are 512 bytes.

# characters CHARACTER SECTORS: so many sectors of it.
characters() {
  printf '%*s' $(($2 * 512)) '' | tr ' ' "$1"
}

# fill DEVICE CHARACTER SECTOR SECTORS [dd's conv, such as fsync]: writes one request of that character.
fill() {
  characters "$2" "$4" |
    dd of="$1" bs=$(($4 * 512)) seek=$(($3 * 512)) iflag=fullblock oflag=direct,seek_bytes conv="notrunc${5:+,$5}" status=none
}

# peek DEVICE SECTOR: the first character there, past the page cache; 0 for NUL.
peek() {
  local character
  dd if="$1" bs=512 skip="$2" count=1 iflag=direct status=none | tr '\0' 0 | {
    read -rN 1 character
    printf %s "$character"
  }
}

# copy_out DEVICE SECTOR SECTORS FILE: past the page cache, in requests as big as can be.
copy_out() {
  dd if="$1" of="$4" bs=4M skip=$(($2 * 512)) count=$(($3 * 512)) iflag=direct,skip_bytes,count_bytes status=none
}

# write_outcome VALUE FILE: "ok", or the errno's words.
write_outcome() {
  local words
  if words=$(bash -c 'printf "%s\n" "$1" >"$2"' write "$1" "$2" 2>&1); then
    echo ok
  else
    echo "${words##*: }"
  fi
}

# expect_write WHAT WANTED VALUE FILE: WANTED as write_outcome prints it.
expect_write() {
  expect_eq "$1" "$2" "$(write_outcome "$3" "$4")"
}

# run_fio OPTION...: one process with threads, its words in fio.log; prints nothing. Fails as fio does.
run_fio() {
  fio --thread --ioengine=libaio --randrepeat=1 --allrandrepeat=1 --clocksource=clock_gettime --output=fio.log \
    --name=load "$@" >>fio.err 2>&1
}
