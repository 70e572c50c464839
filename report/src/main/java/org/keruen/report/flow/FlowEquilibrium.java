package org.keruen.report.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One way the year's trade can settle.
///
/// @param stable whether it returns after a push; absent where nobody looked
/// @param startSpread how far apart the starts that led to it ended, as a share; absent where there was one start
/// @param totalCostUsd what all expect to pay: charges, time and what is unseen
/// @param shares of all corridors, by tonnes
public record FlowEquilibrium(
        String id,
        Optional<Boolean> stable,
        OptionalDouble startSpread,
        double totalCostUsd,
        List<CorridorVolume> shares) {
    public FlowEquilibrium {
        shares = List.copyOf(shares);
    }
}
