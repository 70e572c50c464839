#!/bin/sh
# Ours and another program on the same graph and queries, in turns, so that both see the same machine:
#   KERUEN_PEER='namoa {graph} {source} {target}' bench/pareto.sh GRAPH QUERIES [ROUNDS]
# A round is: ours in a fresh process, peer, ours warmed up in its process, peer. The peer is started once a query and
# prints a line with fields between semicolons; KERUEN_PEER_FIELDS names those with the size of the front and the seconds of
# search ("7 8"). A line `bounds;SECONDS` is counted as its bounds. Without KERUEN_PEER only ours runs. Sizes are compared.
set -eu
unset CDPATH
here=$(cd -P -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
graph=${1:?a graph file}
queries=${2:?a list of queries}
rounds=${3:-5}
fields=${KERUEN_PEER_FIELDS:-7 8}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

# Prints: who bounds search vectors.
ours() {
    who=$1
    shift
    "$here/pareto" "$graph" "$queries" "$@" >"$scratch/ours" || { cat "$scratch/ours" >&2; exit 1; }
    sed -n "s/^total: \([0-9]*\) vectors, bounds \([0-9.]*\) s, search \([0-9.]*\) s .*/$who \2 \3 \1/p" "$scratch/ours"
}

peer() {
    while read -r source target _; do
        # shellcheck disable=SC2046,SC2091  # the command is meant to split, and to run
        $(printf '%s\n' "$KERUEN_PEER" | sed -e "s|{graph}|$graph|" -e "s|{source}|$source|" -e "s|{target}|$target|")
    done <"$queries" >"$scratch/peer" || { cat "$scratch/peer" >&2; exit 1; }
    awk -F';' -v fields="$fields" 'BEGIN { split(fields, f, " ") }
        $1 == "bounds" { bounds += $2; next }
        NF >= f[2] { vectors += $f[1]; search += $f[2] }
        END { printf "peer %.4f %.4f %d\n", bounds, search, vectors }' "$scratch/peer"
}

tell() {
    tail -n 1 "$scratch/all" | awk '{ printf "%-5s bounds %8.3f s  search %8.3f s  %d vectors\n", $1, $2, $3, $4 }'
}

round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    for kind in cold warm; do
        if [ "$kind" = cold ]; then ours cold; else ours warm --warmup 3 --rounds 3; fi >>"$scratch/all"
        tell
        [ -n "${KERUEN_PEER:-}" ] || continue
        peer >>"$scratch/all"
        tell
    done
done

awk '
    function median(list, n,   i, j, held) {
        for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) {
            held = list[j]; list[j] = list[j - 1]; list[j - 1] = held
        }
        return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
    }
    # A run of ours is set against the peer that ran right after it.
    { if (size && $4 != size) { print "the sizes differ: " $4 " and " size; wrong = 1 } size = $4 }
    $1 != "peer" { who = $1; bounds = $2; search = $3; n = ++count[who]; b[who, n] = bounds; s[who, n] = search; next }
    { n = count[who]; pb[who, n] = $2; ps[who, n] = $3; paired = 1
      rs[who, n] = search / $3; rt[who, n] = (bounds + search) / ($2 + $3) }
    function of(table, who, n,   i, list) { for (i = 1; i <= n; i++) list[i] = table[who, i]; return median(list, n) }
    END {
        for (w = 1; w <= 2; w++) {
            who = w == 1 ? "cold" : "warm"; n = count[who]
            printf "median %s: bounds %.3f s, search %.3f s", who, of(b, who, n), of(s, who, n)
            if (paired) printf "; peer beside it: bounds %.3f s, search %.3f s; ours / peer: search %.2f, both %.2f",
                of(pb, who, n), of(ps, who, n), of(rs, who, n), of(rt, who, n)
            print ""
        }
        exit wrong
    }' "$scratch/all"
