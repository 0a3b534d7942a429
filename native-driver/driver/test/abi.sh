#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# Whether docs/abi describes exactly the attributes that the sources have.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
driver=$here/..
abi=$here/../../../docs/abi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

documented() { # FILE
  sed -n 's,^What:.*/\([a-z0-9_]*\)$,\1,p' "$1" | sort -u
}

sed -nE 's/^(static |)(DEVICE_ATTR_(RO|RW|WO)|DBFLASH_ATTR_RO)\(([a-z][a-z0-9_]*).*/\4/p' "$driver"/sysfs*.c | sort -u >"$work/sysfs"
documented "$abi/sysfs-block-dbflash" >"$work/sysfs.documented"
sed -nE 's/^(CARD_[A-Z_]+\(|CONFIGFS_ATTR(_RO|_WO|)\(card_, )([a-z][a-z0-9_]*).*/\3/p' "$driver/config.c" | sort -u >"$work/configfs"
documented "$abi/configfs-dbflash" | grep -v '^CARD$' >"$work/configfs.documented"
diff -u "$work/sysfs.documented" "$work/sysfs"
diff -u "$work/configfs.documented" "$work/configfs"
