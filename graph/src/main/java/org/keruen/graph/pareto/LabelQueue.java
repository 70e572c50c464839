package org.keruen.graph.pareto;

import java.util.Arrays;

/// Open labels by key, least first: a heap with four children a parent over keys and slots, and a pool with the labels.
///
/// A label is `width` longs in `data`, from `slot * width`. The caller reserves a slot, fills it, and either pushes it
/// or reserves again, which hands out the same slot. Nothing is ever moved within the queue or taken from its middle:
/// a label that has become superfluous is found out when it is popped (a lazy queue).
final class LabelQueue {
    private final int width;
    long[] data;
    private long[] keys = new long[1024];
    private int[] slots = new int[1024];
    private int size;
    private int[] free = new int[1024];
    private int freeSize;
    private int fresh;

    LabelQueue(int width) {
        this.width = width;
        data = new long[1024 * width];
    }

    void clear() {
        size = 0;
        freeSize = 0;
        fresh = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// A slot to write the next label into.
    int reserve() {
        if (freeSize > 0) {
            return free[freeSize - 1];
        }
        if ((fresh + 1) * width > data.length) {
            data = Arrays.copyOf(data, 2 * data.length);
        }
        return fresh;
    }

    /// Queues the label in the slot last reserved.
    void push(long key) {
        int slot;
        if (freeSize > 0) {
            slot = free[--freeSize];
        } else {
            slot = fresh++;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            keys[place] = keys[parent];
            slots[place] = slots[parent];
            place = parent;
        }
        keys[place] = key;
        slots[place] = slot;
    }

    long leastKey() {
        return keys[0];
    }

    /// Takes out the least label; its slot keeps its contents until it is released.
    int pop() {
        int least = slots[0];
        size--;
        if (size > 0) {
            sink(keys[size], slots[size]);
        }
        return least;
    }

    void release(int slot) {
        if (freeSize == free.length) {
            free = Arrays.copyOf(free, 2 * freeSize);
        }
        free[freeSize++] = slot;
    }

    private void sink(long key, int slot) {
        int place = 0;
        while (true) {
            int child = (place << 2) + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            long leastKey = keys[child];
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < leastKey) {
                    leastKey = keys[other];
                    least = other;
                }
            }
            if (leastKey >= key) {
                break;
            }
            keys[place] = leastKey;
            slots[place] = slots[least];
            place = least;
        }
        keys[place] = key;
        slots[place] = slot;
    }
}
