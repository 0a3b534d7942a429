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
  if ! wait_until 20 load_is_over || wait "$LOAD_PID"; then
    fail "the load does not notice that its device is gone"
  fi
}

load_is_over() {
  ! kill -0 "$LOAD_PID"
}

# memory_take FILE: what the kernel keeps for itself when it has given up what it can: a line "all KIB"; with --full also "CACHE
# OBJECTS SLACK" for the caches of small objects that the module, the block layer and md allocate from; SLACK of the objects may be free.
memory_take() {
  sync
  echo 3 >/proc/sys/vm/drop_caches
  awk '/^(SUnreclaim|Percpu|KernelStack|VmallocUsed|PageTables):/ { sum += $2 } END { print "all", sum }' /proc/meminfo >"$1"
  [ -z "$FULL" ] || objects_in_use >>"$1"
}

BLOCK_CACHES='^(kmalloc-[0-9]|dbflash|bio|bdev_cache|blkdev_|request_queue$|raid|radix_tree_node)'

# The least that is seen of each cache. All of a slab that a CPU has in hand counts as in use: the lists of such slabs are kept empty,
# and what is left is the one that each CPU allocates from. A cache that the kernel tracks (slub_debug=U) has no such slab.
objects_in_use() {
  local caches cache i
  mapfile -t caches < <(awk -v caches="$BLOCK_CACHES" '$1 ~ caches { print $1 }' /proc/slabinfo)
  empty_lists "${caches[@]}"
  for i in 1 2 3 4 5 6 7 8; do
    for cache in "${caches[@]}"; do
      echo 1 >"$SLAB/$cache/shrink"
    done
    cat /proc/slabinfo
  done | awk -v caches="$BLOCK_CACHES" -v cpus="$(nproc)" -v slab="$SLAB" '
    $1 ~ caches && (!($1 in least) || $2 < least[$1]) { least[$1] = $2; slack[$1] = $5 * cpus }
    END {
      for (cache in least) {
        getline tracked <(slab "/" cache "/store_user")
        print cache, least[cache], tracked ? 0 : slack[cache]
      }
    }' | LC_ALL=C sort
}

SLAB=/sys/kernel/slab

# empty_lists CACHE...: and keeps them empty until the test is over.
empty_lists() {
  local cache list lists=()
  for cache; do
    list=$SLAB/$cache/cpu_partial
    [ "$(<"$list")" = 0 ] || lists+=("$(<"$list")" "$list")
    echo 0 >"$list"
  done
  # shellcheck disable=SC2016  # for the shell that runs it
  at_end bash -c 'for ((; $#; )); do [ ! -e "$2" ] || echo "$1" >"$2"; shift 2; done' lists "${lists[@]}"
}

# expect_no_leak BEFORE ROUNDS: less than 1 MiB more is noise, and so is less than an object per round beyond the slack. md's cache
# of stripes grows with the load, and says nothing. Prints what there was and is.
expect_no_leak() {
  memory_take after
  awk 'NR == FNR { before[$1] = $2; next } { print $1, before[$1] + 0, $2, $3 }' "$1" after >compared
  expect_eq "the kernel's memory in KiB, after $2 rounds: not much more" "" "$(awk '$1 == "all" && $3 > $2 + 1024' compared)"
  expect_eq "caches of which each of $2 rounds kept an object" "" \
    "$(awk -v rounds="$2" '$1 !~ /^(all$|raid)/ && $3 >= $2 + rounds + $4' compared)"
  awk -v rounds="$2" 'BEGIN { printf "%-20s %8s  after %d rounds\n", "", "before", rounds }
    { printf "%-20s %8d %8d %+d%s\n", $1, $2, $3, $3 - $2, $4 ? " give or take " $4 : "" }' compared
}

# mutation_leak: what a leak would look like. Folders in memory cost the kernel about 1 KiB each.
mutation_leak() {
  at_end rm -rf /dev/shm/harness-leak
  leak() {
    local folder
    mkdir -p /dev/shm/harness-leak
    folder=$(mktemp -d /dev/shm/harness-leak/XXXXXX)
    mkdir "$folder"/{1..2000}
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
