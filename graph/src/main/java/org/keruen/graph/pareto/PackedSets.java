package org.keruen.graph.pareto;

import java.util.Arrays;

/// For every node the packed words ([Packing]) that no other one covers.
///
/// - With one field that is a single number, the least.
/// - With two fields it is a staircase: sorted by the first they fall in the second, and only the last step not
///   beyond the candidate can cover it. A test is a binary search.
/// - With three or four it is a list that is scanned.
final class PackedSets {
    private static final int BLOCK = 64;

    private final long guards;
    private final int fields;
    private final long[] least;
    private final long[][] words;
    private final int[] sizes;

    PackedSets(int sets, Packing packing) {
        guards = packing.guards;
        fields = packing.fields;
        least = new long[fields == 1 ? sets : 0];
        words = new long[fields == 1 ? 0 : sets][];
        Arrays.fill(words, new long[0]);
        sizes = new int[words.length];
    }

    void clear() {
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(sizes, 0);
    }

    boolean covers(int set, long candidate) {
        return switch (fields) {
            case 1 -> least[set] <= candidate;
            case 2 -> stepCovers(words[set], sizes[set], candidate);
            default -> listCovers(words[set], sizes[set], candidate, guards);
        };
    }

    /// Adds a word that the set does not cover, and drops those that it covers.
    void add(int set, long word) {
        switch (fields) {
            case 1 -> least[set] = word;
            case 2 -> addStep(set, word);
            default -> addToList(set, word);
        }
    }

    /// How many steps are not beyond the candidate in the first field.
    private static int stepsBefore(long[] steps, int size, long candidate) {
        long bound = candidate | 0xffff_ffffL;
        int from = 0;
        int length = size;
        while (length > 0) {
            int half = (length + 1) >>> 1;
            from += steps[from + half - 1] <= bound ? half : 0;
            length -= half;
        }
        return from;
    }

    private static boolean stepCovers(long[] steps, int size, long candidate) {
        int before = stepsBefore(steps, size, candidate);
        return before > 0 && (int) steps[before - 1] <= (int) candidate;
    }

    private void addStep(int set, long word) {
        long[] steps = words[set];
        int size = sizes[set];
        int at = stepsBefore(steps, size, word);
        if (at > 0 && steps[at - 1] >>> 32 == word >>> 32) {
            at--;
        }
        int end = at;
        while (end < size && (int) steps[end] >= (int) word) {
            end++;
        }
        if (end == at) {
            steps = withRoom(set);
        }
        System.arraycopy(steps, end, steps, at + 1, size - end);
        steps[at] = word;
        sizes[set] = size + 1 - (end - at);
    }

    private static boolean listCovers(long[] list, int size, long candidate, long guards) {
        long guarded = candidate | guards;
        int head = Math.min(size, BLOCK);
        for (int i = 0; i < head; i++) {
            if ((guarded - list[i] & guards) == guards) {
                forward(list, i);
                return true;
            }
        }
        for (int from = head; from < size; from += BLOCK) {
            int end = Math.min(size, from + BLOCK);
            if (blockCovers(list, from, end, guarded, guards)) {
                int i = from;
                while ((guarded - list[i] & guards) != guards) {
                    i++;
                }
                forward(list, i);
                return true;
            }
        }
        return false;
    }

    /// Without a way out in the middle, so that the machine can compare several words at once.
    private static boolean blockCovers(long[] list, int from, int end, long guarded, long guards) {
        long any = 0;
        for (int i = from; i < end; i++) {
            long lost = ~(guarded - list[i]) & guards;
            any |= lost - 1 & ~lost;
        }
        return any < 0;
    }

    /// Halves a word's distance to the front: what has just covered a candidate is likely to cover the next.
    private static void forward(long[] list, int at) {
        long held = list[at];
        list[at] = list[at >>> 1];
        list[at >>> 1] = held;
    }

    private void addToList(int set, long word) {
        long[] list = words[set];
        int size = sizes[set];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long held = list[i];
            list[kept] = held;
            kept += ((held | guards) - word & guards) == guards ? 0 : 1;
        }
        sizes[set] = kept;
        withRoom(set)[kept] = word;
        sizes[set] = kept + 1;
    }

    private long[] withRoom(int set) {
        if (sizes[set] == words[set].length) {
            words[set] = Arrays.copyOf(words[set], Math.max(4, 2 * sizes[set]));
        }
        return words[set];
    }
}
