#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# The layering rules, after a test of the checker itself. Prints TAP.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
"${java}c" -d "$classes" Layering.java LayeringTest.java
status=0
"$java" -cp "$classes" LayeringTest || status=1
"$java" -cp "$classes" Layering ../.. || status=1
exit $status
