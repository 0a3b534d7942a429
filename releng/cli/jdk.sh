# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
#
# Finds a JDK that is new enough, or gets one. Needs say.sh and packages.sh.

JDK_LEAST=25

# The major version of the JDK in DIR, read from its release file: starting a Java to ask it costs far more.
jdk_version() { # DIR
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Prints the first JDK that will do: JAVA_HOME, then what distributions install, then the PATH.
find_jdk() {
  local dir version javac
  javac=$(readlink -f "$(command -v javac || true)")
  for dir in "${JAVA_HOME:-}" /usr/lib/jvm/* "${javac%/bin/javac}"; do
    version=$(jdk_version "$dir") || continue
    if [ "${version:-0}" -ge "$JDK_LEAST" ]; then
      printf '%s\n' "$dir"
      return
    fi
  done
  return 1
}

need_jdk() {
  local package=openjdk-$JDK_LEAST-jdk
  if ! JAVA_HOME=$(find_jdk); then
    if [ -n "$(apt-cache madison "$package" 2>/dev/null)" ]; then
      install_packages "the workbench is written in Java $JDK_LEAST" "$package"
    fi
    JAVA_HOME=$(find_jdk) || die "no JDK $JDK_LEAST or newer: neither JAVA_HOME nor /usr/lib/jvm nor the PATH has one, and this" \
      "distribution has no package $package. Unpack one from https://adoptium.net/temurin/releases/?version=$JDK_LEAST" \
      "(Linux, x64, JDK, .tar.gz) below /usr/lib/jvm, or set JAVA_HOME to where it is"
  fi
  export JAVA_HOME
}
