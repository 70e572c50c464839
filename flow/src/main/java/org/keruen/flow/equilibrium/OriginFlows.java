package org.keruen.flow.equilibrium;

import java.util.Arrays;

/// What one commodity loads on the links it uses: a slot a link, in the order first used.
///
/// A slot keeps its number for as long as the flows live, so a pair of segments may remember it.
final class OriginFlows {
    /// Of a commodity's total, what rounding may leave behind on a link that has been emptied.
    private static final double DUST = 0x1p-48;

    private int[] link = new int[64];
    private double[] flow = new double[64];
    private int size;
    private final double dust;

    OriginFlows(double total) {
        dust = total * DUST;
    }

    private OriginFlows(OriginFlows like, double total) {
        this(total);
        size = like.size;
        link = Arrays.copyOf(like.link, size);
        flow = new double[size];
    }

    /// The same slots without flow, for a commodity of so many trips.
    OriginFlows emptied(double total) {
        return new OriginFlows(this, total);
    }

    int size() {
        return size;
    }

    int link(int slot) {
        return link[slot];
    }

    double flow(int slot) {
        return flow[slot];
    }

    void add(int slot, double more) {
        flow[slot] += more;
    }

    /// Takes away at most what is there; a rest that can only be rounding goes too.
    void take(int slot, double less) {
        double rest = flow[slot] - less;
        flow[slot] = rest > dust ? rest : 0;
    }

    int append(int newLink, double newFlow) {
        if (size == link.length) {
            int more = size + Math.max(64, size >> 3);
            link = Arrays.copyOf(link, more);
            flow = Arrays.copyOf(flow, more);
        }
        link[size] = newLink;
        flow[size] = newFlow;
        return size++;
    }

    /// Adds all flows to the links' volumes.
    void addTo(double[] volume) {
        for (int slot = 0; slot < size; slot++) volume[link[slot]] += flow[slot];
    }

    /// Takes all flows from the links' volumes.
    void takeFrom(double[] volume) {
        for (int slot = 0; slot < size; slot++) volume[link[slot]] -= flow[slot];
    }

    /// Writes each slot's number into `slotOf[link]`.
    void mark(int[] slotOf) {
        for (int slot = 0; slot < size; slot++) slotOf[link[slot]] = slot;
    }

    /// Undoes [#mark]: -1 everywhere.
    void unmark(int[] slotOf) {
        for (int slot = 0; slot < size; slot++) slotOf[link[slot]] = -1;
    }
}
