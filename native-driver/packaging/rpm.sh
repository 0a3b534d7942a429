#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# rpm.sh VERSION TOOL DIR: dbflash-dkms (the driver's sources) and dbflash-tools (TOOL) as .rpm, into DIR.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
version=$1 tool=$2 dir=$3
work=$dir/rpm-work

rm -rf "$work"
mkdir -p "$work/top"
"$here/sources.sh" "$version" "$work/sources"
rpmbuild -bb --quiet --define "_topdir $work/top" --define "driver_version $version" \
  --define "sources $work/sources" --define "tool $tool" "$here/dbflash.spec"
find "$work/top/RPMS" -name '*.rpm' -exec mv {} "$dir" \;
rm -rf "$work"
