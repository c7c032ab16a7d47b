# shellcheck shell=bash
# What releng/run and releng/test share: finding or installing what they need, building, and knowing what is built.
# Sourced by bash. Sets ROOT, the checkout.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
MINIMUM_JAVA=17

say() { printf '== %s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 3
}

# --- what has to be on the machine -----------------------------------------------------------------------------------

# The major version of the JDK in folder $1; nothing if there is no compiler in it.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

# Sets JAVA_HOME to the first JDK that is new enough: the caller's own, the one on PATH, then the usual places.
find_jdk() {
  local on_path folder version
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /opt/*jdk* /opt/java/* /opt/*/jdk* /usr/local/*jdk* /usr/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$folder" ] || continue
    version=$(jdk_version "$folder")
    if [ "${version:-0}" -ge "$MINIMUM_JAVA" ]; then
      export JAVA_HOME=$folder
      export PATH="$JAVA_HOME/bin:$PATH"
      return 0
    fi
  done
  return 1
}

has_library() {
  local ldconfig
  ldconfig=$(PATH="$PATH:/sbin:/usr/sbin" command -v ldconfig) || return 1
  "$ldconfig" -p | grep -q "$1"
}

# Makes sure of the named things (jdk, gtk, xvfb): installs what is missing where that is allowed, else says what to type.
need() {
  local thing
  local missing=()
  for thing in "$@"; do
    case $thing in
      jdk) find_jdk || missing+=(jdk) ;;
      gtk) [ "$(uname)" != Linux ] || has_library libgtk-3.so.0 || missing+=(libgtk-3-0) ;;
      xvfb)
        command -v Xvfb >/dev/null || missing+=(xvfb)
        command -v xauth >/dev/null || missing+=(xauth)
        ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

install() {
  local root_does=()
  if ! command -v apt-get >/dev/null; then
    fail "Missing: $* (jdk: a JDK from $MINIMUM_JAVA up). Install them with this system's package manager and try again."
  elif [ "$(id -u)" -ne 0 ]; then
    root_does=(sudo -n)
    sudo -n true 2>/dev/null || fail "Missing: $*. Type: sudo apt-get update && sudo apt-get install -y $(packages "$@")"
  fi
  say "Installing $*"
  "${root_does[@]+"${root_does[@]}"}" apt-get update -q
  # shellcheck disable=SC2046 # one word a package
  "${root_does[@]+"${root_does[@]}"}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends $(packages "$@")
  find_jdk || fail "No JDK from $MINIMUM_JAVA up, although its package was installed."
}

# The Debian packages of what is missing; of the JDKs that can be had the oldest that fits.
packages() {
  local thing version
  for thing in "$@"; do
    if [ "$thing" = jdk ]; then
      for version in 17 21 25; do
        if apt-cache show "openjdk-$version-jdk-headless" >/dev/null 2>&1; then break; fi
      done
      thing=openjdk-$version-jdk-headless
    fi
    printf '%s ' "$thing"
  done
}

# Whether a window can be shown: not where DISPLAY names a screen that is gone.
has_display() {
  [ "$(uname)" = Linux ] && [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
  local screen=${DISPLAY:-}
  case $screen in
    '') return 1 ;;
    :*)
      screen=${screen#:}
      [ -S "/tmp/.X11-unix/X${screen%%.*}" ] || grep -qs "@/tmp/.X11-unix/X${screen%%.*}\$" /proc/net/unix
      ;;
  esac
}

# Runs a command with a display of its own that nobody sees.
unseen() {
  NO_AT_BRIDGE=1 xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' "$@"
}

# --- building --------------------------------------------------------------------------------------------------------

# What Maven is run under: nothing, or a display that nobody sees.
MAVEN_UNDER=()

# Maven with its usual output, but downloads told by the hundred. Versions end in the time of the commit.
maven() {
  local arguments=(--batch-mode "$@")
  local qualifier
  if qualifier=$(TZ=UTC git -C "$ROOT" log -1 --date='format-local:%Y%m%d%H%M' --format=%cd 2>/dev/null); then
    arguments+=("-Dbuild.qualifier=$qualifier")
  fi
  (cd "$ROOT" && "${MAVEN_UNDER[@]+"${MAVEN_UNDER[@]}"}" ./mvnw "${arguments[@]}" 2>&1) | count_downloads
  return "${PIPESTATUS[0]}"
}

count_downloads() {
  local line
  local count=0
  while IFS= read -r line; do
    case $line in
      *'Downloading from '*) ;;
      *'Downloaded from '*)
        count=$((count + 1))
        [ $((count % 100)) -ne 0 ] || printf '[INFO] %d files downloaded\n' "$count"
        ;;
      *) printf '%s\n' "$line" ;;
    esac
  done
}

# Builds without tests, and tells of it only modules, downloads and errors; all else goes into a log.
build() {
  local log=$ROOT/.wiredesk/build.log
  mkdir -p "$(dirname "$log")"
  if ! maven package -Dmaven.test.skip "$@" | tee "$log" | { grep -E --line-buffered \
      '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]|files downloaded|^\[ERROR\]' || true; }; then
    fail "The build failed; $log tells all."
  fi
}

# What the result of a build depends on, as one line: the names and contents of all files in the named folders.
inputs() {
  (cd "$ROOT" && find pom.xml .mvn "$@" -name target -prune -o -name bin -prune -o -type f -print0 \
    | LC_ALL=C sort -z | xargs -0 cksum | cksum)
}

PLAIN_INPUTS=(bundles)
PRODUCT_INPUTS=(bundles features releng/tycho-parent releng/target-platform releng/product)
PLAIN_STAMP=$ROOT/bundles/org.wiredesk.cli/target/built-from
PRODUCT_STAMP=$ROOT/releng/product/target/built-from

# Whether what the stamp file $1 stands for was built from the folders named after it as they are now.
is_built() {
  local stamp=$1
  shift
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(inputs "$@")" ]
}

build_checker() {
  local built_from
  is_built "$PLAIN_STAMP" "${PLAIN_INPUTS[@]}" && return
  built_from=$(inputs "${PLAIN_INPUTS[@]}")
  need jdk
  say "Building the checker (the first time some minutes: LanguageTool is downloaded)"
  build -f bundles
  printf '%s\n' "$built_from" >"$PLAIN_STAMP"
}

build_product() {
  local built_from
  is_built "$PRODUCT_STAMP" "${PRODUCT_INPUTS[@]}" && return
  built_from=$(inputs "${PRODUCT_INPUTS[@]}")
  need jdk
  say "Building the product for this system (the first time some minutes: Eclipse and LanguageTool are downloaded)"
  build -Down-system \
    -pl '!bundles/org.wiredesk.ui.tests,!releng/update-site,!releng/install-proof/probe,!releng/install-proof/host'
  printf '%s\n' "$built_from" >"$PRODUCT_STAMP"
}

# Writes down that everything is built: after a build of all modules.
mark_built() {
  inputs "${PLAIN_INPUTS[@]}" >"$PLAIN_STAMP"
  inputs "${PRODUCT_INPUTS[@]}" >"$PRODUCT_STAMP"
}

# The folder of the product for this system.
product_folder() {
  local products=$ROOT/releng/product/target/products/wiredesk
  case $(uname)-$(uname -m) in
    Linux-x86_64) echo "$products/linux/gtk/x86_64/wiredesk" ;;
    Darwin-x86_64) echo "$products/macosx/cocoa/x86_64/Wiredesk.app/Contents/Eclipse" ;;
    Darwin-arm64) echo "$products/macosx/cocoa/aarch64/Wiredesk.app/Contents/Eclipse" ;;
    *) fail "There is no Wiredesk for $(uname) on $(uname -m); releng/run check works everywhere." ;;
  esac
}
