#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# sources.sh VERSION DIR: the driver's sources as DKMS wants them in /usr/src/dbflash-VERSION, into DIR.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
driver=$here/../driver
version=$1 dir=$2

rm -rf "$dir"
mkdir -p "$dir/compat/probe"
install -m 644 "$driver"/*.[ch] "$driver/Kbuild" "$driver/Makefile" "$driver/README.md" "$dir"
install -m 644 "$driver"/compat/*.c "$dir/compat"
install -m 644 "$driver"/compat/probe/*.c "$dir/compat/probe"
rm -f "$dir"/*.mod.c
sed "s/@VERSION@/$version/" "$here/dkms.conf.in" >"$dir/dkms.conf"
