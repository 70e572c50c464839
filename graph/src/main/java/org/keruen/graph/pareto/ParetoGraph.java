package org.keruen.graph.pareto;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keruen.graph.star.ForwardStar;

/// Nodes, arcs and their criteria, with or without departures; immutable and safe to share between searches.
///
/// Criterion 0 is a clock in the caller's unit. The others (two to five in all) are sums of costs that are not
/// negative. There are two kinds of arc:
///
/// - a **plain arc** has one cost per criterion. It is entered at once; if it opens during a window, it is entered at
///   `max(now, opens)`, and only if that is before `closes`; while it is shut it turns back whoever comes, and nobody
///   waits for it;
/// - a **board arc** has [Departures]. Any departure leaving now or later may be taken, not only the next.
///
/// Waiting for a departure or an opening is free unless the tail has a waiting price. There is no waiting before a
/// plain arc that is open: whoever wants that adds a board arc.
///
/// **Shut arcs.** Of labels at a node only those stay that no other beats, and an earlier one beats a later one of the
/// same costs. Where an arc is shut for a while, a later and no cheaper label might pass after the earlier was turned
/// back: it is not looked for. All other paths are found.
///
/// **Waiting prices and whole numbers.** A price is a whole number of units of criterion 1 per *waiting unit*, 3600
/// units
/// of time unless set otherwise (so: cents per hour on a clock in seconds). Rounding every wait would make a path's
/// cost
/// depend on how its waits are cut, and no dominance test would be exact. So waits are added exactly, as fractions
/// with a common denominator, and a path's criterion 1 is rounded **up, once, at its end**. Limits hold for the
/// rounded value.
public final class ParetoGraph {
    /// Times lie within plus or minus this; costs and the sums of the dearest arcs of all nodes lie below it.
    public static final long MAX_VALUE = 1L << 60;

    static final int PLAIN = -1;

    final int criteria;
    final int[] tails;
    final int[] heads;
    final ForwardStar star;
    final ForwardStar reversed;
    /// Per arc and criterion; for a board arc the least over its departures. Criterion 1 is in fractions of `scale`.
    final long[] costs;
    /// Per arc its board, or [#PLAIN].
    final int[] boardOf;
    final int[] arcOfBoard;
    final @Nullable Windows windows;
    final Boards boards;
    final WaitingPrices waiting;
    /// Criterion 1 is kept in this many parts of the caller's unit.
    final long scale;
    /// Per criterion, what no path without repeated nodes exceeds beside its start, its boards' times and its waits.
    final long[] longest;
    /// No wait ends after this time.
    final long lastEvent;

    private ParetoGraph(Builder builder) {
        criteria = builder.criteria;
        int arcs = builder.size;
        tails = Arrays.copyOf(builder.tails, arcs);
        heads = Arrays.copyOf(builder.heads, arcs);
        boardOf = Arrays.copyOf(builder.boardOf, arcs);
        arcOfBoard = new int[builder.departures.size()];
        star = ForwardStar.of(builder.nodes, tails, heads);
        reversed = star.reversed();
        windows = builder.windowed ? new Windows(builder.opens, builder.closes, builder.shut, arcs) : null;
        scale = builder.scale();
        costs = Arrays.copyOf(builder.costs, arcs * criteria);
        for (int arc = 0; arc < arcs; arc++) {
            costs[arc * criteria + 1] = scaled(costs[arc * criteria + 1]);
            if (boardOf[arc] != PLAIN) {
                arcOfBoard[boardOf[arc]] = arc;
            }
        }
        waiting = new WaitingPrices(builder.scaledPrices(), this);
        boards = new Boards(builder.departures, this);
        longest = longestSums();
        lastEvent = Math.max(boards.lastArrival(), windows == null ? Long.MIN_VALUE : windows.lastOpening());
    }

    public static Builder builder(int nodes, int criteria) {
        return new Builder(nodes, criteria);
    }

