#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The agent on a made-up tree: run.sh BUILD-DIR. Prints TAP. Needs no root, and leaves nothing behind.
# shellcheck disable=SC2317  # functions are called through check and until_true
set -uo pipefail

build=$(cd "$1" && pwd)
work=$(mktemp -d)
tree=$work/tree
number=0 failed=0
trap 'rm -rf "$work"' EXIT

check() { # DESCRIPTION COMMAND...
  local description=$1
  shift
  number=$((number + 1))
  if "$@"; then
    echo "ok $number - $description"
  else
    echo "not ok $number - $description"
    failed=1
  fi
}

# agent STATUS COMMAND ARGUMENT...: its frames are in $work/out.
agent() {
  local wanted=$1 command=$2 status
  shift 2
  "$build/drivebay-agent" "$command" --below="$tree" "$@" >"$work/raw" 2>"$work/err"
  status=$?
  [ $status -eq "$wanted" ] || check "$command $*: status $status, $wanted expected" false
  [ ! -s "$work/err" ] || { sed 's/^/#   /' "$work/err" && check "$command $*: stderr is empty" false; }
  "$build/unstream" dump <"$work/raw" >"$work/out" || check "$command $*: the stream is whole" false
}

has() { # PATTERN
  grep -qE -- "$1" "$work/out" || { echo "#   no $1 in:" && sed 's/^/#   /' "$work/out" | head -n 20 && return 1; }
}

lacks() {
  ! grep -E -- "$1" "$work/out"
}

frames() {
  grep -cE -- "$1" "$work/out"
}

make_tree() {
  mkdir -p "$tree"/{a/deep/er,b,'with space'} "$work/outside"
  echo one >"$tree/a/value"
  echo two >"$tree/b/value"
  echo three >"$tree/with space/value"
  echo secret >"$work/outside/value"
  echo newline >"$tree/a/line
break"
  echo bottom >"$tree/a/deep/er/value"
  printf 'q\0r' >"$tree/a/binary"
  head -c 5000 /dev/zero >"$tree/a/large"
  echo no >"$tree/a/vpd"
  echo hidden >"$tree/a/.hidden"
  touch "$tree/a/empty"
  mkfifo "$tree/a/fifo"
  ln -s ../b "$tree/a/link"
  ln -s "$work/outside" "$tree/out"
  ln -s b "$tree/inside"
  ln -s nowhere "$tree/dangling"
  echo '' >"$tree/a/writeonly" && chmod 200 "$tree/a/writeonly"
}

test_snapshot() {
  agent 0 snapshot "$tree/*/value" "$tree/a/link" "$tree/none" "$tree/a" "$tree/*/none"
  check "snapshot: globs" has 'type=f .*/tree/a/value" content="one\\n"'
  check "snapshot: a space" has '/tree/with space/value" content="three'
  check "snapshot: through a link that stays inside" has '/tree/inside/value" content="two'
  check "snapshot: not through one that leads out" has 'errno=18 .*/tree/out/value" content=""'
  check "snapshot: a link's target" has 'type=l .*/a/link" content="../b"'
  check "snapshot: what is missing" has 'errno=2 .*/tree/none"'
  check "snapshot: a pattern may match nothing" lacks '/none.*/none|\*'
  check "snapshot: a folder alone" has 'type=d .*/tree/a" content=""'

  agent 0 snapshot "$tree/a/"
  check "tree: a newline in a name" has '/a/line\\nbreak" content="newline'
  check "tree: binary content" has '/a/binary" content="q\\x00r"'
  check "tree: below" has '/a/deep/er/value" content="bottom'
  check "tree: the skip list" has 'flags=2 .*/a/vpd" content=""'
  check "tree: write-only" has 'flags=4 .*/a/writeonly" content=""'
  check "tree: a fifo is named, not opened" has 'type=o .*/a/fifo"'
  check "tree: links are not followed" lacks '/a/link/'
  check "tree: hidden ones are there" has '/a/.hidden'
  agent 0 snapshot "$tree/inside/"
  check "tree: its root may be a link" has 'type=f .*/inside/value" content="two'
  agent 0 snapshot "$tree/out/"
  check "tree: unless it leads out" has 'errno=18 .*/tree/out"'
  check "tree: nothing of it comes" lacks secret

  agent 0 snapshot --max-file=100 --skip=empty --skip='*/deep/*' "$tree/a/"
  check "limit: of a file" has 'flags=1 .*/a/large" content="(\\x00){100}"'
  check "skip: by name and by path" [ "$(frames 'flags=2')" -eq 3 ]
  agent 0 snapshot --max-depth=1 "$tree/a/"
  check "limit: of depth" lacks '/deep/er'
  agent 1 snapshot --max-entries=3 "$tree/a/"
  check "limit: of entries" has '^end reason=5'
  agent 1 snapshot --max-total=10 "$tree/a/large" "$tree/a/value"
  check "limit: of bytes" has '^end reason=5'
}

test_list() {
  printf '%s\0' "$tree/a/line
break" "!empty" "$tree/a/empty" '' "$tree/b/value" >"$work/list"
  agent 0 snapshot --stdin <"$work/list"
  check "list: any name" has 'break" content="newline'
  check "list: skips for all" has 'flags=2 .*/a/empty'
  check "list: ends at an empty record" lacks '/b/value'
  printf '%s' "$tree/a/value" >"$work/list"
  agent 1 snapshot --stdin <"$work/list"
  check "list: broken off" has '^end reason=6 errno=71'
  head -c 6000000 /dev/zero | tr '\0' x >"$work/list"
  agent 1 snapshot --stdin <"$work/list"
  check "list: too long" has '^end reason=6 errno=90'
  { printf '%s\0' relative "/$(head -c 5000 /dev/zero | tr '\0' x)" /; } >"$work/list"
  agent 0 snapshot --stdin <"$work/list"
  check "list: bad paths are told" [ "$(frames '^note')" -eq 3 ]
}

