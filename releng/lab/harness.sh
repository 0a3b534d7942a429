#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The driver's smoke test and its whole harness in a lab that runs (DRIVEBAY_LAB chooses which). The scenario makes room for
# them, since some unload the module, and stands anew afterwards. Prints TAP, one line per test.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
native=$here/../../native-driver
folder=/root/native-driver

lab() {
  "$here/lab" "$@"
}

cleanup() {
  lab ssh "rm -rf $folder; scenario up" >&2 || true
}

# smoke.sh says "ok WHAT" or "FAIL WHAT: got ..."
smoke_lines() {
  sed -n -e 's/^ok  *\(.*\)/ok - smoke: \1/p' -e 's/^FAIL  *\(.*\): \(got .*\)/not ok - smoke: \1\n# \2/p' -e 's/^FAIL  *\(.*\)/not ok - smoke: \1/p'
}

# KTAP has the reasons above the verdict and numbers each group; TAP has them below.
flatten() {
  awk '
    /^  # Subtest: / { group = $3; next }
    /^  # / { reasons = reasons "\n" substr($0, 3); next }
    /^  (not )?ok [0-9]+ / {
      verdict = /^  not ok / ? "not ok" : "ok"
      name = $0; sub(/^  (not )?ok [0-9]+ /, "", name)
      print verdict " - " group "/" name (verdict == "ok" ? "" : reasons)
      reasons = "" }'
}

trap cleanup EXIT
make -s -C "$native" tools >&2
tar -c -C "$native" harness build/tools -C driver/test smoke.sh | lab ssh "scenario down && mkdir -p $folder && tar -x -m --no-same-owner -C $folder" >&2
# their exit status says nothing that the lines do not say, unless there are no lines
{
  lab ssh "modprobe dbflash && PATH=$folder/build/tools:\$PATH sh $folder/smoke.sh; modprobe -r dbflash" | smoke_lines || true
  lab ssh "bash $folder/harness/check" | tee >(cat >&2) | flatten || true
} | awk '/^(not )?ok - / { sub(/ok - /, "ok " ++n " - ") } { print } END { print "1.." n + 0; exit n == 0 }'
