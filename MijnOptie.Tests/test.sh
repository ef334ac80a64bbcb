#!/usr/bin/env bash
# Runs the whole suite: bash MijnOptie.Tests/test.sh [arguments of dotnet test]
# Installs what the tests need and is missing: a Chromium browser and a font package, through apt where that is possible.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source MijnOptie.Tests/needs-chromium.sh
dotnet test MijnOptie.Tests/MijnOptie.Tests.csproj --nologo "$@"
