package org.keruen.graph.pareto;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.keruen.graph.star.ForwardStar;

/// What a unit of waiting costs at each node, and the *slack price*: what a unit of earliness there can cost at most.
///
/// A label that comes earlier may have to wait longer, here or further on, before it does what a later label does.
/// Earliness lasts along plain arcs and ends when both take the same departure, so the slack price of a node is the
/// dearest waiting price that can be met from it by plain arcs alone, itself included. With slack price `w`, label `a`
/// makes label `b` superfluous only if `t(a) <= t(b)` and `c(a) + w * (t(b) - t(a)) <= c(b)`: whatever `b` does next,
/// `a` can do no later, and the price of its extra waits is at most `w` times the time it was ahead.
/// Looking at the node's own price would not be enough: a node with free waiting may lead to a dear one.
///
/// Found by spreading the prices backwards, dearest first: O(nodes log nodes + arcs).
final class WaitingPrices {
    final long[] price;
    final long[] slack;
    final long dearest;

    WaitingPrices(long[] price, ParetoGraph graph) {
        this.price = price;
        slack = new long[price.length];
        int[] dearestFirst = IntStream.range(0, price.length)
                .filter(node -> price[node] > 0 && canWait(graph, node))
                .boxed()
                .sorted(Comparator.comparingLong((Integer node) -> price[node]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] stack = new int[price.length];
        for (int node : dearestFirst) {
            spread(graph, node, stack);
        }
        dearest = dearestFirst.length == 0 ? 0 : price[dearestFirst[0]];
    }

    private static boolean canWait(ParetoGraph graph, int node) {
        ForwardStar star = graph.star;
        return IntStream.range(star.first(node), star.end(node))
                .map(star::arc)
                .anyMatch(arc -> graph.boardOf[arc] != ParetoGraph.PLAIN
                        || (graph.windows != null && graph.windows.makesWait(arc)));
    }

    private void spread(ParetoGraph graph, int start, int[] stack) {
        long most = price[start];
        if (slack[start] >= most) {
            return;
        }
        int size = 0;
        slack[start] = most;
        stack[size++] = start;
        ForwardStar back = graph.reversed;
        while (size > 0) {
            int node = stack[--size];
            for (int slot = back.first(node); slot < back.end(node); slot++) {
                int tail = back.head(slot);
                if (graph.boardOf[back.arc(slot)] == ParetoGraph.PLAIN && slack[tail] < most) {
                    slack[tail] = most;
                    stack[size++] = tail;
                }
            }
        }
    }
}
