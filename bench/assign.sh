#!/bin/sh
# Sets Keruen's assignment against another program on public networks, in turns: ours, theirs, ours, theirs.
#   bench/assign.sh FOLDER [NETWORK...]            FOLDER holds the networks of "Transportation Networks for Research"
#   KERUEN_PEER='PROGRAM {net} {trips} {toll} {distance} {gap}' bench/assign.sh ../shared/tntp SiouxFalls Winnipeg
# Without names: every network that has trips. Without KERUEN_PEER only ours runs.
#   KERUEN_ROUNDS=3    pairs of runs a network          KERUEN_OUT=DIR    keeps the traces there, and draws them
#   KERUEN_PEER_NAME   what the table calls the peer
# The peer prints a line `trace SECONDS GAP ...` an iteration, its own seconds of solving; the last one that reaches the
# gap counts. Three kinds of ours: warm (solved before in the same process; small networks 20 or 200 times, large ones once),
# cold (a fresh process, `-Xmx` as in the table), and cold on two threads. Seconds of solving, gap passes included;
# "process" is the whole process by the clock, reading included.
set -eu
unset CDPATH
here=$(cd -P -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
folder=${1:?a folder with networks}
shift
rounds=${KERUEN_ROUNDS:-3}
peer_name=${KERUEN_PEER_NAME:-peer}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM
out=${KERUEN_OUT:-$scratch}
mkdir -p "$out"
command -v /usr/bin/time >/dev/null || { echo "needs /usr/bin/time: apt-get install time" >&2; exit 1; }

# folder  net  trips  toll  distance  gap  -Xmx of the cold runs  warm-up
networks='
Braess-Example Braess_net Braess_trips 0 0 1e-12 32m 200
SiouxFalls SiouxFalls_net SiouxFalls_trips 0 0 1e-12 32m 200
Eastern-Massachusetts EMA_net EMA_trips 0 0 1e-12 32m 200
Anaheim Anaheim_net Anaheim_trips 0 0 1e-12 32m 200
Berlin-Friedrichshain friedrichshain-center_net friedrichshain-center_trips 0 0 1e-12 32m 200
Berlin-Tiergarten berlin-tiergarten_net berlin-tiergarten_trips 0 0 1e-12 32m 200
Berlin-Mitte-Center berlin-mitte-center_net berlin-mitte-center_trips 0 0 1e-12 32m 200
Berlin-Prenzlauerberg-Center berlin-prenzlauerberg-center_net berlin-prenzlauerberg-center_trips 0 0 1e-12 32m 200
Berlin-Mitte-Prenzlauerberg-Friedrichshain-Center berlin-mitte-prenzlauerberg-friedrichshain-center_net berlin-mitte-prenzlauerberg-friedrichshain-center_trips 0 0 1e-12 32m 20
Barcelona Barcelona_net Barcelona_trips 0 0 1e-12 32m 20
Winnipeg Winnipeg_net Winnipeg_trips 0 0 1e-12 32m 20
Chicago-Sketch ChicagoSketch_net ChicagoSketch_trips 0.02 0.04 1e-12 48m 20
Berlin-Center berlin-center_net berlin-center_trips 0 0 1e-12 128m 1
Austin-SDB AustinSDB_net AustinSDB_trips 0 0 1e-10 192m 1
Austin-Regional AustinRegional_net AustinRegional_trips 0 0 1e-10 256m 1
Chicago-Regional ChicagoRegional_net ChicagoRegionalSynth_trips 0.1 0.25 1e-6 700m 1
'

wanted() {
    [ -z "$names" ] && return 0
    case " $names " in *" $1 "*) return 0 ;; *) return 1 ;; esac
}

file() {
    for candidate in "$folder/$1/$2.tntp" "$folder/$1/$2.tntp.gz"; do
        [ -f "$candidate" ] && { printf '%s\n' "$candidate"; return; }
    done
    return 1
}

# ours KIND NET TRIPS TOLL DISTANCE GAP XMX WARMUP THREADS -> "kind seconds process-seconds peak-KB gap cpu"
ours() {
    KERUEN_BENCH_HEAP="-Xmx$7" /usr/bin/time -f 'process %e %M' -o "$scratch/time" \
        "$here/run" assign "$2" "$3" --toll "$4" --distance "$5" --gap "$6" --warmup "$8" --threads "$9" >"$scratch/run"
    awk -v kind="$1" 'NR == FNR { process = $2; peak = $3; next } $1 == "solve" { s = $2; cpu = $3; gap = $4 }
        END { printf "%s %s %s %s %s %s\n", kind, s, process, peak, gap, cpu }' "$scratch/time" "$scratch/run"
}

