#!/usr/bin/env bash
# A real, empty MySQL server for one run of the tests, on 127.0.0.1; neither
# root nor Docker is needed.
#
#   mysql.sh start FOLDER [durable]    prints the JDBC address; user and password: bihuan;
#                                      goes on with what is there after it was killed
#   mysql.sh stop FOLDER
#
# Debian has mysql-server only in sid. Its core package and libraries are kept
# unpacked in ~/.cache/bihuan/mysql, nothing is installed, and mysqld runs through
# its own loader, because its glibc may be newer than the host's.
set -euo pipefail

command=${1:?start or stop} folder=${2:?a folder for its files} durable=${3:-}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bihuan/mysql
# The mirror this machine takes its packages from, unless another is named.
mirror=${BIHUAN_TEST_DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -vm 1 security || true)}

say() { printf 'mysql: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

fetch() {
  local tool key=/usr/share/keyrings/debian-archive-keyring.gpg apt=$cache.apt new=$cache.new
  for tool in apt-get apt-cache dpkg-deb; do
    command -v $tool >/dev/null || die "$tool is missing: MySQL can be fetched on a Debian system only"
  done
  [[ -r $key ]] || die "$key is missing (package debian-archive-keyring): signatures cannot be checked"
  [[ -n $mirror ]] || die 'no Debian mirror is set up here; name one in BIHUAN_TEST_DEBIAN_MIRROR'
  rm -rf "$apt" "$new"; mkdir -p "$apt"/{lists/partial,archives/partial,parts} "$new"; : >"$apt/status"
  echo "deb [signed-by=$key] $mirror sid main" >"$apt/sources.list"
  # A private apt: own lists and cache, nothing installed yet.
  local own=(-q -o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts="$apt/parts"
    -o Dir::Etc::preferences=/dev/null -o Dir::State="$apt" -o Dir::State::lists="$apt/lists"
    -o Dir::State::status="$apt/status" -o Dir::Cache="$apt" -o Dir::Cache::archives="$apt/archives"
    -o APT::Install-Recommends=0 -o APT::Sandbox::User= -o Acquire::Languages=none
    -o Acquire::Check-Valid-Until=false -o Acquire::Retries=3 -o Debug::NoLocking=1 -o APT::Update::Error-Mode=any)
  say "fetching mysql-server-core and its libraries from $mirror (once)"
  apt-get "${own[@]}" update >"$apt/log" 2>&1 || { tail -n 3 "$apt/log" >&2; die "cannot read $mirror"; }
  local packages
  packages=$(apt-get "${own[@]}" install -y --print-uris mysql-server-core 2>>"$apt/log" |
    sed -n "s/^'[^']*' \([^ ]*\)_[^ ]*_[^ ]* .*/\1/p" | grep -Ev '^(perl|libperl|libgdbm|libdb5|libc-gconv-)') || true
  [[ $packages == *mysql-server-core* ]] || { tail -n 3 "$apt/log" >&2; die 'mysql-server-core cannot be installed from sid at present'; }
  # shellcheck disable=SC2086
  (cd "$apt/archives" && apt-get "${own[@]}" download $packages) >>"$apt/log" 2>&1 ||
    { tail -n 3 "$apt/log" >&2; die 'the download failed'; }
  local package
  for package in "$apt"/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x -C "$new" --keep-directory-symlink --no-same-owner \
      --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/bin' --exclude='./etc' --exclude='./var'
  done
  rm -rf "$cache" "$apt"; mv "$new" "$cache"
}

# Tests forget; what is to survive a loss of power is flushed at every commit, as in earnest.
keeping=(--innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=OFF)
[[ $durable != durable ]] ||
  keeping=(--innodb-flush-log-at-trx-commit=1 --innodb-doublewrite=ON --innodb-buffer-pool-size=1G)

mysqld() {
  local loader; loader=$(find "$cache/usr/lib" -maxdepth 2 -type f -name 'ld-linux*.so.*' | head -n 1)
  local as=(); ((EUID)) || as=(--user=root)
  exec "$loader" --library-path "$(dirname "$loader")" "$cache/usr/sbin/mysqld" --no-defaults \
    --basedir="$cache/usr" --plugin-dir="$cache/usr/lib/mysql/plugin" --lc-messages-dir="$cache/usr/share/mysql" \
    --character-sets-dir="$cache/usr/share/mysql/charsets" --datadir="$folder/data" "${as[@]}" \
    --secure-file-priv=NULL --skip-log-bin --performance-schema=OFF "${keeping[@]}" "$@"
}

free_port() {
  local port
  for port in $(shuf -i 33000-33999 -n 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  die 'no free port from 33000 to 33999'
}

start() {
  mkdir -p "$(dirname "$cache")" "$folder"
  (flock 8; [[ -x $cache/usr/sbin/mysqld ]] || fetch) 8>"$cache.lock"
  : >"$folder/log"
  [[ -d $folder/data/mysql ]] || (mysqld --initialize-insecure) >"$folder/log" 2>&1 ||
    { tail -n 3 "$folder/log" >&2; die 'cannot make an empty database'; }
  cat >"$folder/init.sql" <<'SQL'
CREATE DATABASE IF NOT EXISTS bihuan;
CREATE USER IF NOT EXISTS bihuan@'%' IDENTIFIED BY 'bihuan';
GRANT ALL ON *.* TO bihuan@'%';
SQL
  local port; port=$(free_port)
  (mysqld --bind-address=127.0.0.1 --port="$port" --socket="$folder/s" --pid-file="$folder/pid" --mysqlx=OFF \
    --skip-name-resolve --init-file="$folder/init.sql") </dev/null >>"$folder/log" 2>&1 &
  local server=$! tries
  for ((tries = 0; tries < 600; tries++)); do
    if grep -q 'ready for connections' "$folder/log"; then
      echo "jdbc:mysql://127.0.0.1:$port/bihuan?connectionTimeZone=UTC&rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSqlLimit=4096"\
"&useLocalSessionState=true&fallbackToSystemKeyStore=false"
      return
    fi
    kill -0 $server 2>/dev/null || break
    sleep 0.1
  done
  tail -n 3 "$folder/log" >&2
  die 'the server did not start'
}

stop() {
  local server; server=$(cat "$folder/pid" 2>/dev/null) || return 0
  kill "$server" 2>/dev/null || return 0
  while kill -0 "$server" 2>/dev/null; do sleep 0.1; done
}

"$command"