test_write() {
  agent 0 write "$tree/b/value" 'new one' "$tree/a/empty" ''
  check "write: before and after" has 'errno=0 asked=7 wrote=7 .*before="two\\n" after="new one"'
  check "write: an empty value" has 'asked=0 wrote=0'
  agent 1 write "$tree/out/value" x "$tree/b/value" y
  check "write: not outside" has 'errno=18 '
  check "write: the rest is left alone" has 'errno=125 .*b/value'
  check "write: it is" [ "$(cat "$tree/b/value" "$work/outside/value")" = 'new onesecret' ]
  agent 1 write "$tree/a" x
  check "write: not a folder" has 'errno=21 '
  agent 1 write "$tree/a/fifo" x
  check "write: not a fifo" has 'errno=22 '
  agent 1 write "$tree/a/none" x
  check "write: makes nothing" [ ! -e "$tree/a/none" ]
  printf '%s\0' "$tree/b/value" 'line
break' '' >"$work/list"
  agent 0 write --stdin <"$work/list"
  check "write: from a list" has 'errno=0 asked=10 wrote=10'
  printf '%s\0' "$tree/b/value" lost >"$work/list"
  agent 1 write --stdin <"$work/list"
  check "write: a list without its end" has '^end reason=6 errno=71'
  check "write: is not begun" lacks '^written'
}

# watch_with INPUT-FUNCTION OPTION...
watch_with() {
  local input=$1
  shift
  "$input" | "$build/drivebay-agent" watch --below="$tree" "$@" 2>"$work/err" | tee "$work/raw" | "$build/unstream" dump >"$work/out" ||
    check "watch: status" false
}

until_seen() {
  local i
  for ((i = 0; i < 500; i++)); do
    grep -qE "$1" "$work/out" && return 0
    read -r -t 0.01 <>"$work/clock"
  done
  return 1
}

change_values() {
  printf '%s\0' "$tree/b/value" "$tree/a/none" "$tree/out/value" "$tree/a/vpd" "$tree/a/fifo" ''
  until_seen 'fifo'
  # as long as what it replaces, in one write
  echo other 1<>"$tree/b/value"
  until_seen 'other'
  printf '%s\0' "-$tree/b/value" "$tree/a/line
break" "$tree/b/value"
  until_seen 'id=6'
}

too_long() {
  head -c 9000 /dev/zero | tr '\0' x
}

test_watch() {
  mkfifo "$work/clock"
  echo first >"$tree/b/value"
  : >"$work/out"
  watch_with change_values --interval=20
  check "watch: added" has 'id=0 added errno=0 .*first'
  check "watch: missing" has 'id=1 gone errno=2 '
  check "watch: outside" has 'id=2 gone errno=18 '
  check "watch: on the skip list" has 'id=3 gone errno=1 '
  check "watch: a fifo" has 'id=4 gone errno=22 '
  check "watch: a change" has 'id=0 changed errno=0 .*content="other\\n"'
  check "watch: removed" has 'id=0 removed'
  check "watch: a newline in a name" has 'id=5 added .*line\\nbreak'
  check "watch: added again" has 'id=6 added .*other'
  check "watch: the end" has '^end reason=1 errno=0'
  : >"$work/out"
  "$build/drivebay-agent" watch < <(too_long) 2>"$work/err" | "$build/unstream" dump >"$work/out"
  check "watch: too long a path" has '^end reason=6 errno=90'
  agent 0 watch --lease=1 <>"$work/clock"
  check "watch: a lease runs out" has '^end reason=3 errno=0'
}

test_trace() {
  agent 1 trace "$tree/a/value" </dev/null
  check "trace: not a block device" has 'errno=15 .*text="not a block device"'
  agent 1 trace "$tree/a/none" </dev/null
  check "trace: no such device" has 'errno=2 .*text="No such file or directory"'
  agent 1 trace "$tree/a/none" "$tree/a/value" </dev/null
  check "trace: of two reasons, the first" has '^end reason=6 errno=2'
}

test_misuse() {
  local arguments
  agent 1 snapshot --protocol=2 "$tree/a/"
  check "another protocol" has '^end reason=6 errno=93'
  for arguments in '' nonsense snapshot 'write /x' 'write --stdin /x y' trace 'snapshot --max-file=0 /x' \
    'snapshot --max-file=99999999999999999999 /x' 'snapshot --max-file=-1 /x' 'snapshot --max-depth=1x /x' 'snapshot --what /x' \
    'snapshot --below=relative /x' 'watch --stdin'; do
    # shellcheck disable=SC2086  # words
    "$build/drivebay-agent" $arguments >"$work/raw" 2>"$work/err" </dev/null
    check "usage: '$arguments'" [ $? -eq 2 -a ! -s "$work/raw" -a -s "$work/err" ]
  done
  "$build/drivebay-agent" snapshot --below="$tree" "$tree/a/" >/dev/full 2>"$work/err"
  check "a full disk" [ $? -eq 1 ]
  "$build/drivebay-agent" snapshot '/proc/sys/*/' 2>"$work/err" | head -c 20 >"$work/raw"
  check "a reader that goes away" [ "${PIPESTATUS[0]}" -eq 1 ]
  check "version" [ "$("$build/drivebay-agent" version)" = "drivebay-agent 0.1.0 protocol 1" ]
}

make_tree
test_snapshot
test_list
test_write
test_watch
test_trace
test_misuse
echo "1..$number"
exit $failed
