#!/usr/bin/env bash
# Writes down what the privacy statement says now. Run it when the test of its versions fails.
# bash MijnOptie.Tests/statement.sh                                  renews the last version, as long as it has not begun
# bash MijnOptie.Tests/statement.sh 2027-01-31 "Nederlands" "English"   adds a version that holds from that day, with what changed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build MijnOptie.Tests/MijnOptie.Tests.csproj -v quiet --nologo
exec dotnet MijnOptie.Tests/bin/Debug/net10.0/MijnOptie.Tests.dll statement "$@"
