package org.keruen.graph.pareto;

import java.util.Arrays;

/// Open labels by key, least first, for keys that never fall below the last one taken out: a radix heap.
///
/// A label of three longs (key, word, origin) lies in the bucket numbered by the highest bit in which its key
/// differs from the last key taken out. When the lowest bucket is used up, the next one is dealt out again by its
/// least key. Every move goes to a lower bucket and writes to the end of an array; no search, no jumping about in
/// memory. Ahuja, Mehlhorn, Orlin, Tarjan (1990), "Faster algorithms for the shortest path problem", J. ACM 37. A
/// label moves at most once a bit of the key's range.
final class RadixQueue {
    private static final int WIDTH = 3;

    private final long[][] buckets = new long[Long.SIZE][];
    private final int[] ends = new int[Long.SIZE];
    /// A bit for every bucket that holds something.
    private long filled;
    private long last;
    /// The label taken out last.
    long word;
    long origin;

    RadixQueue() {
        Arrays.fill(buckets, new long[0]);
    }

    void clear() {
        Arrays.fill(ends, 0);
        filled = 0;
        last = 0;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    void push(long key, long newWord, long newOrigin) {
        int bucket = Long.SIZE - Long.numberOfLeadingZeros(key ^ last);
        int end = ends[bucket];
        long[] labels = buckets[bucket];
        if (end == labels.length) {
            labels = Arrays.copyOf(labels, Math.max(64 * WIDTH, 2 * end));
            buckets[bucket] = labels;
        }
        labels[end] = key;
        labels[end + 1] = newWord;
        labels[end + 2] = newOrigin;
        ends[bucket] = end + WIDTH;
        filled |= 1L << bucket;
    }

    /// Takes out a label with the least key, puts it into [#word] and [#origin], and returns the key.
    long pop() {
        if (ends[0] == 0) {
            deal(Long.numberOfTrailingZeros(filled));
        }
        int end = ends[0] - WIDTH;
        ends[0] = end;
        if (end == 0) {
            filled &= ~1L;
        }
        word = buckets[0][end + 1];
        origin = buckets[0][end + 2];
        return last;
    }

    private void deal(int bucket) {
        long[] labels = buckets[bucket];
        int end = ends[bucket];
        long least = Long.MAX_VALUE;
        for (int at = 0; at < end; at += WIDTH) {
            least = Math.min(least, labels[at]);
        }
        last = least;
        ends[bucket] = 0;
        filled &= ~(1L << bucket);
        for (int at = 0; at < end; at += WIDTH) {
            push(labels[at], labels[at + 1], labels[at + 2]);
        }
    }
}
