# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Builds with Maven when, and only when, something changed. Needs REPO, say.sh, packages.sh and jdk.sh.

PRODUCT_MODULE=$REPO/releng/org.drivebay.product
PRODUCT_ROOT=$PRODUCT_MODULE/target/products/org.drivebay.product/linux/gtk/x86_64
BUILD_STAMP=$PRODUCT_MODULE/target/built   # as old as the start of the build that succeeded
BUILD_LOG=$REPO/.cache/build.log
AGENT_SOURCE=native-driver/agent
AGENT_HOME=$REPO/bundles/org.drivebay.host/agent   # the bundle carries what lies here

# maven ARGUMENT...: Maven by its wrapper, its words to standard error.
maven() {
  need_jdk
  if ! command -v curl >/dev/null && ! command -v wget >/dev/null; then
    need_command "the Maven wrapper fetches Maven" curl=curl
    need_package "the Maven wrapper fetches Maven over HTTPS" ca-certificates
  fi
  need_command "the Maven wrapper unpacks Maven" unzip=unzip
  (cd "$REPO" && ./mvnw -B -ntp "$@" >&2)
}

# The folder with plugins/ of the product as it was last built.
product_dir() {
  local launcher
  launcher=$(find "$PRODUCT_ROOT" -maxdepth 3 -name 'org.eclipse.equinox.launcher_*.jar' -print -quit 2>/dev/null)
  [ -n "$launcher" ] && dirname "$(dirname "$launcher")"
}

# Prints a file that is newer than what is built, if there is one.
newer_source() {
  (cd "$REPO" && find pom.xml .mvn target-platform bundles features releng/org.drivebay.* -name target -prune -o -name bin -prune \
    -o -name '.*.xml' -prune -o -name '.polyglot.*' -prune -o -name pom.tycho -prune -o \( -type f -o -path '*/src/*' \) -newer "$BUILD_STAMP" -print -quit
    find "$AGENT_SOURCE" -maxdepth 1 \( -name '*.[ch]' -o -name Makefile \) -newer "$BUILD_STAMP" -print -quit)
}

is_built() {
  [ -e "$BUILD_STAMP" ] && product_dir >/dev/null && [ -z "$(newer_source)" ]
}

# The agent for hosts like this machine, which the bundle of hosts takes along. Elsewhere the workbench is built without it
# and reads hosts with plain shell.
build_agent() {
  local built=$REPO/$AGENT_SOURCE/build/drivebay-agent target=$AGENT_HOME/drivebay-agent-x86_64
  if [ "$(uname -sm)" != "Linux x86_64" ]; then
    say "no agent is built on $(uname -sm): the workbench will read hosts with plain shell"
    return
  fi
  need_command "compiles the agent, which the workbench puts on hosts" make=make gcc=gcc
  [ -e "$(gcc -print-file-name=libc.a)" ] || install_packages "the agent is linked statically" libc6-dev
  make -s -C "$REPO/$AGENT_SOURCE" >&2 || return 1
  strip -o "$built.stripped" "$built" || return 1
  cmp -s "$built.stripped" "$target" || install -m 755 "$built.stripped" "$target"
}

# verify MAVEN-OPTION...: the whole reactor. What it has built need not be built again.
verify() {
  local began status=0
  mkdir -p "$REPO/.cache"
  began=$(mktemp "$REPO/.cache/began.XXXXXX")
  { build_agent && maven verify "$@"; } || status=$?
  if [ $status -eq 0 ] && ! product_dir >/dev/null; then
    say "Maven built no product in $PRODUCT_ROOT"
    status=1
  fi
  if [ $status -eq 0 ]; then
    mv "$began" "$BUILD_STAMP"
  fi
  rm -f "$began"
  return $status
}

build_product() {
  verify -DskipTests
}

# For verbs that need the product and whose user did not ask for a build: quiet unless it fails.
need_product() {
  need_jdk
  if ! is_built; then
    say "building (a minute or two the first time; the log is $BUILD_LOG)"
    mkdir -p "$REPO/.cache"
    if ! build_product 2>"$BUILD_LOG"; then
      # what went wrong, less Maven's advice to people who debug Maven
      grep -E '^(\[ERROR\] .*[^ ]|drivebay:)' "$BUILD_LOG" | grep -vE '\[Help 1\]|-[eX] switch|read the following|resume the build|-rf :' |
        head -n 20 >&2 || true
      die "the build failed; all of it is in $BUILD_LOG, and './drivebay build' shows it as it goes"
    fi
  fi
}
