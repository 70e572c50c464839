package org.keruen.graph.pareto;

import java.util.Arrays;

/// The labels that were settled, as links back: the settled label each one came from, and by what.
///
/// `via` is an arc's number, or the number of arcs plus a departure's number in [Boards], or `-1 - source`.
final class Settled {
    private int[] parent = new int[1024];
    private int[] via = new int[1024];
    private int size;
    /// Those at a target, in the order they were settled.
    private int[] reached = new int[64];
    private int reachedSize;

    void clear() {
        size = 0;
        reachedSize = 0;
    }

    int add(int parentLabel, int arrivedBy) {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, 2 * size);
            via = Arrays.copyOf(via, 2 * size);
        }
        parent[size] = parentLabel;
        via[size] = arrivedBy;
        return size++;
    }

    void markReached(int label) {
        if (reachedSize == reached.length) {
            reached = Arrays.copyOf(reached, 2 * reachedSize);
        }
        reached[reachedSize++] = label;
    }

    int size() {
        return size;
    }

    int reachedSize() {
        return reachedSize;
    }

    int reached(int i) {
        return reached[i];
    }

    int parent(int label) {
        return parent[label];
    }

    int via(int label) {
        return via[label];
    }
}
