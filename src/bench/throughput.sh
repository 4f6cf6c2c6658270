#!/bin/bash
# What more workers are worth: visits per second of 1, 2 and 4 processes, with a window so small that latency bounds them, not the processor.
#   src/bench/throughput.sh SERVER LIST [VISITS-PER-PROCESS]
# SERVER: postgres://user@host:port, where the databases throughput_1, _2 and _4 are made anew. LIST: one website a line, such as those of a load server
# that waits 100 ms before each answer. JAR and JAVA name other ones than target/lead-scraper.jar and java. Needs psql.
set -eu
server=$1 list=$2 each=${3:-300}
jar=${JAR:-$(dirname "$0")/../../target/lead-scraper.jar}
work=$(mktemp -d)
export LEADS_ALLOW_PRIVATE_HOSTS=true LEADS_SITE_WINDOW=${LEADS_SITE_WINDOW:-8} LEADS_PAGE_PAUSE=${LEADS_PAGE_PAUSE:-500ms}
start() { "${JAVA:-java}" -Xmx256m -XX:+UseSerialGC ${OPTS:-} -jar "$jar" "$@" >"$work/log" 2>&1 & }
for processes in ${PROCESSES:-1 2 4}; do
    database=throughput_$processes
    psql -qd "$server/postgres" -c "drop database if exists $database with (force)" -c "create database $database"
    export DATABASE_URL=$server/$database
    head -n $((each * processes)) "$list" >"$work/list"
    "${JAVA:-java}" -jar "$jar" schema migrate >/dev/null 2>&1
    # The middle three fifths of the visits are counted, when all processes are at work.
    start run individual --file "$work/list"; first=$!
    for ((n = 1; n < processes; n++)); do start work; done
    wait $first || true
    psql -qd "$server/$database" -At -F ' ' -v processes="$processes" <<'SQL'
select :processes || ' processes: ' || round((0.6 * count(*) / extract(epoch from percentile_disc(0.8) within group (order by visited_at)
       - percentile_disc(0.2) within group (order by visited_at)))::numeric, 2) || ' visits/s, ' || count(*) || ' visits in all'
  from site_visits;
SQL
    kill $(jobs -p) 2>/dev/null || true
    wait || true
done
rm -r "$work"
