package org.keruen.flow.year;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether a thin corridor can carry so much more at so much less cost, and what it would take.
///
/// Volumes are TEU a year both ways, full and empty; costs US dollars a loaded TEU as in [VolumeCurve].
///
/// @param volumeAim share more than at present
/// @param costAim share less than at present
/// @param present volume
/// @param now costs at present
/// @param path what boxes would have to pay for the volume to rise step by step, up to the aim; it ends early
///     where carrying them for nothing brings no more
/// @param atVolume what boxes cost at the last step of the path, before they are let off anything
/// @param volumeForCost the volume of services at which their being fuller alone brings the cost aim, at best; absent
///     where none does
/// @param cheapest the volume at which boxes cost least, as services fill and queues grow
/// @param limit what is used beyond what it can do at the last step of the path; absent where nothing is
public record CorridorTargets(
        Corridor corridor,
        Slice slice,
        double volumeAim,
        double costAim,
        double present,
        Journey now,
        List<Step> path,
        VolumeCurve.Point atVolume,
        OptionalDouble volumeForCost,
        VolumeCurve.Point cheapest,
        Optional<TermUse> limit) {
    public CorridorTargets {
        path = List.copyOf(path);
    }

    /// A volume and what brings it.
    ///
    /// @param more share more than at present
    /// @param reductionUsd what each box has to be let off
    /// @param unitUsd what it then pays, its time included
    /// @param fullest of what gets fuller
    public record Step(double more, double volume, double reductionUsd, double unitUsd, Optional<TermUse> fullest) {}

    /// Whether choice can be brought to send the aimed volume at all.
    public boolean reached() {
        return !path.isEmpty() && path.getLast().more() >= volumeAim - 1e-9;
    }

    /// What boxes may pay at most for both aims.
    public double aimedUsd() {
        double cost = now.paidAndSpent() * (1 - costAim);
        return reached() ? Math.min(cost, path.getLast().unitUsd()) : cost;
    }

    /// What a box costs at the aimed volume beyond what it may pay: somebody has to find it.
    public double gapUsd() {
        return Math.max(0, atVolume.cost().paidAndSpent() - aimedUsd());
    }

    /// Whether the aimed volume passes everything on its way and can be brought about.
    public boolean feasible() {
        return reached() && limit.isEmpty();
    }
}
