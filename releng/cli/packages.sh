# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Installs what this machine lacks, never silently and never with a question. Needs say.sh.

# as_root COMMAND...: as root, or by sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# APT has locks of its own: wait for another apt instead of failing.
apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
    install --no-install-recommends "$@" >&2
}

apt_update() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 update >&2
}

# install_packages WHY PACKAGE...: asks nothing, says everything.
install_packages() {
  local why=$1
  shift
  local by_hand="apt-get install --no-install-recommends $*"
  if ! command -v apt-get >/dev/null; then
    die "$why needs $* (names of Debian packages), and this machine has no apt-get: install what they hold, then try again"
  fi
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    die "$why needs packages that only root can install, and there is no sudo. Run as root: $by_hand"
  fi
  say "installing $* ($why)"
  # Package lists may be missing or older than the mirror: refresh them only when the first attempt fails.
  apt_install "$@" || { say "refreshing the package lists"; apt_update && apt_install "$@"; } ||
    die "apt could not install $* (its words are above). Mend that, or run as root: $by_hand"
}

# need_command WHY COMMAND=PACKAGE...: installs the packages whose command is not there.
need_command() {
  local why=$1 pair missing=()
  shift
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "$why" "${missing[@]}"
}

# need_package WHY PACKAGE...: for libraries and data, which have no command to look for.
need_package() {
  local why=$1 package missing=()
  shift
  command -v dpkg-query >/dev/null || return 0
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "$why" "${missing[@]}"
}
