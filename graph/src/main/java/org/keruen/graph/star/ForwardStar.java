package org.keruen.graph.star;

import java.util.Objects;

/// The arcs of a graph sorted by the node they leave (compressed sparse rows).
///
/// The arcs leaving `node` occupy the slots `first(node) .. end(node) - 1`; within a node they keep the order in which
/// they were given. A slot knows the node it leads to and the arc's own number, so that costs may stay in arc order.
/// Built by a counting sort in O(nodes + arcs); parallel arcs and loops are fine.
public final class ForwardStar {
    private final int[] first;
    private final int[] head;
    private final int[] arc;

    private ForwardStar(int[] first, int[] head, int[] arc) {
        this.first = first;
        this.head = head;
        this.arc = arc;
    }

    /// The star of arcs `tails[a] -> heads[a]`.
    public static ForwardStar of(int nodes, int[] tails, int[] heads) {
        if (nodes < 0) {
            throw new IllegalArgumentException("a graph has 0 or more nodes, got " + nodes);
        }
        if (tails.length != heads.length) {
            throw new IllegalArgumentException(
                    "every arc has a tail and a head, got %d tails and %d heads".formatted(tails.length, heads.length));
        }
        int[] first = new int[nodes + 1];
        for (int arc = 0; arc < tails.length; arc++) {
            Objects.checkIndex(heads[arc], nodes);
            first[Objects.checkIndex(tails[arc], nodes) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        int[] head = new int[tails.length];
        int[] arcs = new int[tails.length];
        for (int arc = 0; arc < tails.length; arc++) {
            int slot = next[tails[arc]]++;
            head[slot] = heads[arc];
            arcs[slot] = arc;
        }
        return new ForwardStar(first, head, arcs);
    }

    /// The same arcs turned round: slots of a node are the arcs that arrive there, and `head` is where they come from.
    public ForwardStar reversed() {
        int[] tails = new int[arc.length];
        int[] heads = new int[arc.length];
        for (int node = 0; node < nodes(); node++) {
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                tails[arc[slot]] = node;
                heads[arc[slot]] = head[slot];
            }
        }
        return of(nodes(), heads, tails);
    }

    public int nodes() {
        return first.length - 1;
    }

    public int arcs() {
        return arc.length;
    }

    public int first(int node) {
        return first[node];
    }

    public int end(int node) {
        return first[node + 1];
    }

    public int head(int slot) {
        return head[slot];
    }

    public int arc(int slot) {
        return arc[slot];
    }
}
