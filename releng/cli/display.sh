# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What the workbench needs on the screen's side. Needs say.sh and packages.sh.

has_display() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Debian 13 renamed the package; the library is the same.
gtk_package() {
  if [ -n "$(apt-cache madison libgtk-3-0t64 2>/dev/null)" ]; then
    echo libgtk-3-0t64
  else
    echo libgtk-3-0
  fi
}

need_gtk() {
  local known
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  [[ $known == *libgtk-3.so.0* ]] || install_packages "the workbench's windows are GTK's" "$(gtk_package)"
  [[ $known == *libXtst.so.6* ]] || install_packages "the workbench's windows take keys and clicks from tests" libxtst6
}

# A display of our own for a machine without one, until this script ends.
start_display() { # WIDTHxHEIGHT
  local pipe number
  need_command "shows the workbench on a machine without a display" Xvfb=xvfb
  need_package "text and icons on a machine without a desktop" fonts-dejavu-core adwaita-icon-theme librsvg2-common
  pipe=$(mktemp -u)
  mkfifo -m 600 "$pipe"
  Xvfb -displayfd 9 -screen 0 "${1}x24" -nolisten tcp >/dev/null 2>&1 9>"$pipe" &
  XVFB_PID=$!
  # it writes the number once it takes connections, and the pipe ends if it dies
  IFS= read -r number <"$pipe" || number=
  rm -f "$pipe"
  [ -n "$number" ] || die "Xvfb does not start: run 'Xvfb -displayfd 1' to see why"
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY
  # no desktop: no accessibility bus to look for, no settings daemon
  export NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory GDK_BACKEND=x11
}

stop_display() {
  [ -n "${XVFB_PID:-}" ] || return 0
  kill "$XVFB_PID" 2>/dev/null || true
  wait "$XVFB_PID" 2>/dev/null || true
  XVFB_PID=
}
