# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# What a test needs of the host, for requires(): it is skipped, with the reason, where that lacks.

need_program() {
  local program
  for program; do
    command -v "$program" >/dev/null || skip "there is no $program"
  done
}

# need_module NAME...: loads it.
need_module() {
  local module
  for module; do
    [ -d "/sys/module/$module" ] || modprobe -q "$module" || skip "this kernel has no module $module"
  done
}

need_file() {
  [ -e "$1" ] || skip "there is no $1"
}

# need_memory MIB: of free memory.
need_memory() {
  local free
  free=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
  [ "$free" -ge "$1" ] || skip "$1 MiB of memory are needed, $free are free"
}

# is_older VERSION THAN: whatever follows the numbers, 6.12.0-1-amd64 is not older than 6.12.
is_older() {
  [ "$1" != "$2" ] && printf '%s\n' "$1" "$2" | sort -VC
}

# The module is used by nobody but us, so that it can be unloaded.
need_module_alone() {
  local cards
  cards=$(find "$CONFIGFS" -mindepth 1 -maxdepth 1 -type d ! -name "$CARD_PREFIX*" | wc -l)
  [ "$cards" -eq 0 ] || skip "$cards cards of others keep the module loaded"
}
