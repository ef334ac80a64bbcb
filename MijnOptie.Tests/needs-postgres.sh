# Starts a PostgreSQL of its own on the loopback address for as long as the calling script runs, and tells where in BENCH_POSTGRES.
# Installed through apt when it is missing; where that is not possible, install PostgreSQL 15 or later and run again.
bench_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$bench_bin" ]; then
  sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq && $sudo apt-get install -y -qq postgresql >/dev/null || { echo "Install PostgreSQL 15 or later first." >&2; exit 1; }
  bench_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
fi
bench_data=$(mktemp -d)
# The server refuses to run as root.
bench_as=(); if [ "$(id -u)" = 0 ]; then chown postgres "$bench_data"; bench_as=(runuser -u postgres --); fi
bench_port=$((20000 + RANDOM % 20000))
stop_postgres() { "${bench_as[@]}" "$bench_bin/pg_ctl" -D "$bench_data/db" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$bench_data"; }
trap stop_postgres EXIT
(cd "$bench_data" && "${bench_as[@]}" "$bench_bin/initdb" -D "$bench_data/db" -U bench --auth=trust --encoding=UTF8 --no-locale >/dev/null)
(cd "$bench_data" && "${bench_as[@]}" "$bench_bin/pg_ctl" -D "$bench_data/db" -w -l "$bench_data/log" -o "-p $bench_port -h 127.0.0.1 -k $bench_data \
  -c shared_buffers=2GB -c effective_cache_size=8GB -c work_mem=512MB -c maintenance_work_mem=512MB -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
  -c random_page_cost=1.1 -c max_parallel_workers=2 -c max_worker_processes=4 -c max_wal_size=4GB" start >/dev/null)
export BENCH_POSTGRES="Host=127.0.0.1;Port=$bench_port;Username=bench;Database=postgres;Pooling=false"
