#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# deb.sh VERSION TOOL DIR: dbflash-dkms (the driver's sources) and dbflash-tools (TOOL) as .deb, into DIR.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
version=$1 tool=$2 dir=$3
arch=$(dpkg --print-architecture)
work=$dir/deb-work

# control PACKAGE ARCHITECTURE DEPENDS SUMMARY
control() {
  mkdir -p "$work/$1/DEBIAN"
  cat >"$work/$1/DEBIAN/control" <<END
Package: $1
Version: $version
Architecture: $2
Section: kernel
Priority: optional
Maintainer: Drivebay <drivebay@localhost>
Depends: $3
Description: $4
 dbflash is a flash card in memory for testing storage: with health, firmware,
 a write cache that forgets, and faults on command.
END
  # a copy of the licence is on every Debian system
  mkdir -p "$work/$1/usr/share/doc/$1"
  printf 'dbflash is free software under the GNU General Public License, version 2 only:\n/usr/share/common-licenses/GPL-2\n' \
    >"$work/$1/usr/share/doc/$1/copyright"
}

# script NAME: a maintainer script of dbflash-dkms, from standard input
script() {
  sed "s/@VERSION@/$version/g" >"$work/dbflash-dkms/DEBIAN/$1"
  chmod 755 "$work/dbflash-dkms/DEBIAN/$1"
}

rm -rf "$work"
mkdir -p "$work"
control dbflash-dkms all 'dkms (>= 2.8)' 'flash card in memory that misbehaves on command (DKMS)'
"$here/sources.sh" "$version" "$work/dbflash-dkms/usr/src/dbflash-$version"
script postinst <<'END'
#!/bin/sh
set -e
if [ "$1" = configure ]; then
  /usr/lib/dkms/common.postinst dbflash @VERSION@ "" "" "$2"
fi
END
script prerm <<'END'
#!/bin/sh
set -e
case $1 in
  remove | upgrade | deconfigure)
    if dkms status -m dbflash -v @VERSION@ | grep -q .; then
      dkms remove -m dbflash -v @VERSION@ --all
    fi
    ;;
esac
END

control dbflash-tools "$arch" 'libc6' 'firmware images for dbflash cards'
install -D -m 755 "$tool" "$work/dbflash-tools/usr/bin/dbflash-image"

dpkg-deb --root-owner-group --build "$work/dbflash-dkms" "$dir/dbflash-dkms_${version}_all.deb"
dpkg-deb --root-owner-group --build "$work/dbflash-tools" "$dir/dbflash-tools_${version}_$arch.deb"
rm -rf "$work"
