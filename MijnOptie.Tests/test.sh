#!/usr/bin/env bash
# Runs the whole suite: bash MijnOptie.Tests/test.sh [arguments of dotnet test]
# Installs what the tests need and is missing: a Chromium browser and a font package, through apt where that is possible.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

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
    echo "The browser tests need Chromium and it could not be installed." >&2
    echo "Install it (Debian and Ubuntu: sudo apt-get install chromium) or set MIJNOPTIE_CHROMIUM to its path." >&2
    exit 1
  }
fi
if command -v fc-list >/dev/null && [ -z "$(fc-list 2>/dev/null | head -n 1)" ]; then
  install_with_apt fonts-dejavu-core || echo "No fonts are installed; install a font package such as fonts-dejavu-core." >&2
fi
export MIJNOPTIE_CHROMIUM="$(find_chromium)"

dotnet test MijnOptie.Tests/MijnOptie.Tests.csproj --nologo "$@"