    public int nodes() {
        return star.nodes();
    }

    public int arcs() {
        return tails.length;
    }

    public int criteria() {
        return criteria;
    }

    public int tail(int arc) {
        return tails[arc];
    }

    public int head(int arc) {
        return heads[arc];
    }

    /// Whether costs do not depend on the time: no boards and no windows.
    boolean timeless() {
        return boards.count() == 0 && windows == null;
    }

    long scaled(long cost) {
        try {
            return checkedSum(Math.multiplyExact(cost, scale), 1);
        } catch (ArithmeticException e) {
            throw tooLarge(1, e);
        }
    }

    private long[] longestSums() {
        long[] sums = new long[criteria];
        for (int k = 0; k < criteria; k++) {
            for (int node = 0; node < nodes(); node++) {
                long dearest = 0;
                for (int slot = star.first(node); slot < star.end(node); slot++) {
                    int arc = star.arc(slot);
                    long cost = costs[arc * criteria + k];
                    if (k > 0 && boardOf[arc] != PLAIN) {
                        cost = boards.dearest(boardOf[arc], k);
                    }
                    dearest = Math.max(dearest, cost);
                }
                sums[k] = checkedSum(sums[k] + dearest, k);
            }
        }
        return sums;
    }

    private static long checkedSum(long sum, int criterion) {
        if (sum > MAX_VALUE) {
            throw tooLarge(criterion, null);
        }
        return sum;
    }

