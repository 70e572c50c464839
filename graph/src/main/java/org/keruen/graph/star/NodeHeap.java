package org.keruen.graph.star;

import java.util.Arrays;

/// A heap of nodes in which a node's key can be lowered.
///
/// Four children a parent: the tree is half as deep as a binary one and the four keys of a family lie together. All
/// operations take O(log nodes). Among equal keys the order follows from the sequence of calls alone, so runs repeat.
public final class NodeHeap {
    private static final int ABSENT = -1;

    private final int[] nodes;
    private final long[] keys;
    private final int[] placeOf;
    private int size;

    /// A heap for the nodes `0 .. capacity - 1`.
    public NodeHeap(int capacity) {
        nodes = new int[capacity];
        keys = new long[capacity];
        placeOf = new int[capacity];
        Arrays.fill(placeOf, ABSENT);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        for (int place = 0; place < size; place++) {
            placeOf[nodes[place]] = ABSENT;
        }
        size = 0;
    }

    /// Puts the node in, or lowers its key. A key above the present one changes nothing.
    public void lower(int node, long key) {
        int place = placeOf[node];
        if (place == ABSENT) {
            place = size++;
        } else if (key >= keys[place]) {
            return;
        }
        while (place > 0) {
            int parent = (place - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            put(place, nodes[parent], keys[parent]);
            place = parent;
        }
        put(place, node, key);
    }

    /// The least key. Undefined when empty.
    public long leastKey() {
        return keys[0];
    }

    /// Takes out a node with the least key.
    public int removeLeast() {
        int least = nodes[0];
        placeOf[least] = ABSENT;
        size--;
        if (size > 0) {
            sink(nodes[size], keys[size]);
        }
        return least;
    }

    private void sink(int node, long key) {
        int place = 0;
        while (true) {
            int child = (place << 2) + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < keys[least]) {
                    least = other;
                }
            }
            if (keys[least] >= key) {
                break;
            }
            put(place, nodes[least], keys[least]);
            place = least;
        }
        put(place, node, key);
    }

    private void put(int place, int node, long key) {
        nodes[place] = node;
        keys[place] = key;
        placeOf[node] = place;
    }
}
