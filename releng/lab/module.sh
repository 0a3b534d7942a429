# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# The project's own kernel module, dbflash, for the guest's kernel. Built again only when its sources or the kernel changed.

LAB_MODULE=$LAB_DIR/module
DRIVER_HOME=$LAB_REPO/native-driver

# What the module is made of. Kbuild may have left its products beside the sources.
module_inputs() {
  {
    cat "$LAB_HOME/module.sh" "$DRIVER_HOME/packaging/sources.sh"
    find "$DRIVER_HOME/driver" \( -name test -o -name tools \) -prune -o -type f \( -name '*.[ch]' -o -name Kbuild -o -name Makefile \) \
      ! -name '*.mod.c' -print | LC_ALL=C sort | xargs -d '\n' cat
  } | checksum
}

# The compiler that the kernel of these headers wants by name, such as gcc-12.
module_compiler() { # HEADERS
  sed -n 's/.*)\(gcc-[0-9]*\)$/\1/p' "$1/.kernelvariables" 2>/dev/null | head -n 1
}

# Kbuild's own programs come with the headers and need these libraries.
need_kbuild() { # HEADERS
  local compiler known
  compiler=$(module_compiler "$1")
  need_command "builds the lab host's kernel module" make=make "${compiler:-gcc}=${compiler:-gcc}" strip=binutils
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  [[ $known == *libelf.so.1* ]] || install_packages "builds the lab host's kernel module" libelf1
}

# dbflash.ko into $LAB_MODULE. Its kernel's headers are fetched and unpacked like the guest's packages.
build_module() {
  local inputs headers place=$LAB_DIR work
  inputs="$(guest_kernel) $(module_inputs)"
  [ "$(cat "$LAB_MODULE/inputs" 2>/dev/null)" != "$inputs" ] || return 0
  say "building the module dbflash for the lab host's kernel"
  # Kbuild takes no path with a space in it
  [[ $LAB_DIR != *[[:space:]]* ]] || place=$(mktemp -d)
  headers=$(fetch_headers "$place/headers") || exit 1
  need_kbuild "$headers"
  work=$place/module.work
  "$DRIVER_HOME/packaging/sources.sh" lab "$work"
  if ! make -C "$work" KDIR="$headers" >"$LAB_DIR/module.log" 2>&1; then
    tail -n 20 "$LAB_DIR/module.log" >&2
    die "the module dbflash does not build; all of it is in $LAB_DIR/module.log"
  fi
  mkdir -p "$LAB_MODULE"
  # what is for a debugger is ten times the module
  strip --strip-debug -o "$LAB_MODULE/dbflash.ko" "$work/dbflash.ko" || die "the module dbflash could not be stripped"
  echo "$inputs" >"$LAB_MODULE/inputs"
  rm -rf "$work"
  [ "$place" = "$LAB_DIR" ] || rm -rf "$place"
}