peer() {
    asked=$5
    # shellcheck disable=SC2046  # the command is meant to split
    set -- $(printf '%s\n' "$KERUEN_PEER" |
        sed -e "s|{net}|$1|" -e "s|{trips}|$2|" -e "s|{toll}|$3|" -e "s|{distance}|$4|" -e "s|{gap}|$5|")
    /usr/bin/time -f 'process %e %M %U' -o "$scratch/time" "$@" >"$scratch/run"
    awk -v asked="$asked" 'NR == FNR { process = $2; peak = $3; cpu = $4; next }
        $1 == "trace" { if (!done) { s = $2; gap = $3 } if ($3 + 0 <= asked + 0) done = 1 }
        END { printf "peer %s %s %s %s %s\n", s, process, peak, gap, cpu }' "$scratch/time" "$scratch/run"
}

names="$*"
echo "$networks" | while read -r name net trips toll distance gap xmx warmup; do
    [ -n "$name" ] && wanted "$name" || continue
    net=$(file "$name" "$net") && trips=$(file "$name" "$trips") || { echo "no $name in $folder" >&2; continue; }
    round=0
    while [ "$round" -lt "$rounds" ]; do
        round=$((round + 1))
        for kind in warm cold two; do
            case $kind in
                warm) ours warm "$net" "$trips" "$toll" "$distance" "$gap" 2g "$warmup" 1 ;;
                cold) ours cold "$net" "$trips" "$toll" "$distance" "$gap" "$xmx" 0 1 ;;
                two) ours two "$net" "$trips" "$toll" "$distance" "$gap" "$xmx" 0 2 ;;
            esac | sed "s|^|$name $gap $xmx |" | tee -a "$scratch/all" >&2
            grep '^trace' "$scratch/run" >"$out/$name.$kind.trace"
            [ -n "${KERUEN_PEER:-}" ] && [ "$kind" != two ] || continue
            peer "$net" "$trips" "$toll" "$distance" "$gap" | sed "s|^|$name $gap $xmx |" | tee -a "$scratch/all" >&2
            grep '^trace' "$scratch/run" >"$out/$name.$peer_name.trace"
        done
    done
done

# A run of ours is set against the peer that ran right after it; ratios are medians of the pairs' own.
awk -v peer="$peer_name" '
    function median(list, n,   i, j, held) {
        for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) {
            held = list[j]; list[j] = list[j - 1]; list[j - 1] = held
        }
        return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
    }
    function of(what, name, kind,   i, n, list) {
        n = count[name, kind]
        if (!n) return -1
        for (i = 1; i <= n; i++) list[i] = value[what, name, kind, i]
        return median(list, n)
    }
    function show(x, format) { return x < 0 ? "–" : sprintf(format, x) }
    {
        name = $1; kind = $4
        if (!(name in gap)) { order[++networks] = name; gap[name] = $2; xmx[name] = $3 }
        n = ++count[name, kind]
        value["s", name, kind, n] = $5; value["p", name, kind, n] = $6; value["m", name, kind, n] = $7 / 1024
        reached[name, kind] = $8
        if (kind != "peer") { last = kind; next }
        if (last == "warm") { m = ++count[name, "warmratio"]; value["s", name, "warmratio", m] = value["s", name, "warm", count[name, "warm"]] / ($5 > 0 ? $5 : 1e-9) }
        if (last == "cold") {
            m = ++count[name, "coldratio"]
            value["s", name, "coldratio", m] = value["s", name, "cold", count[name, "cold"]] / ($5 > 0 ? $5 : 1e-9)
            value["p", name, "coldratio", m] = value["p", name, "cold", count[name, "cold"]] / ($6 > 0 ? $6 : 1e-9)
        }
    }
    END {
        print "| Network | gap asked | ours warm, s | ours cold, s | two threads, s | " peer ", s | **warm / " peer "** | cold / " peer " | process: ours, s | " peer ", s | ratio | -Xmx | peak: ours, MB | " peer ", MB | gap: ours | " peer " |"
        print "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
        for (i = 1; i <= networks; i++) {
            name = order[i]
            printf "| %s | %s | %s | %s | %s | %s | **%s** | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", name, gap[name],
                show(of("s", name, "warm"), "%.3f"), show(of("s", name, "cold"), "%.2f"), show(of("s", name, "two"), "%.2f"),
                show(of("s", name, "peer"), "%.3f"), show(of("s", name, "warmratio"), "%.2f"), show(of("s", name, "coldratio"), "%.2f"),
                show(of("p", name, "cold"), "%.1f"), show(of("p", name, "peer"), "%.1f"), show(of("p", name, "coldratio"), "%.2f"),
                xmx[name], show(of("m", name, "cold"), "%.0f"), show(of("m", name, "peer"), "%.0f"),
                reached[name, "cold"], reached[name, "peer"]
        }
    }' "$scratch/all"
