#!/usr/bin/env bash
# Runs the whole suite: bash MijnOptie.Tests/test.sh [arguments of dotnet test]
# Installs what the tests need and is missing: a Chromium browser and a font package, through apt where that is possible.
# With MIJNOPTIE_TEST_SQLSERVER the data suite runs on that server as well, each test in a database of its own; with
# MIJNOPTIE_TEST_WITHOUT_POLICIES=1 when it speaks the language of SQL Server but has no CREATE SECURITY POLICY.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source MijnOptie.Tests/needs-chromium.sh
server="${MIJNOPTIE_TEST_SQLSERVER:-}"
unset MIJNOPTIE_TEST_SQLSERVER
databases="SQLite"
if [ -n "$server" ]; then
  MIJNOPTIE_TEST_SQLSERVER="$server" dotnet test MijnOptie.Tests/MijnOptie.Tests.csproj --nologo --filter 'FullyQualifiedName~Tests.App'
  databases="SQLite and SQL Server"
  [ "${MIJNOPTIE_TEST_WITHOUT_POLICIES:-}" != 1 ] || databases="SQLite and a server without security policies"
fi
dotnet test MijnOptie.Tests/MijnOptie.Tests.csproj --nologo "$@"
echo "The data suite ran on $databases."
