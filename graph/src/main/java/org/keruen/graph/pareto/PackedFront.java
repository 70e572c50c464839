package org.keruen.graph.pareto;

import java.util.Arrays;

/// The words found at targets. Every label is tested against them, so with two fields (three criteria) there is also
/// a *floor*: for each small value of the first field the least second field found at or below it. A test is then one
/// look into a table; adding a word lowers a stretch of the floor, and each place is lowered only to rise no more.
final class PackedFront {
    /// First fields from here on are looked up in the staircase: 32 KiB stay close to the processor.
    private static final int FLOOR = 1 << 13;

    private final PackedSets words;
    private final int[] floor;

    PackedFront(Packing packing) {
        words = new PackedSets(1, packing);
        floor = new int[packing.fields == 2 ? FLOOR : 0];
    }

    void clear() {
        words.clear();
        Arrays.fill(floor, Integer.MAX_VALUE);
    }

    boolean covers(long candidate) {
        int first = (int) (candidate >>> 32);
        return first < floor.length ? floor[first] <= (int) candidate : words.covers(0, candidate);
    }

    /// Adds a word that the front does not cover.
    void add(long word) {
        words.add(0, word);
        int second = (int) word;
        for (int at = (int) (word >>> 32); at < floor.length && floor[at] > second; at++) {
            floor[at] = second;
        }
    }
}
