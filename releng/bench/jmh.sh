#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
#
# jmh.sh [PATTERN [JMH-OPTION...]]: compiles the benchmarks of plain Java code in jmh/src and runs those whose names fit. README.md
# tells what they measure and what was seen.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in say packages jdk build; do
  # shellcheck source=/dev/null
  . "$REPO/releng/cli/$part.sh"
done

jmh=$REPO/releng/bench/jmh
classes=$jmh/target/classes
need_jdk
maven -q -f "$jmh/jmh.xml" dependency:build-classpath "-Dmdep.outputFile=$jmh/target/classpath"
libraries=$(cat "$jmh/target/classpath")
rm -rf "$classes"
mkdir -p "$classes"
find "$REPO/bundles/org.drivebay.md/src" "$jmh/src" -name '*.java' -print0 |
  xargs -0 "$JAVA_HOME/bin/javac" --release 25 -proc:full -d "$classes" -cp "$libraries"
exec "$JAVA_HOME/bin/java" -cp "$classes:$libraries" org.openjdk.jmh.Main -prof org.drivebay.bench.CpuTime "$@"
