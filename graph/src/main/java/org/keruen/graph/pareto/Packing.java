package org.keruen.graph.pareto;

/// How the criteria 1, 2, … of a label share one long, so that one subtraction compares them all.
///
/// Every field has a guard bit above it, 0 in a label. With the guards of `b` set, `b - a` borrows a field's guard
/// exactly where `a` is higher than `b`; so `a` covers `b` if all guards survive. Lamport (1975), "Multiple byte
/// processing with full-word instructions", Comm. ACM 18. Adding two words adds all fields, and a guard that comes
/// up tells that a field has become too large.
///
/// The first criterion is in the highest field, so that plain comparison of words sorts by it.
final class Packing {
    final int fields;
    final int bits;
    /// Bits that hold the sum of all fields.
    final int sumBits;
    final long guards;

    Packing(int criteria) {
        fields = criteria - 1;
        bits = Math.min(31, Long.SIZE / fields - 1);
        sumBits = bits + (Integer.SIZE - Integer.numberOfLeadingZeros(fields - 1));
        long all = 0;
        for (int field = 0; field < fields; field++) {
            all |= 1L << (shift(field) + bits);
        }
        guards = all;
    }

    private int shift(int field) {
        return (fields - 1 - field) * (bits + 1);
    }

    long most() {
        return (1L << bits) - 1;
    }

    /// The value, at most [#most()], in its field.
    long place(int field, long value) {
        return value << shift(field);
    }

    long guard(int field) {
        return 1L << (shift(field) + bits);
    }

    static boolean covers(long a, long b, long guards) {
        return ((b | guards) - a & guards) == guards;
    }
}
