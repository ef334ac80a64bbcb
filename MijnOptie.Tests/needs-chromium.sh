# Sourced by test.sh and bench.sh: finds a Chromium browser and a font, or installs them through apt where that is possible.

install_with_apt() {
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  command -v apt-get >/dev/null || return 1
  "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

find_chromium() {
  local name
  if [ -n "${MIJNOPTIE_CHROMIUM:-}" ]; then printf '%s' "$MIJNOPTIE_CHROMIUM"; return; fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 0
}

if [ -z "$(find_chromium)" ]; then
  echo "No Chromium found; installing it." >&2
  install_with_apt chromium || {
    echo "Chromium is needed and could not be installed." >&2
    echo "Install it (Debian and Ubuntu: sudo apt-get install chromium) or set MIJNOPTIE_CHROMIUM to its path." >&2
    exit 1
  }
fi
if ! find /usr/share/fonts "${HOME:-/root}/.fonts" -name '*.[to]tf' 2>/dev/null | head -n 1 | grep -q .; then
  install_with_apt fonts-dejavu-core || echo "No fonts are installed; install a font package such as fonts-dejavu-core." >&2
fi
MIJNOPTIE_CHROMIUM="$(find_chromium)"
export MIJNOPTIE_CHROMIUM
