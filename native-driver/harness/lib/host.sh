# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# The host as a whole: one run at a time, the module there, its own folder, and everything gone at the end.

# shellcheck disable=SC2034  # the other parts use these
CONFIGFS=/sys/kernel/config/dbflash
CARD_PREFIX=harness-   # of the names of our cards and arrays: with the lock held, whatever is called so is ours
TRACING=/sys/kernel/tracing/instances/harness
LOCK=/run/dbflash-harness.lock

begin_run() {
  # dbflash-image, where it comes along or is built
  export LC_ALL=C PATH=$HARNESS/../build/tools:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  [ "$(id -u)" -eq 0 ] || die "only root can make cards and arrays"
  exec {LOCK_FD}>"$LOCK"
  flock -n "$LOCK_FD" || die "another run is under way on this host ($LOCK)"
  RUN_DIR=$(mktemp -d /tmp/dbflash-harness.XXXXXX) || die "cannot make a folder in /tmp"
  WE_LOADED=''
  trap end_run EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP PIPE
  [ -z "$UNTIL_EOF" ] || watch_input
  need_configfs
  load_module
  clean_host >&2
  kmsg_open
  measure_pace
  [ -z "$SERIAL" ] || free_disk_of_serial "$SERIAL" >/dev/null || die "the disk with the serial number $SERIAL cannot be used"
}

end_run() {
  local status=$?
  trap '' INT TERM HUP PIPE
  [ -z "${WATCH_PID:-}" ] || kill "$WATCH_PID" 2>/dev/null
  end_current_test >&2
  if [ -n "$WE_LOADED" ] && ! rmmod dbflash; then
    say "the module dbflash stays loaded"
  fi
  rm -rf "$RUN_DIR"
  exit $status
}

# Whoever started us over a network and is gone takes our input along.
watch_input() {
  # a builtin reads: no process outlives the shell that is killed, and keeps the connection open
  { while read -r; do :; done; kill -HUP $$; } <&0 >/dev/null 2>&1 {LOCK_FD}>&- &
  WATCH_PID=$!
  exec </dev/null
}

# Sets PACE: limits are meant for the lab host on a quiet machine, which starts a program in 20 ms; they are this many times
# longer. A limit tells what hangs from what is slow, and a busy machine is no reason to fail.
measure_pace() {
  local began=${EPOCHREALTIME/./} i
  for ((i = 0; i < 20; i++)); do
    /bin/true
  done
  export PACE=$(((${EPOCHREALTIME/./} - began) / 20 / 20000 + 1))
}

need_configfs() {
  mountpoint -q /sys/kernel/config || mount -t configfs configfs /sys/kernel/config ||
    die "there is no configfs at /sys/kernel/config"
}

module_is_loaded() {
  [ -d /sys/module/dbflash ]
}

load_module() {
  module_is_loaded && return
  if [ -n "$MODULE" ]; then
    insmod "$MODULE" || die "$MODULE does not load into $(uname -r): is it built for this kernel?"
  else
    modprobe -q dbflash ||
      die "this host has no module dbflash for $(uname -r): install its package, or name a dbflash.ko with --module"
  fi
  WE_LOADED=1
}
