package org.keruen.graph.pareto;

import org.keruen.graph.star.ForwardStar;

/// The search with everything in it: boards, windows, waiting prices, limits, costs of any size.
///
/// A label holds, per criterion, its cost so far plus the node's lower bound, counted from the frame's base;
/// call that `f`. Labels leave the queue by rising `f[0]`, ties by the sum of the rest, so at one node they
/// come in order of time and a dominance test may leave time out (dimension reduction). Where earliness has a
/// slack price `w`, the test `c(a) + w * (t(b) - t(a)) <= c(b)` reads `c(a) - w * t(a) <= c(b) - w * t(b)`:
/// the sets hold that difference. A label is tested when it is made and again when it is popped, against the
/// limits, the node's set and the front.
///
/// Sources: Mandow, Pérez de la Cruz (2010), "Multiobjective A* search with consistent heuristics", J. ACM
/// 57; Pulido, Mandow, Pérez de la Cruz (2015), "Dimensionality reduction in multiobjective shortest path
/// search", Computers & OR 64; Maristany de las Casas, Kraus, Sedeño-Noda, Borndörfer (2023), "Targeted
/// multiobjective Dijkstra algorithm", Networks 82, for the lazy queue.
final class ScheduleLabels {
    /// The parent of a label that stands for a vector known.
    private static final int KNOWN = -2;

    private final ParetoGraph graph;
    private final int criteria;
    private final int front;
    private final LabelQueue queue;
    private final RowSets sets;
    private final Settled settled;
    private final long[] child;
    private final long[] reduced;
    private final long[] plain;
    private int tieBits;
    long generated;
    long popped;
    /// Whether some keys could not hold the whole sum, so that ties in time may have come in the wrong order.
    boolean looseTies;

    ScheduleLabels(ParetoGraph graph, Settled settled) {
        this.graph = graph;
        this.settled = settled;
        criteria = graph.criteria;
        front = graph.nodes();
        queue = new LabelQueue(criteria + 2);
        sets = new RowSets(graph.nodes() + 1, criteria - 1);
        child = new long[criteria];
        reduced = new long[criteria - 1];
        plain = new long[criteria - 1];
    }

    ParetoFront.Stop run(Frame frame) {
        queue.clear();
        sets.clear();
        settled.clear();
        generated = 0;
        popped = 0;
        looseTies = false;
        tieBits = Math.max(0, Long.numberOfLeadingZeros(frame.top[0]) - 1);
        for (int source : frame.sources) {
            for (int k = 0; k < criteria; k++) {
                child[k] = frame.first(source, k);
            }
            offer(frame, frame.query.sources[source], -1, -1 - source);
        }
        known(frame);
        long[] label = new long[criteria];
        while (!queue.isEmpty()) {
            if (generated > frame.query.maxLabels) {
                return ParetoFront.Stop.LABEL_LIMIT;
            }
            if ((popped++ & 0x3ff) == 0 && frame.outOfTime()) {
                return ParetoFront.Stop.TIME_LIMIT;
            }
            int slot = queue.pop();
            int at = slot * (criteria + 2);
            System.arraycopy(queue.data, at, label, 0, criteria);
            int node = (int) queue.data[at + criteria];
            long origin = queue.data[at + criteria + 1];
            queue.release(slot);
            if (superfluous(frame, node, label)) {
                continue;
            }
            if (origin >> 32 == KNOWN) {
                sets.add(front, plain);
                popped--;
                continue;
            }
            int settledLabel = settled.add((int) (origin >> 32), (int) origin);
            if (frame.bounds.isTarget(node)) {
                sets.add(front, plain);
                settled.markReached(settledLabel);
            } else {
                sets.add(node, reduced);
                expand(frame, node, label, settledLabel);
            }
        }
        return ParetoFront.Stop.COMPLETE;
    }

