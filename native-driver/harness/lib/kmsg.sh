# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What the kernel says during a test. Its words about bugs are never right; its words about I/O errors of our cards are
# right only in a test that says so.

KMSG_BUGS='WARNING: |BUG: |Oops|kernel BUG at|KASAN|KCSAN|UBSAN|Kernel panic|general protection fault|Call Trace:'
KMSG_BUGS+='|INFO: task .* blocked for more than|INFO: rcu|soft lockup|possible (circular|recursive) locking|lockdep'
KMSG_BUGS+='|list_(add|del) corruption|refcount_t: |unreferenced object|scheduling while atomic|sleeping function called'
KMSG_ERRORS='error(,| on) dev (dbflash|md)|Disk failure on dbflash|EXT4-fs error|XFS .*(orruption|I/O [Ee]rror)'

# kmsg_open: from here on. The descriptor keeps its place in the log, and what was said before is passed over.
kmsg_open() {
  exec {KMSG_FD}</dev/kmsg
  kmsg_read >/dev/null
}

# kmsg_read: what was said since the last call, as records of /dev/kmsg. dd reads one record at a time and ends at the last;
# it also ends where the log was overwritten before it was read, and then goes on with what is still there.
kmsg_read() {
  local words
  while :; do
    { words=$(dd bs=8k iflag=nonblock status=none <&"$KMSG_FD" 2>&1 >&3); } 3>&1
    [[ $words == *"Broken pipe"* ]] || return 0
  done
}

# kmsg_note TEST: for whoever reads the log later.
kmsg_note() {
  echo "dbflash harness: $1" >/dev/kmsg
}

# kmsg_complaints ALLOWED: the lines that are wrong; ALLOWED is an extended regular expression of lines that are not.
kmsg_complaints() {
  kmsg_read | grep -aE "$KMSG_BUGS|$KMSG_ERRORS" | grep -avE "${1:-^$}" | sed 's/^[0-9,]*[^;]*;//'
}
