package org.keruen.flow.equilibrium;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Flow of one commodity that still needs a way from the root, by node.
final class Rest {
    private final int[] node;
    private final double[] volume;

    /// What is above 0 of the nodes' needs.
    Rest(double[] needed) {
        node = IntStream.range(0, needed.length).filter(at -> needed[at] > 0).toArray();
        volume = Arrays.stream(node).mapToDouble(at -> needed[at]).toArray();
    }

    boolean isEmpty() {
        return node.length == 0;
    }

    boolean within(double[] distance) {
        return Arrays.stream(node).allMatch(at -> distance[at] < Double.POSITIVE_INFINITY);
    }

    void addTo(double[] nodeFlow) {
        for (int i = 0; i < node.length; i++) nodeFlow[node[i]] += volume[i];
    }
}