    /// Queues the vectors known as labels at a target, so that each covers what comes after it in time. What
    /// lies below the least of any label covers as much from there.
    private void known(Frame frame) {
        long[] vectors = frame.query.known;
        for (int at = 0; at < vectors.length; at += criteria) {
            boolean within = true;
            for (int k = 0; k < criteria; k++) {
                long value = k == 1 ? graph.scaled(vectors[at + 1]) : vectors[at + k];
                child[k] = Math.max(0, value - frame.base[k]);
                within &= child[k] <= frame.top[k];
            }
            if (within) {
                queue(frame.query.targets[0], KNOWN, 0);
            }
        }
    }

    private void expand(Frame frame, int node, long[] label, int parent) {
        ForwardStar star = graph.star;
        LowerBounds bounds = frame.bounds;
        long now = label[0] + frame.base[0] - bounds.of(node, 0);
        long price = graph.waiting.price[node];
        for (int slot = star.first(node); slot < star.end(node); slot++) {
            int head = star.head(slot);
            if (!bounds.reaches(head)) {
                continue;
            }
            int arc = star.arc(slot);
            int board = graph.boardOf[arc];
            if (board != ParetoGraph.PLAIN) {
                ride(frame, label, node, head, board, parent, now);
                continue;
            }
            long entry = now;
            if (graph.windows != null) {
                entry = graph.windows.entry(arc, now);
                if (!graph.windows.admits(arc, entry) || entry - now > frame.top[0]) {
                    continue;
                }
            }
            int cost = arc * criteria;
            for (int k = 0; k < criteria; k++) {
                child[k] = label[k] + graph.costs[cost + k] + bounds.of(head, k) - bounds.of(node, k);
            }
            child[0] += entry - now;
            child[1] += price * (entry - now);
            offer(frame, head, parent, arc);
        }
    }

    private void ride(Frame frame, long[] label, int node, int head, int board, int parent, long now) {
        Boards boards = graph.boards;
        LowerBounds bounds = frame.bounds;
        long price = graph.waiting.price[node];
        long toHead = bounds.of(head, 0) - frame.base[0];
        int next = boards.next(board, now);
        int end = boards.endOfWorthTaking(board, next);
        for (int departure = next; departure < end; departure++) {
            long departs = boards.departs(departure);
            if (departs + toHead > frame.top[0]) {
                break;
            }
            if (boards.worthTaking(departure, next)) {
                child[0] = boards.arrives(departure) + toHead;
                for (int k = 1; k < criteria; k++) {
                    child[k] = label[k] + boards.cost(departure, k) + bounds.of(head, k) - bounds.of(node, k);
                }
                child[1] += price * (departs - now);
                offer(frame, head, parent, graph.arcs() + departure);
            }
        }
    }

    /// Queues `child` unless it is beyond a limit or superfluous.
    private void offer(Frame frame, int node, int parent, int via) {
        for (int k = 0; k < criteria; k++) {
            if (child[k] > frame.top[k]) {
                return;
            }
        }
        if (superfluous(frame, node, child)) {
            return;
        }
        queue(node, parent, via);
        generated++;
    }

    private void queue(int node, int parent, int via) {
        int at = queue.reserve() * (criteria + 2);
        System.arraycopy(child, 0, queue.data, at, criteria);
        queue.data[at + criteria] = node;
        queue.data[at + criteria + 1] = ((long) parent << 32) | (via & 0xffff_ffffL);
        queue.push(key());
    }

    private long key() {
        long ties = 0;
        long most = (1L << tieBits) - 1;
        for (int k = 1; k < criteria; k++) {
            // Each is below 2^62, so the sum of two does not overflow.
            ties = Math.min(most, ties + child[k]);
            looseTies |= ties == most;
        }
        return child[0] << tieBits | ties;
    }

    private boolean superfluous(Frame frame, int node, long[] label) {
        System.arraycopy(label, 1, plain, 0, criteria - 1);
        if (sets.covers(front, plain)) {
            return true;
        }
        if (frame.bounds.isTarget(node)) {
            return false;
        }
        System.arraycopy(plain, 0, reduced, 0, criteria - 1);
        reduced[0] -= graph.waiting.slack[node] * label[0];
        return sets.covers(node, reduced);
    }
}
