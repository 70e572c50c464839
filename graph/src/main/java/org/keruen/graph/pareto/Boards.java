package org.keruen.graph.pareto;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The departures of all board arcs, sorted by time, with what is needed to skip those that are never worth taking.
///
/// The next departure need not be the best: a later one may overtake it or cost less. Departure `k` covers `j` if
/// it arrives no later and costs no more, its longer wait at the tail and the slack price of its earliness at the
/// head included ([WaitingPrices]). One that is covered by a later one is dropped for good, since the later one can
/// be caught by everyone. Of the rest, `j` is worth taking at time `t` unless something between `t` and `j` covers
/// it; so the last earlier departure that covers it decides, and that is known in advance. On a board without
/// overtaking and with equal costs this leaves just the first.
///
/// Building is O(n²) in the departures of one board at worst and close to O(n) when departures resemble each other.
final class Boards {
    private final int extra;
    private final int[] first;
    private final int[] boardOf;
    private final int[] number;
    private final long[] departs;
    private final long[] arrives;
    private final long[] extras;
    /// The last earlier departure that covers this one, or one before the board's first.
    private final int[] coveredBy;
    /// Where those worth taking from here on end.
    private final int[] end;
    private final long[] dearest;
    private long lastArrival = Long.MIN_VALUE;

    Boards(List<Departures> lists, ParetoGraph graph) {
        extra = graph.criteria - 1;
        int total = lists.stream().mapToInt(Departures::size).sum();
        first = new int[lists.size() + 1];
        boardOf = new int[total];
        number = new int[total];
        departs = new long[total];
        arrives = new long[total];
        extras = new long[total * extra];
        coveredBy = new int[total];
        end = new int[total];
        dearest = new long[lists.size() * extra];
        long[] tailPrice = new long[lists.size()];
        long[] headSlack = new long[lists.size()];
        for (int arc = 0; arc < graph.boardOf.length; arc++) {
            int board = graph.boardOf[arc];
            if (board != ParetoGraph.PLAIN) {
                tailPrice[board] = graph.waiting.price[graph.tails[arc]];
                headSlack[board] = graph.waiting.slack[graph.heads[arc]];
            }
        }
        for (int board = 0; board < lists.size(); board++) {
            load(board, lists.get(board), graph);
            dropCovered(board, tailPrice[board], headSlack[board]);
            link(board, tailPrice[board], headSlack[board]);
        }
    }

    private void load(int board, Departures list, ParetoGraph graph) {
        int[] order = IntStream.range(0, list.size())
                .boxed()
                .sorted(Comparator.comparingLong(list::departs))
                .mapToInt(Integer::intValue)
                .toArray();
        int at = first[board];
        for (int i : order) {
            number[at] = i;
            departs[at] = list.departs(i);
            arrives[at] = list.arrives(i);
            lastArrival = Math.max(lastArrival, arrives[at]);
            for (int k = 0; k < extra; k++) {
                long cost = k == 0 ? graph.scaled(list.cost(i, 1)) : list.cost(i, k + 1);
                extras[at * extra + k] = cost;
                dearest[board * extra + k] = Math.max(dearest[board * extra + k], cost);
            }
            boardOf[at++] = board;
        }
        first[board + 1] = at;
    }

    private void dropCovered(int board, long price, long slack) {
        int kept = first[board];
        for (int at = first[board]; at < first[board + 1]; at++) {
            if (!coveredByLater(board, at, price, slack)) {
                move(at, kept++);
            }
        }
        first[board + 1] = kept;
    }

    private boolean coveredByLater(int board, int at, long price, long slack) {
        for (int later = at + 1; later < first[board + 1] && departs[later] <= arrives[at]; later++) {
            if (covers(later, at, price, slack) && !covers(at, later, price, slack)) {
                return true;
            }
        }
        return false;
    }

    private void move(int from, int to) {
        boardOf[to] = boardOf[from];
        number[to] = number[from];
        departs[to] = departs[from];
        arrives[to] = arrives[from];
        System.arraycopy(extras, from * extra, extras, to * extra, extra);
    }

    private void link(int board, long price, long slack) {
        for (int at = first[board]; at < first[board + 1]; at++) {
            int earlier = at - 1;
            while (earlier >= first[board] && !covers(earlier, at, price, slack)) {
                earlier--;
            }
            coveredBy[at] = earlier;
            Arrays.fill(end, earlier + 1, at + 1, at + 1);
        }
    }

    private boolean covers(int a, int b, long price, long slack) {
        if (arrives[a] > arrives[b]) {
            return false;
        }
        try {
            long wait = Math.multiplyExact(price, Math.subtractExact(departs[a], departs[b]));
            long ahead = Math.multiplyExact(slack, Math.subtractExact(arrives[b], arrives[a]));
            if (Math.addExact(Math.addExact(extras[a * extra], wait), ahead) > extras[b * extra]) {
                return false;
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "waiting prices and times are too large to multiply; choose larger units", e);
        }
        for (int k = 1; k < extra; k++) {
            if (extras[a * extra + k] > extras[b * extra + k]) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return first.length - 1;
    }

    /// The first departure of a board at or after a time, or where the board ends.
    int next(int board, long time) {
        int low = first[board];
        int high = first[board + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (departs[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where a walk that starts at `next` may end.
    int endOfWorthTaking(int board, int next) {
        return next == first[board + 1] ? next : end[next];
    }

    /// Whether nothing from `next` on covers the departure.
    boolean worthTaking(int departure, int next) {
        return coveredBy[departure] < next;
    }

    long departs(int departure) {
        return departs[departure];
    }

    long arrives(int departure) {
        return arrives[departure];
    }

    /// What the departure adds to a criterion, 1 or higher.
    long cost(int departure, int criterion) {
        return extras[departure * extra + criterion - 1];
    }

    /// The departure's number in the caller's list.
    int number(int departure) {
        return number[departure];
    }

    int board(int departure) {
        return boardOf[departure];
    }

    /// The most any departure of a board adds to a criterion, 1 or higher.
    long dearest(int board, int criterion) {
        return dearest[board * extra + criterion - 1];
    }

    long lastArrival() {
        return lastArrival;
    }
}
