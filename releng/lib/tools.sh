# SPDX-License-Identifier: EPL-2.0
# What the scripts beside this folder share: finding or bringing a JDK, Maven, the system's packages and a display, and
# building. Sourced, never run; sets $root, and JAVA_HOME and $maven after need_tools.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hashiya
maven_version=3.9.16
java_minimum=21

say() { printf '\n== %s\n' "$*" >&2; }

die() {
  printf '\n%s: %s\n' "$(basename -- "$0")" "$*" >&2
  exit 1
}

# ---- packages of the system -------------------------------------------------------------------------------------------

missing_packages=()

# lacks PACKAGE TEST...: remembers the package where the test fails.
lacks() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing_packages+=("$package")
}

has_library() { ldconfig -p 2>/dev/null | grep -q -F "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q -F "$1"; }

has_files() { compgen -G "$1" >/dev/null; }

# Installs the packages that 'lacks' remembered, where this is Debian (or of its family) and we may; else says what is needed.
install_packages() {
  [ ${#missing_packages[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    die "these are missing: ${missing_packages[*]} (names of Debian packages).
On Debian or Ubuntu:  sudo apt-get install ${missing_packages[*]}
On another system, install what corresponds to them, then run this again."
  fi
  say "Installing ${missing_packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q -o DPkg::Lock::Timeout=500 update >&2 || true
  apt-get -q -y -o DPkg::Lock::Timeout=500 install --no-install-recommends "${missing_packages[@]}" >&2 ||
    die "these packages could not be installed: ${missing_packages[*]}"
  missing_packages=()
}

# What a window needs, and a screen of its own where there is none.
need_display_packages() {
  lacks xvfb command -v Xvfb
  lacks xauth command -v xauth
  lacks openbox command -v openbox
  lacks dbus-x11 command -v dbus-launch
  lacks dbus command -v dbus-run-session
  lacks xdotool command -v xdotool
  lacks x11-xkb-utils command -v setxkbmap
  lacks imagemagick command -v import
  lacks at-spi2-core has_files '/usr/libexec/at-spi*'
  lacks python3-gi has_files '/usr/lib/python3/dist-packages/gi/__init__.py'
  lacks gir1.2-atspi-2.0 has_files '/usr/lib/*/girepository-1.0/Atspi-2.0.typelib'
  lacks libgtk-3-0 has_library libgtk-3.so.0
  lacks libwebkit2gtk-4.1-0 has_library libwebkit2gtk-4.1.so.0
  lacks fonts-noto-core has_files '/usr/share/fonts/truetype/noto/NotoNaskhArabic-*'
  lacks fonts-noto-color-emoji has_files '/usr/share/fonts/truetype/noto/NotoColorEmoji*'
  lacks fonts-hosny-amiri has_files '/usr/share/fonts/*/*[Aa]miri*'
}

# ---- Java -------------------------------------------------------------------------------------------------------------

# Prints the major version of the JDK (a compiler too, not only a JRE) in folder $1.
jdk_version() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Answers whether a JDK that is new enough was found; sets JAVA_HOME to it. JAVA_HOME comes first, then the PATH, then the newest.
find_jdk() {
  local candidates=() candidate version best='' best_version=0
  [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
  command -v javac >/dev/null && candidates+=("$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v javac)")")")")
  for candidate in "${candidates[@]}"; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge $java_minimum ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge $java_minimum ] && [ "${version:-0}" -gt $best_version ]; then
      best=$candidate best_version=$version
    fi
  done
  [ -n "$best" ] && export JAVA_HOME=$best
}

need_jdk() {
  find_jdk && return
  if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    local package
    apt-get -q -o DPkg::Lock::Timeout=500 update >&2 || true
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      if apt-cache policy $package 2>/dev/null | grep -q 'Candidate: [0-9]'; then
        missing_packages=($package)
        install_packages
        find_jdk && return
      fi
    done
  fi
  die "a JDK of version $java_minimum or newer is needed (a compiler, not only a runtime). None was found in JAVA_HOME, on the
PATH or in /usr/lib/jvm, and this system's packages offer none that we may install (Debian 12 has only 17).
Install one, for example Eclipse Temurin, and set JAVA_HOME to its folder."
}

# ---- Maven ------------------------------------------------------------------------------------------------------------

maven_is_new_enough() {
  "$1" --version 2>/dev/null | grep -q -E '^Apache Maven 3\.(9|[1-9][0-9])\.'
}

# Tycho needs Maven 3.9. Where the system's is older, it brings the newer one, which is an artifact like any other.
need_maven() {
  local own=$cache/apache-maven-$maven_version/bin/mvn
  if [ -x "$own" ]; then
    maven=$own
    return
  fi
  lacks maven command -v mvn
  install_packages
  maven=$(command -v mvn)
  maven_is_new_enough "$maven" && return
  say "Bringing Maven $maven_version (the system's is older)"
  mkdir -p -- "$cache"
  # Outside of the project: its Tycho extension would stop the old Maven.
  local scratch
  scratch=$(mktemp -d) || die "no temporary folder can be made"
  (cd "$scratch" && "$maven" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$cache" >&2) ||
    die "Maven $maven_version could not be fetched by the Maven that is installed ($maven)"
  rm -rf -- "$scratch"
  chmod +x "$own"
  maven=$own
}

need_tools() {
  lacks git command -v git
  install_packages
  need_jdk
  need_maven
}

# ---- building ---------------------------------------------------------------------------------------------------------

# The time of the commit: the bundles' qualifier and the time of the files in them come from it, so that building a commit
# twice gives the same bytes. Without git (a source archive) the newest source file's day serves.
commit_time() {
  TZ=UTC git -C "$root" log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd 2>/dev/null ||
    date -u -r "$root/pom.xml" +%Y-%m-%dT00:00:00Z
}

# Whether Maven has all it needs for these poms and this target: it then works without the network.
offline_stamp() {
  printf '%s/offline-%s' "$cache" "$(cd "$root" && find . -name target -prune -o \( -name pom.xml -o -name '*.target' \) -print |
    LC_ALL=C sort | xargs cat releng/target/*.target "$root/releng/lib/tools.sh" | sha256sum | cut -c1-16)"
}

# build GOAL...: runs Maven, inside of the command $around if one is set; what it prints also goes to $build_log. Offline where
# everything was fetched before.
build_log=$root/releng/build.log
around=()
build() {
  local stamp result time qualifier
  stamp=$(offline_stamp)
  mkdir -p -- "$cache"
  time=$(commit_time)
  qualifier=${time//[^0-9]/}
  # Tycho takes the times of files from the one, but the qualifier only from the other.
  local command=("${around[@]}" "$maven" -B -ntp -fae "-Dproject.build.outputTimestamp=$time" "-DforceContextQualifier=${qualifier:0:12}" -f "$root/pom.xml" "$@")
  if [ -e "$stamp" ]; then
    run_logged "${command[@]}" -o && return
    result=$?
    grep -q -i -E 'offline mode|in offline|has not been downloaded from it before' "$build_log" || return $result
    say "Something is missing in Maven's local repository: once more, with the network"
  fi
  run_logged "${command[@]}" || return
  : > "$stamp"
}

run_logged() {
  "$@" 2>&1 </dev/null | tee "$build_log"
  return "${PIPESTATUS[0]}"
}

# Prints each test that failed in the last build, with the start of its report, and the errors of the compiler.
failed_tests() {
  local report
  find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/*.txt' -print | LC_ALL=C sort | while IFS= read -r report; do
    grep -E -A 12 '<<< (FAILURE|ERROR)!$' "$report" | grep -v -E '^Tests run: |^[[:space:]]+at (org\.junit|java\.base|org\.eclipse)' | cut -c 1-400
  done
  grep -E '^\[ERROR\] (/|Failed to execute goal)' "$build_log" | cut -c 1-400
}

# Sets $product to the folder of the product for this system.
find_product() {
  local os machine
  os=$(uname -s)
  machine=$(uname -m)
  [ "$machine" = arm64 ] && machine=aarch64
  products=$root/releng/product/target/products/org.hashiya.product
  case $os in
    Darwin)
      product=$products/macosx/cocoa/$machine/Hashiya.app/Contents/Eclipse
      starter=$products/macosx/cocoa/$machine/Hashiya.app/Contents/MacOS/hashiya
      ;;
    *)
      product=$products/linux/gtk/$machine/hashiya
      starter=$product/hashiya
      ;;
  esac
}

# Builds the product where it is missing or older than a source, without tests and archives.
need_product() {
  find_product
  local built=$products/built
  if [ -e "$built" ] && [ -z "$(cd "$root" && find pom.xml bundles features releng/target/*.target releng/product \
    -name target -prune -o -name bin -prune -o -type f -newer "$built" -print -quit)" ]; then
    return
  fi
  need_tools
  say "Building Hashiya (a minute or two; the first time more)"
  # From the start: Tycho alone would compile only the changed files, and miss those that no longer fit them.
  build clean pre-integration-test -Dmaven.test.skip=true -Dquick=true \
    -pl '!bundles/org.hashiya.ui.tests,!releng/updatesite,!releng/workbench,!releng/checks' >&2 || die "the build failed; see above"
  [ -x "$starter" ] || die "the build made no product for this system ($(uname -s) $(uname -m))"
  : > "$built"
}
