#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# Wrong usage and a machine that lacks things: exit statuses, and words that say what to do. Boots nothing. Prints TAP.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
# shellcheck source=../cli/tap.sh
. "$here/../cli/tap.sh"
drivebay=$here/../../drivebay

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export DRIVEBAY_LAB=check DRIVEBAY_LAB_DIR="$scratch/lab"

expect "no verb" "*usage: drivebay VERB*status 2" "$(outcome "$drivebay")"
expect "unknown verb" "*unknown verb 'fly'*status 2" "$(outcome "$drivebay" fly)"
expect "run takes nothing" "*status 2" "$(outcome "$drivebay" run now)"
expect "test knows only --fast" "*status 2" "$(outcome "$drivebay" test --slow)"
expect "help is data" "usage: drivebay VERB*status 0" "$(outcome "$drivebay" help 2>/dev/null)"
expect "lab without a command" "*usage: drivebay lab*status 2" "$(outcome "$drivebay" lab)"
expect "lab with an unknown command" "*unknown command 'fly'*status 2" "$(outcome "$drivebay" lab fly)"
expect "lab up takes nothing" "*unexpected 'now'*status 2" "$(outcome "$drivebay" lab up now)"
expect "lab status knows only --json" "*status 2" "$(outcome "$drivebay" lab status --xml)"
expect "a lab's name is no path" "*small letters*status 2" "$(DRIVEBAY_LAB=../x outcome "$drivebay" lab up)"
expect "status of a lab that does not run" "check: not running"$'\n'"status 0" "$(outcome "$drivebay" lab status)"
expect "the same as JSON" '{"name":"check","running":false}*status 0' "$(outcome "$drivebay" lab status --json)"
expect "down when down is no error" "*was not running*status 0" "$(outcome "$drivebay" lab down)"
for command in ssh reset freeze thaw reboot config; do
  expect "lab $command needs a running lab" "*'drivebay lab up' starts it*status 1" "$(outcome "$drivebay" lab $command)"
done

# A machine with the barest tools, whose apt finds nothing.
mkdir "$scratch/bin"
for tool in bash env readlink dirname basename mkdir flock id; do
  ln -s "$(command -v $tool)" "$scratch/bin/"
done
expect "no apt-get" "*qemu-system-x86*no apt-get*status 1" "$(PATH=$scratch/bin outcome "$drivebay" lab up)"
printf '#!/bin/bash\nexit 100\n' >"$scratch/bin/apt-get"
printf '#!/bin/bash\nexec "$@"\n' >"$scratch/bin/sudo"
chmod +x "$scratch/bin/apt-get" "$scratch/bin/sudo"
expect "apt-get fails" "*installing qemu-system-x86*run as root: apt-get install*status 1" \
  "$(PATH=$scratch/bin outcome "$drivebay" lab up)"

tap_end
