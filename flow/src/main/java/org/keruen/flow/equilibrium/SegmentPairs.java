package org.keruen.flow.equilibrium;

import java.util.Arrays;

/// The paired alternative segments: two ways from one node to another that have no link in common, and the
/// commodity whose flow is shifted between them. Structure of arrays; the links of a pair lie together in a
/// pool, those of its first segment before those of its second.
final class SegmentPairs {
    int size;
    int[] commodity = new int[256];
    /// Pair `p` has its first segment at `start[p] .. middle[p] - 1` of the pool, its second up to `end[p] -
    /// 1`.
    int[] start = new int[256];
    int[] middle = new int[256];
    int[] end = new int[256];
    /// What the first segment costs more than the second beside time.
    double[] fixedDifference = new double[256];
    /// How often in a row there was nothing to shift because the dearer segment was empty.
    int[] idle = new int[256];

    int[] poolLink = new int[1 << 12];
    int[] poolSlot = new int[1 << 12];
    private int pooled;

    /// A new pair; its links and slots are then written to the pool from `start` on.
    int add(int owner, int firstLength, int secondLength, double fixed) {
        if (size == commodity.length) {
            int more = size + (size >> 1);
            commodity = Arrays.copyOf(commodity, more);
            start = Arrays.copyOf(start, more);
            middle = Arrays.copyOf(middle, more);
            end = Arrays.copyOf(end, more);
            fixedDifference = Arrays.copyOf(fixedDifference, more);
            idle = Arrays.copyOf(idle, more);
        }
        int needed = pooled + firstLength + secondLength;
        if (needed > poolLink.length) {
            int more = Math.max(needed, poolLink.length + (poolLink.length >> 1));
            poolLink = Arrays.copyOf(poolLink, more);
            poolSlot = Arrays.copyOf(poolSlot, more);
        }
        int pair = size++;
        commodity[pair] = owner;
        start[pair] = pooled;
        middle[pair] = pooled + firstLength;
        end[pair] = needed;
        fixedDifference[pair] = fixed;
        idle[pair] = 0;
        pooled = needed;
        return pair;
    }

    /// Drops the pairs that have been idle so often, and closes the gaps they leave.
    void dropIdle(int times) {
        int kept = 0;
        int at = 0;
        for (int pair = 0; pair < size; pair++) {
            if (idle[pair] >= times) continue;
            int from = start[pair];
            int length = end[pair] - from;
            int half = middle[pair] - from;
            if (at != from) {
                System.arraycopy(poolLink, from, poolLink, at, length);
                System.arraycopy(poolSlot, from, poolSlot, at, length);
            }
            commodity[kept] = commodity[pair];
            start[kept] = at;
            middle[kept] = at + half;
            end[kept] = at + length;
            fixedDifference[kept] = fixedDifference[pair];
            idle[kept] = idle[pair];
            kept++;
            at += length;
        }
        size = kept;
        pooled = at;
    }
}
