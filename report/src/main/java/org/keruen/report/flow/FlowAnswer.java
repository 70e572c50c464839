package org.keruen.report.flow;

import java.util.List;

/// A year's document, and what its tables and maps need beside it: every pair of zones, and the ground.
public record FlowAnswer(FlowDocument document, List<PairVolume> pairs, List<DrawnLink> network) {
    public FlowAnswer {
        pairs = List.copyOf(pairs);
        network = List.copyOf(network);
    }
}
