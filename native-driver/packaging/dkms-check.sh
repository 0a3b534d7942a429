#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# dkms-check.sh VERSION DIR HEADERS...: 'dkms build' against each folder of kernel headers, in trees of its own below DIR.
# Nothing is installed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
version=$1 dir=$2
shift 2

rm -rf "$dir"
mkdir -p "$dir/tree" "$dir/modules"
"$here/sources.sh" "$version" "$dir/src/dbflash-$version"
for headers; do
  kernel=$(sed -n 's/^#define UTS_RELEASE "\(.*\)"/\1/p' "$headers/include/generated/utsrelease.h")
  dkms build --dkmstree "$dir/tree" --sourcetree "$dir/src" --installtree "$dir/modules" -m dbflash -v "$version" \
    -k "$kernel" --kernelsourcedir "$headers" >"$dir/$kernel.log" 2>&1 || {
    cat "$dir/$kernel.log" "$dir"/tree/dbflash/"$version"/build/make.log >&2 || :
    echo "dkms build failed for $kernel" >&2
    exit 1
  }
  echo "dkms build: $kernel: $(find "$dir/tree/dbflash/$version/$kernel" -name 'dbflash.ko*')"
done
