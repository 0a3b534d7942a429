# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# The guest's packages: resolved and downloaded with the machine's own apt, unpacked below LAB_DIR, never installed.
# A kernel package would change the user's boot menu, and mdadm their initramfs.

# apt as if nothing were installed, so that it names every package that the guest needs, and without touching the
# machine: its own archive folder, no locks that need root.
guest_apt() {
  mkdir -p "$LAB_CACHE/partial"
  apt-get -o Dir::State::status=/dev/null -o Dir::Cache::archives="$LAB_CACHE/none" -o Debug::NoLocking=1 \
    -o APT::Sandbox::User=root -o APT::Install-Recommends=0 "$@"
}

list_entries() {
  sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"
}

# resolve_packages NAME...: prints "FILE NAME=VERSION" for each package that is needed.
resolve_packages() {
  guest_apt --print-uris -y -q install "$@" | awk -F"[' ]+" '
    /^\047/ {
      file = $3; split(file, part, "_"); version = part[2]
      gsub(/%3a/, ":", version); gsub(/%7e/, "~", version)
      print file, part[1] "=" version
    }'
}

# The resolved list less what nobody needs, into $LAB_DIR/packages.
write_package_list() {
  local names pattern file package keep
  local -a unwanted
  mapfile -t names < <(echo "$LAB_KERNEL" && list_entries "$LAB_HOME/guest/packages")
  mapfile -t unwanted < <(list_entries "$LAB_HOME/guest/packages.unwanted")
  if ! apt-cache show "$LAB_KERNEL" >/dev/null 2>&1; then
    say "refreshing the package lists (apt does not know the guest's kernel package)"
    apt_update || die "apt-get update failed (its words are above): without package lists the lab host cannot be built"
  fi
  if ! resolve_packages "${names[@]}" >"$LAB_DIR/packages.all" || [ ! -s "$LAB_DIR/packages.all" ]; then
    die "apt cannot resolve the guest's packages. The lab needs Debian 12 or newer on amd64 with 'main' in its apt sources"
  fi
  while read -r file package; do
    keep=yes
    for pattern in "${unwanted[@]}"; do
      # shellcheck disable=SC2254  # these are patterns
      case ${package%%=*} in $pattern) keep=no ;; esac
    done
    [ $keep = no ] || printf '%s %s\n' "$file" "$package"
  done <"$LAB_DIR/packages.all" >"$LAB_DIR/packages.new"
  rm -f "$LAB_DIR/packages.all"
  mv "$LAB_DIR/packages.new" "$LAB_DIR/packages"
}

# Downloads into the cache what is not there yet; apt checks signatures and hashes.
download_packages() { # LIST
  local file package missing=()
  while read -r file package; do
    [ -s "$LAB_CACHE/$file" ] || missing+=("$package")
  done <"$1"
  [ ${#missing[@]} -gt 0 ] || return 0
  say "downloading ${#missing[@]} guest packages into $LAB_CACHE"
  mkdir -p "$LAB_CACHE/new"
  (cd "$LAB_CACHE/new" && { guest_apt -qq download "${missing[@]}" ||
    { say "refreshing the package lists"; apt_update && guest_apt -qq download "${missing[@]}"; }; }) >&2 ||
    die "the guest's packages could not be downloaded (apt's words are above). Check the network and /etc/apt/sources.list*, then try again"
  mv "$LAB_CACHE/new"/*.deb "$LAB_CACHE/"
}

# unpack_packages LIST DIR: the debs of LIST into DIR, merged-usr, without what only people at a desk read.
unpack_packages() {
  local list=$1 dir=$2 file link
  for link in bin sbin lib lib64; do
    mkdir -p "$dir/usr/$link"
    [ -e "$dir/$link" ] || ln -s "usr/$link" "$dir/$link"
  done
  while read -r file _; do
    dpkg-deb --fsys-tarfile "$LAB_CACHE/$file" | tar -x -C "$dir" --keep-directory-symlink --no-same-owner \
      --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' \
      --exclude='./usr/share/bash-completion/*' --exclude='./usr/share/lintian/*' --exclude='./boot/System.map*' ||
      die "$LAB_CACHE/$file does not unpack: delete it and try again"
  done <"$list"
}

resolve_headers() {
  resolve_packages "$@" | grep -E '^linux-(headers|kbuild)'
}

# fetch_headers DIR [PACKAGE...]: kernel headers for building modules, unpacked on demand; without PACKAGE those of the
# guest's kernel. Prints the folder to build against, one per kernel.
fetch_headers() {
  local dir=$1 list=$LAB_DIR/packages.headers package build
  shift
  [ $# -gt 0 ] || set -- "linux-headers-$(guest_kernel)"
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  if ! resolve_headers "$@" >"$list"; then
    say "refreshing the package lists (apt does not know $*)"
    apt_update || die "apt-get update failed (its words are above)"
    resolve_headers "$@" >"$list" ||
      die "apt does not have $*; after a kernel update delete $LAB_DIR/packages and run 'drivebay lab up'"
  fi
  download_packages "$list"
  unpack_packages "$list" "$dir"
  while read -r _ package; do
    build=$dir/usr/src/${package%%=*}
    case $build in *-common) continue ;; esac
    [ -f "$build/Makefile" ] || continue
    # it expects its other half in /usr/src
    # shellcheck disable=SC2016  # make expands it
    sed -i 's,^include /usr/src/,include $(dir $(lastword $(MAKEFILE_LIST)))../,' "$build/Makefile"
    printf '%s\n' "$build"
  done <"$list"
}