    private static IllegalArgumentException tooLarge(int criterion, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "the costs of criterion %d may add up to more than 2^60; choose a larger unit".formatted(criterion),
                cause);
    }

    static int checkedCriteria(int criteria) {
        if (criteria < 2 || criteria > 5) {
            throw new IllegalArgumentException("there are 2 to 5 criteria, got " + criteria);
        }
        return criteria;
    }

    static long checkedCost(long cost) {
        if (cost < 0 || cost > MAX_VALUE) {
            throw new IllegalArgumentException("a cost is 0 or more and at most 2^60, got " + cost);
        }
        return cost;
    }

    static void checkTime(long time) {
        if (time < -MAX_VALUE || time > MAX_VALUE) {
            throw new IllegalArgumentException("a time lies within 2^60 of 0, got " + time);
        }
    }

    /// Collects arcs; they are numbered 0, 1, … in the order they are added.
    public static final class Builder {
        private final int nodes;
        private final int criteria;
        private int size;
        private int[] tails = new int[16];
        private int[] heads = new int[16];
        private long[] costs;
        private int[] boardOf = new int[16];
        private boolean windowed;
        private long[] opens = new long[16];
        private long[] closes = new long[16];
        private final Map<Integer, List<Windows.Shut>> shut = new HashMap<>();
        private final List<Departures> departures = new ArrayList<>();
        private long waitingUnit = 3600;
        private final long[] prices;

        private Builder(int nodes, int criteria) {
            if (nodes < 0) {
                throw new IllegalArgumentException("a graph has 0 or more nodes, got " + nodes);
            }
            this.nodes = nodes;
            this.criteria = checkedCriteria(criteria);
            costs = new long[16 * criteria];
            prices = new long[nodes];
        }

        /// Adds a plain arc that is always open and returns its number.
        public int arc(int tail, int head, long... costs) {
            return arcOpenDuring(tail, head, Long.MIN_VALUE, Long.MAX_VALUE, costs);
        }

        /// Adds a plain arc that may be entered from `opens` to before `closes`, and returns its number.
        public int arcOpenDuring(int tail, int head, long opens, long closes, long... costs) {
            if (costs.length != criteria) {
                throw new IllegalArgumentException("an arc has %d costs, got %d".formatted(criteria, costs.length));
            }
            if (opens >= closes) {
                throw new IllegalArgumentException("an arc closes (%d) before it opens (%d)".formatted(closes, opens));
            }
            int arc = add(tail, head, PLAIN);
            if (opens != Long.MIN_VALUE) {
                checkTime(opens);
            }
            this.opens[arc] = opens;
            this.closes[arc] = closes;
            windowed |= opens != Long.MIN_VALUE || closes != Long.MAX_VALUE;
            for (int k = 0; k < criteria; k++) {
                this.costs[arc * criteria + k] = checkedCost(costs[k]);
            }
            return arc;
        }

        /// Shuts a plain arc to whoever would enter it from `from` to before `end`. May be called more than once.
        public Builder shut(int arc, long from, long end) {
            Objects.checkIndex(arc, size);
            if (boardOf[arc] != PLAIN) {
                throw new IllegalArgumentException("only plain arcs are shut, and arc %d is a board".formatted(arc));
            }
            if (from >= end) {
                throw new IllegalArgumentException("an arc shut from %d cannot open at %d".formatted(from, end));
            }
            shut.computeIfAbsent(arc, a -> new ArrayList<>()).add(new Windows.Shut(from, end));
            windowed = true;
            return this;
        }

        /// Adds a board arc and returns its number. The departures are read when the graph is built.
        public int board(int tail, int head, Departures list) {
            if (list.criteria() != criteria) {
                throw new IllegalArgumentException(
                        "the departures are for %d criteria, the graph has %d".formatted(list.criteria(), criteria));
            }
            int arc = add(tail, head, departures.size());
            opens[arc] = Long.MIN_VALUE;
            closes[arc] = Long.MAX_VALUE;
            departures.add(list);
            return arc;
        }

        /// The stretch of time that waiting prices are for; 3600 if never set.
        public Builder waitingUnit(long time) {
            if (time <= 0) {
                throw new IllegalArgumentException("prices are for a stretch of time above 0, got " + time);
            }
            waitingUnit = time;
            return this;
        }

        /// What waiting at a node for one waiting unit adds to criterion 1.
        public Builder waitingPrice(int node, long price) {
            prices[node] = checkedCost(price);
            return this;
        }

        public ParetoGraph build() {
            for (int arc = 0; arc < size; arc++) {
                if (boardOf[arc] != PLAIN) {
                    lowerBound(arc, departures.get(boardOf[arc]));
                }
            }
            return new ParetoGraph(this);
        }

        private void lowerBound(int arc, Departures list) {
            for (int k = 0; k < criteria; k++) {
                long least = list.size() == 0 ? 0 : Long.MAX_VALUE;
                for (int i = 0; i < list.size(); i++) {
                    least = Math.min(least, k == 0 ? list.arrives(i) - list.departs(i) : list.cost(i, k));
                }
                costs[arc * criteria + k] = least;
            }
        }

        private int add(int tail, int head, int board) {
            Objects.checkIndex(tail, nodes);
            Objects.checkIndex(head, nodes);
            if (size == tails.length) {
                tails = Arrays.copyOf(tails, 2 * size);
                heads = Arrays.copyOf(heads, 2 * size);
                boardOf = Arrays.copyOf(boardOf, 2 * size);
                opens = Arrays.copyOf(opens, 2 * size);
                closes = Arrays.copyOf(closes, 2 * size);
                costs = Arrays.copyOf(costs, 2 * costs.length);
            }
            tails[size] = tail;
            heads[size] = head;
            boardOf[size] = board;
            return size++;
        }

        private long scale() {
            return waitingUnit / commonDivisor();
        }

        private long[] scaledPrices() {
            long divisor = commonDivisor();
            return Arrays.stream(prices).map(price -> price / divisor).toArray();
        }

        private long commonDivisor() {
            BigInteger divisor = BigInteger.valueOf(waitingUnit);
            for (long price : prices) {
                if (price != 0) {
                    divisor = divisor.gcd(BigInteger.valueOf(price));
                }
            }
            boolean free = Arrays.stream(prices).allMatch(price -> price == 0);
            return free ? waitingUnit : divisor.longValueExact();
        }
    }
}
