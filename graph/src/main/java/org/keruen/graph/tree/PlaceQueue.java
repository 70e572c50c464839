package org.keruen.graph.tree;

/// A set of places `0 .. capacity - 1` that gives back the lowest first: a bit a place, and a bit for each
/// word of bits.
final class PlaceQueue {
    private final long[] words;
    private final long[] summary;
    /// No word of the summary below this one has a bit.
    private int lowest;

    PlaceQueue(int capacity) {
        words = new long[(capacity >> 6) + 1];
        summary = new long[(words.length >> 6) + 1];
        lowest = summary.length;
    }

    void add(int place) {
        int word = place >> 6;
        words[word] |= 1L << place;
        int above = word >> 6;
        summary[above] |= 1L << word;
        if (above < lowest) lowest = above;
    }

    /// Takes out the lowest place; -1 when there is none.
    int removeLowest() {
        while (lowest < summary.length) {
            long some = summary[lowest];
            if (some != 0) {
                int word = (lowest << 6) + Long.numberOfTrailingZeros(some);
                long bits = words[word];
                int place = (word << 6) + Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                words[word] = bits;
                if (bits == 0) summary[lowest] = some & (some - 1);
                return place;
            }
            lowest++;
        }
        return -1;
    }
}
