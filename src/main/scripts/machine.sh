# What both commands need of the machine: a JDK, system packages, a display, a sound device.
# Sourced by src/main/scripts/lectern and src/test/scripts/verify; Bash 3.2 or later (macOS).

say() { printf 'lectern: %s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] &&
    [ "$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')" -ge 25 ] 2>/dev/null
}

# Sets JAVA_HOME to a JDK of version 25 or later.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk*; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  if home=$(command -v javac) && home=$(dirname "$(dirname "$(readlink -f "$home")")") && is_jdk_25 "$home"; then
    export JAVA_HOME=$home
    return
  fi
  fail "a JDK of version 25 or later is needed and was not found; install one (https://adoptium.net) or set JAVA_HOME"
}

# Maven by itself warns of its own libraries on a JDK 25.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn --batch-mode --file "$root/pom.xml" "$@"
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" = 'ii ' ]; }

has_candidate() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *'Candidate: '[!\(]* ]]; }

# The packages of a list that are missing; a|b means any one of them, the first that there is.
missing_packages() {
  local wish name
  for wish in "$@"; do
    for name in ${wish//|/ }; do is_installed "$name" && continue 2; done
    for name in ${wish//|/ }; do
      if has_candidate "$name"; then
        echo "$name"
        continue 2
      fi
    done
    echo "${wish##*|}"
  done
}

# Installs what is missing of the named Debian packages, or says which are; elsewhere does nothing.
need_packages() {
  [ "$(uname)" = Linux ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
  [ -n "$(missing_packages "$@")" ] || return 0
  local as_root=
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root='sudo -n'
    else
      say "missing system packages; install them with: sudo apt-get install $(missing_packages "$@" | tr '\n' ' ')"
      return 0
    fi
  fi
  $as_root apt-get update -qq >/dev/null 2>&1 || say "the package lists could not be renewed; trying with the old ones"
  local missing
  missing=$(missing_packages "$@" | tr '\n' ' ')
  say "installing system packages: $missing"
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 ||
    fail "could not install: $missing"
}

window_packages='libgtk-3-0t64|libgtk-3-0 libasound2t64|libasound2 libgl1 libxxf86vm1 libxtst6
  libavcodec61|libavcodec60|libavcodec59|libavcodec58 libavformat61|libavformat60|libavformat59|libavformat58
  fonts-inter fonts-noto-core fonts-noto-cjk fonts-dejavu-core'
virtual_packages='xvfb pulseaudio libasound2-plugins'

has_display() { [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

# Starts a virtual display and, so that videos with sound play in their own time, a sound device
# that nobody hears; both end with this shell.
start_virtual_machine() {
  virtual=$(mktemp -d)
  trap stop_virtual_machine EXIT
  Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$virtual/display" 2>"$virtual/xvfb.log" &
  xvfb=$!
  PULSE_RUNTIME_PATH=$virtual pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 \
    -L module-null-sink -L "module-native-protocol-unix socket=$virtual/sound auth-anonymous=1" \
    2>"$virtual/sound.log" &
  pulse=$!
  wait_for "$virtual/display" "$xvfb" "$virtual/xvfb.log"
  wait_for "$virtual/sound" "$pulse" "$virtual/sound.log"
  DISPLAY=:$(cat "$virtual/display")
  PULSE_SERVER=unix:$virtual/sound
  export DISPLAY PULSE_SERVER
  unset WAYLAND_DISPLAY
}

# Waits until a file or socket is there, as long as the process that makes it lives.
wait_for() {
  local tries=0
  until [ -s "$1" ] || [ -S "$1" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 200 ] || ! kill -0 "$2" 2>/dev/null; then
      fail "the virtual display or sound device did not start: $(tail -n 3 "$3")"
    fi
    sleep 0.1
  done
}

stop_virtual_machine() {
  kill "$xvfb" "$pulse" 2>/dev/null || true
  wait "$xvfb" "$pulse" 2>/dev/null || true
  rm -rf "$virtual"
}
