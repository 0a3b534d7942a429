# shellcheck shell=bash
# shellcheck disable=SC2034  # the other parts use these
# SPDX-License-Identifier: EPL-2.0
#
# Where things are. Sourced by `lab` first; everything below LAB_DIR can be deleted at any time while no lab runs.

SAY_AS=lab
LAB_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
LAB_REPO=$(cd "$LAB_HOME/../.." && pwd)
LAB_DIR=${DRIVEBAY_LAB_DIR:-$LAB_REPO/.lab}
LAB_NAME=${DRIVEBAY_LAB:-default}

LAB_CACHE=$LAB_DIR/cache   # downloaded packages, by version
LAB_KEYS=$LAB_DIR/keys     # made here, never committed
LAB_TREE=$LAB_DIR/tree     # the guest's unpacked packages
LAB_IMAGE=$LAB_DIR/image   # kernel, initial file system, root file system
LAB_RUN=$LAB_DIR/run/$LAB_NAME

# Debian's cloud kernel: md with all its personalities, null_blk, scsi_debug, nvme, ext4, blktrace, ftrace
LAB_KERNEL=${DRIVEBAY_LAB_KERNEL:-linux-image-cloud-amd64}
LAB_MEMORY_MIB=1024
LAB_BOOT_SECONDS=${DRIVEBAY_LAB_BOOT_SECONDS:-90}
LAB_APPEND=${DRIVEBAY_LAB_APPEND:-}   # more kernel parameters

# with_lock FILE COMMAND...: one at a time, also between two terminals. The lock is not handed down to what COMMAND
# leaves running, since that would hold it for as long as the lab lives.
with_lock() {
  local file=$1 fd status=0
  shift
  if ! mkdir -p "${file%/*}" || ! [ -w "${file%/*}" ]; then
    die "cannot write to ${file%/*}: DRIVEBAY_LAB_DIR can name another folder for labs"
  fi
  exec {fd}>"$file"
  flock "$fd"
  LAB_LOCK_FD=$fd "$@" || status=$?
  exec {fd}>&-
  return $status
}
