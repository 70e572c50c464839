package org.keruen.graph.pareto;

import java.util.Arrays;
import org.keruen.graph.star.ForwardStar;

/// The search for graphs without departures and windows, whose labels fit into two longs.
///
/// It is the search of [ScheduleLabels] in other clothes. A label's `f` grows along an arc by the arc's *reduced cost*,
/// cost plus bound at the head less bound at the tail, which is never negative; so the search is a Dijkstra on reduced
/// costs, and going along an arc is two additions: one for the key (`f[0]` and, below it, the sum of the others) and
/// one for the word with the others side by side ([Packing]).
///
/// A range that turns out too large for its field ends the run with [Outcome#TOO_LARGE], and the query is asked of
/// [ScheduleLabels] instead.
final class PackedLabels {
    /// How a run ended.
    enum Outcome {
        COMPLETE,
        LABEL_LIMIT,
        TIME_LIMIT,
        TOO_LARGE
    }

    /// Longs an arc: what it adds to the key, what it adds to the word, and its head (high half) and number (low half).
    private static final int ARC = 3;

    private final ParetoGraph graph;
    private final Packing packing;
    private final RadixQueue queue = new RadixQueue();
    private final PackedSets sets;
    private final PackedFront front;
    private final Settled settled;
    private final int[] first;
    private final long[] arcs;
    private long topKey;
    private long topWord;
    private long openGuards;
    long generated;
    long popped;

    PackedLabels(ParetoGraph graph, Settled settled) {
        this.graph = graph;
        this.settled = settled;
        packing = new Packing(graph.criteria);
        sets = new PackedSets(graph.nodes(), packing);
        front = new PackedFront(packing);
        first = new int[graph.nodes() + 1];
        arcs = new long[ARC * graph.arcs()];
    }

    Outcome run(Frame frame) {
        queue.clear();
        sets.clear();
        front.clear();
        settled.clear();
        generated = 0;
        popped = 0;
        if (!lay(frame)) {
            return Outcome.TOO_LARGE;
        }
        for (int source : frame.sources) {
            if (!start(frame, source)) {
                return Outcome.TOO_LARGE;
            }
        }
        return settle(frame);
    }

    /// Lays out the arcs that can lead to a target, with reduced costs. False if one does not fit.
    private boolean lay(Frame frame) {
        int keyBits = Long.SIZE - 1 - packing.sumBits;
        topKey = frame.top[0] >>> keyBits == 0
                ? (frame.top[0] << packing.sumBits) + (1L << packing.sumBits) - 1
                : Long.MAX_VALUE;
        topWord = packing.guards;
        openGuards = 0;
        for (int field = 0; field < packing.fields; field++) {
            topWord |= packing.place(field, Math.min(frame.top[field + 1], packing.most()));
            openGuards |= frame.top[field + 1] > packing.most() ? packing.guard(field) : 0;
        }
        ForwardStar star = graph.star;
        long[] reduced = new long[graph.criteria];
        int size = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            first[node] = size;
            for (int slot = star.first(node); slot < star.end(node) && frame.bounds.reaches(node); slot++) {
                int arc = star.arc(slot);
                int head = star.head(slot);
                if (!frame.bounds.reaches(head) || head == node) {
                    continue;
                }
                boolean within = true;
                for (int k = 0; k < graph.criteria; k++) {
                    reduced[k] =
                            graph.costs[arc * graph.criteria + k] + frame.bounds.of(head, k) - frame.bounds.of(node, k);
                    within &= reduced[k] <= frame.top[k];
                }
                if (!within) {
                    continue;
                }
                if (!fits(reduced)) {
                    return false;
                }
                arcs[size] = key(reduced);
                arcs[size + 1] = word(reduced);
                arcs[size + 2] = (long) head << 32 | arc;
                size += ARC;
            }
        }
        first[graph.nodes()] = size;
        return true;
    }

    private boolean fits(long[] vector) {
        boolean fits = vector[0] >>> (Long.SIZE - 2 - packing.sumBits) == 0;
        for (int k = 1; k < vector.length; k++) {
            fits &= vector[k] <= packing.most();
        }
        return fits;
    }

    private long key(long[] vector) {
        return (vector[0] << packing.sumBits) + Arrays.stream(vector).skip(1).sum();
    }

    private long word(long[] vector) {
        long word = 0;
        for (int field = 0; field < packing.fields; field++) {
            word |= packing.place(field, vector[field + 1]);
        }
        return word;
    }

    private boolean start(Frame frame, int source) {
        long[] vector = new long[graph.criteria];
        for (int k = 0; k < vector.length; k++) {
            vector[k] = frame.first(source, k);
            if (vector[k] > frame.top[k]) {
                return true;
            }
        }
        if (!fits(vector)) {
            return false;
        }
        offer(key(vector), word(vector), origin(-1, -1 - source));
        return true;
    }

    private void offer(long key, long word, long origin) {
        queue.push(key, word, origin);
        generated++;
    }

    private static long origin(int parent, int via) {
        return ((long) parent << 32) | (via & 0xffff_ffffL);
    }

    private Outcome settle(Frame frame) {
        while (!queue.isEmpty()) {
            if (generated > frame.query.maxLabels) {
                return Outcome.LABEL_LIMIT;
            }
            if ((popped++ & 0x3ff) == 0 && frame.outOfTime()) {
                return Outcome.TIME_LIMIT;
            }
            long key = queue.pop();
            long word = queue.word;
            long origin = queue.origin;
            int via = (int) origin;
            int node = via >= 0 ? graph.heads[via] : frame.query.sources[-1 - via];
            if (front.covers(word) || sets.covers(node, word)) {
                continue;
            }
            int label = settled.add((int) (origin >> 32), via);
            if (frame.bounds.isTarget(node)) {
                front.add(word);
                settled.markReached(label);
            } else {
                sets.add(node, word);
                if (!expand(node, key, word, label)) {
                    return Outcome.TOO_LARGE;
                }
            }
        }
        return Outcome.COMPLETE;
    }

    private boolean expand(int node, long key, long word, int parent) {
        long guards = packing.guards;
        int end = first[node + 1];
        for (int at = first[node]; at < end; at += ARC) {
            long childKey = key + arcs[at];
            long childWord = word + arcs[at + 1];
            if ((childWord & guards) != 0 || (topWord - childWord & guards) != guards) {
                if ((childWord & openGuards) != 0) {
                    return false;
                }
                continue;
            }
            if (childKey < 0 || childKey > topKey) {
                if (topKey == Long.MAX_VALUE) {
                    return false;
                }
                continue;
            }
            long headAndArc = arcs[at + 2];
            if (!front.covers(childWord) && !sets.covers((int) (headAndArc >> 32), childWord)) {
                offer(childKey, childWord, origin(parent, (int) headAndArc));
            }
        }
        return true;
    }
}
