#!/usr/bin/env bash
# Runs a group of benchmarks: bash MijnOptie.Tests/bench.sh mail|retention|store|web
# Ours and the peer take turns in one run; each figure closes with a line "ratio NAME VALUE goal >=X".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
group="${1:?Name a group: mail, retention, store or web}"
if [ "$group" = web ]; then source MijnOptie.Tests/needs-chromium.sh; fi
dotnet build MijnOptie.Tests/MijnOptie.Tests.csproj -c Release -v quiet --nologo
exec dotnet MijnOptie.Tests/bin/Release/net10.0/MijnOptie.Tests.dll bench "$group"
