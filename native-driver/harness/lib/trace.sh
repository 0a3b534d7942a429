# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# The module's tracepoints, through a tracing instance of our own: whoever else traces is not disturbed.

need_tracing() {
  need_file /sys/kernel/tracing/events/dbflash
}

# trace_begin EVENT...: their names without dbflash_.
trace_begin() {
  local event
  mkdir "$TRACING"
  echo 8192 >"$TRACING/buffer_size_kb"
  for event; do
    echo 1 >"$TRACING/events/dbflash/dbflash_$event/enable"
  done
}

# trace_end CARD FILE: the card's events so far, one per line as "TIME EVENT KEY=VALUE...", in order of time.
trace_end() {
  local card
  card=$(card_disk "$1")
  echo 0 >"$TRACING/tracing_on"
  expect_eq "no event is lost" 0 "$(cat "$TRACING"/per_cpu/cpu*/stats | awk '/^(overrun|dropped events):/ { n += $NF } END { print n + 0 }')"
  sed -n 's/^.* \([0-9]*\.[0-9]*\): dbflash_\([a-z_]*\): /\1 \2 /p' "$TRACING/trace" | grep " card=${card#dbflash} " >"$2" || :
  [ "$MUTATION" != lost-event ] || sed -i '$d' "$2"
}
