#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# Regenerates bundles/org.drivebay.model/src-gen from the .ecore and .genmodel beside it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bundle=$root/bundles/org.drivebay.model
"$root/mvnw" -B -q -f "$here/generator.xml" compile dependency:build-classpath -Dmdep.outputFile="$here/target/classpath"
rm -rf "$bundle/src-gen"
mkdir -p "$bundle/src-gen"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$here/target/classes:$(cat "$here/target/classpath")" org.drivebay.releng.emf.Generate "$bundle"
