package org.keruen.flow.choice;

import java.util.List;
import java.util.Optional;

/// The equilibria that were found, the least total cost first.
///
/// @param unsettled starts from which the adjustment found no rest
/// @param mixedSought whether mixed equilibria were looked for directly, see [MixedPoints]; if not, only
///     those that the adjustment leads to are here
public record ScaleEquilibria(List<ScaleEquilibrium> all, List<Start> unsettled, boolean mixedSought) {
    public ScaleEquilibria {
        all = List.copyOf(all);
        unsettled = List.copyOf(unsettled);
    }

    /// Those that may last: all but the unstable.
    public List<ScaleEquilibrium> lasting() {
        return all.stream().filter(one -> one.stability() != Stability.UNSTABLE).toList();
    }

    /// Whether history decides: several may last, so that an answer from one start is a local one.
    public boolean startDependent() {
        return lasting().size() > 1;
    }

    /// The lasting one with the least total cost. Routes that users would leave alone may cost less still.
    public Optional<ScaleEquilibrium> best() {
        return lasting().stream().findFirst();
    }

    /// By how much the total costs of those that may last differ.
    public double spread() {
        List<ScaleEquilibrium> lasting = lasting();
        return lasting.isEmpty()
                ? 0
                : lasting.getLast().totalCost() - lasting.getFirst().totalCost();
    }

    /// Where this start leads, if it leads anywhere.
    public Optional<ScaleEquilibrium> from(Start start) {
        return all.stream().filter(one -> one.starts().contains(start)).findFirst();
    }
}
