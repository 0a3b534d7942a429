# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Cards, by the short names that a test gives them. All of them go when the test is over. With `check --serial` the one card
# of a test that takes any disk is that disk.

# card_make NAME [ATTRIBUTE=VALUE...]: with power on unless power=0. The attributes are those of docs/abi/configfs-dbflash.
card_make() {
  local name=$1 config=$CONFIGFS/$CARD_PREFIX$1 pair power=1
  shift
  if [ -n "$SERIAL" ]; then
    SERIAL_DISK=$(free_disk_of_serial "$SERIAL")
    return
  fi
  mkdir "$config"
  for pair; do
    case $pair in
      power=*) power=${pair#*=} ;;
      *) echo "${pair#*=}" >"$config/${pair%%=*}" ;;
    esac
  done
  [ "$power" = 0 ] || power_on "$name"
}

# power_on NAME: the first who opens the disk has it searched for partitions, and udev looks at it; that is over when
# this returns.
power_on() {
  echo 1 >"$(card_config "$1")/power"
  { : <"$(card_dev "$1")"; } 2>/dev/null || :
  ! command -v udevadm >/dev/null || udevadm settle --timeout=10
  [ -z "$NEW_CARD_FAULT" ] || card_set "$1" faults "$NEW_CARD_FAULT"
}

# card_remove NAME
card_remove() {
  rmdir "$CONFIGFS/$CARD_PREFIX$1"
}

card_config() {
  echo "$CONFIGFS/$CARD_PREFIX$1"
}

card_disk() {
  if [ -n "$SERIAL" ]; then
    echo "$SERIAL_DISK"
  else
    echo "$(<"$CONFIGFS/$CARD_PREFIX$1/disk")"
  fi
}

card_dev() {
  echo "/dev/$(card_disk "$1")"
}

# The folder of docs/abi/sysfs-block-dbflash.
card_sys() {
  echo "/sys/block/$(card_disk "$1")/dbflash"
}

# card_get NAME ATTRIBUTE
card_get() {
  echo "$(<"$(card_sys "$1")/$2")"
}

# card_set NAME ATTRIBUTE VALUE
card_set() {
  echo "$3" >"$(card_sys "$1")/$2"
}

# card_fault NAME COMMAND...: one command of the faults' grammar.
card_fault() {
  local name=$1
  shift
  inject card_set "$name" faults "$*"
}

# card_power NAME 0|1: pulls the plug, or puts it back.
card_power() {
  inject power_set "$1" "$2"
}

power_set() {
  echo "$2" >"$CONFIGFS/$CARD_PREFIX$1/power"
}

# card_cycle NAME: loses power and gets it back.
card_cycle() {
  card_power "$1" 0
  card_power "$1" 1
}
