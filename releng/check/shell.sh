#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# Every shell script of the repository is clean under shellcheck and names its licence. Prints TAP.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

# tracked or about to be, by name or by first line; Maven's wrapper is not ours
shell_files() {
  local file
  git ls-files --cached --others --exclude-standard | while IFS= read -r file; do
    case $file in
      mvnw) ;;
      *.sh) printf '%s\n' "$file" ;;
      *.*) ;;
      *) [ ! -f "$file" ] || ! head -n 1 "$file" | grep -qaE '^#!.*\b(ba|da)?sh\b|^# shellcheck shell=' || printf '%s\n' "$file" ;;
    esac
  done
}

number=0 bad=0
while IFS= read -r file; do
  number=$((number + 1))
  if ! head -n 5 "$file" | grep -q 'SPDX-License-Identifier: '; then
    echo "not ok $number - $file has no SPDX line" && bad=1
  elif ! shellcheck -x "$file" >&2; then
    echo "not ok $number - $file" && bad=1
  else
    echo "ok $number - shellcheck $file"
  fi
done < <(shell_files)
exit $bad
