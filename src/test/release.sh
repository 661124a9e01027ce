#!/usr/bin/env bash
# Keeps some rows of today's demonstration as the database that the next versions must upgrade:
#
#   release.sh VERSION    makes src/test/resources/releases/VERSION
#
# To be run at each release, after ./bihuan test; the folder of the release before goes.
set -euo pipefail

version=${1:?the version, like 1.0}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
releases=$here/src/test/resources/releases data=$(mktemp -d) port=8199
trap 'rm -rf "$data"' EXIT

"$here/bihuan" run --port "$port" --data "$data" >"$data/said" 2>&1 &
server=$!
until grep -q 'is ready' "$data/said"; do
  kill -0 "$server" 2>/dev/null || { cat "$data/said" >&2; exit 1; }
  sleep 0.5
done
kill "$server"; wait "$server" || true

(cd "$here" && mvn -q -B -Dspotless.check.skip test-compile)
rm -rf "$releases"
java -cp "$here/target/test-classes:$here/target/classes:$here/target/ROOT/WEB-INF/lib/*" bihuan.start.Release \
  "jdbc:h2:$data/db/bihuan;MODE=MySQL" bihuan bihuan "$releases/$version"
