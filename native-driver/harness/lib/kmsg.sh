# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What the kernel says during a test. Its words about bugs are never right; its words about I/O errors of our cards are
# right only in a test that says so.

KMSG_BUGS='WARNING: |BUG: |Oops|kernel BUG at|KASAN|KCSAN|UBSAN|Kernel panic|general protection fault|Call Trace:'
KMSG_BUGS+='|INFO: task .* blocked for more than|INFO: rcu|soft lockup|possible (circular|recursive) locking|lockdep'
KMSG_BUGS+='|list_(add|del) corruption|refcount_t: |unreferenced object|scheduling while atomic|sleeping function called'
KMSG_ERRORS='error(,| on) dev (dbflash|md)|Disk failure on dbflash|EXT4-fs error|XFS .*(orruption|I/O [Ee]rror)'

# kmsg_mark TEST: a line to read on from.
kmsg_mark() {
  KMSG_MARK="harness $RUN_DIR $1 $EPOCHREALTIME"
  echo "$KMSG_MARK" >/dev/kmsg
}

# What was said since the mark; everything if so much was said that the mark is gone.
kmsg_since() {
  dmesg | awk -v mark="$KMSG_MARK" '{ line[NR] = $0 } index($0, mark) { from = NR }
    END { for (i = from + 1; i <= NR; i++) print line[i] }'
}

# kmsg_complaints ALLOWED: the lines that are wrong; ALLOWED is an extended regular expression of lines that are not.
kmsg_complaints() {
  kmsg_since | grep -E "$KMSG_BUGS|$KMSG_ERRORS" | grep -vE "${1:-^$}"
}
