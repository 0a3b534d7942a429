# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What the tests of cards that come and go share: load that runs meanwhile, memory that must come back, states.

# load_start DEVICE [OPTION...]: requests until load_stop, or until the device is gone.
load_start() {
  local dev=$1
  shift
  run_fio --filename="$dev" --rw=randrw --bs=4k --iodepth=16 --direct=1 --time_based --runtime=3600 "$@" &
  LOAD_PID=$!
}

# load_flows DISK: for wait_until; requests have ended.
load_flows() {
  [ "$(awk '{ print $1 + $5 }' "/sys/block/$1/stat")" -ge 100 ]
}

load_stop() {
  # run_fio is a shell whose child fio is
  pkill -P "$LOAD_PID"
  wait "$LOAD_PID" || true
}

# load_end: waits for the end of load whose device is gone.
load_end() {
  ! wait "$LOAD_PID" || fail "the load does not notice that its device is gone"
}

# What the kernel keeps for itself, in KiB, when it has given up what it can.
kernel_memory() {
  sync
  echo 3 >/proc/sys/vm/drop_caches
  awk '/^(SUnreclaim|Percpu|KernelStack|VmallocUsed|PageTables):/ { sum += $2 } END { print sum }' /proc/meminfo
}

# expect_no_leak BEFORE ROUNDS: less than 1 MiB more is noise.
expect_no_leak() {
  local now
  now=$(kernel_memory)
  expect_between "the kernel's memory in KiB, after $2 rounds" 0 $(($1 + 1024)) "$now"
  echo "the kernel's memory: $1 KiB, after $2 rounds $now KiB"
}

# mutation_leak: what a leak would look like. Folders in memory cost the kernel about 1 KiB each.
mutation_leak() {
  at_end rm -rf /dev/shm/harness-leak
  leak() {
    mkdir -p /dev/shm/harness-leak && mkdir "/dev/shm/harness-leak/$RANDOM"-{1..2000}
  }
}

leak() { :; }

# without_module: unloads it, until the test is over.
without_module() {
  local load=(modprobe dbflash)
  [ -z "$MODULE" ] || load=(insmod "$MODULE")
  # shellcheck disable=SC2016  # for the shell that runs it
  at_end bash -c '[ -d /sys/module/dbflash ] || "$@"' load "${load[@]}"
  rmmod dbflash
}

# state_is NAME STATE: for wait_until and expect_soon.
state_is() {
  [ "$(card_get "$1" state)" = "$2" ]
}

# sectors NAME: of its disk.
sectors() {
  cat "/sys/block/$(card_disk "$1")/size"
}

# expect_step WHAT NAME ATTRIBUTE OUTCOME VALUE STATE: what writing an attribute gives, and the state after it.
expect_step() {
  expect_eq "$1" "$4, $6" "$(write_outcome "$5" "$(card_sys "$2")/$3"), $(card_get "$2" state)"
}

# flush NAME
flush() {
  sync "$(card_dev "$1")"
}
