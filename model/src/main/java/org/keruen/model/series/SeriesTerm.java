package org.keruen.model.series;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.Zone;
import org.keruen.model.provenance.Provenance;

/// Flows that a series counts. Empty classes or zones stand for all. `factor` makes the series' unit of the model's,
/// tonnes or TEU; a negative one takes away.
public record SeriesTerm(
        Counted counted,
        Way way,
        Set<String> classes,
        Optional<Loading> loading,
        Set<Id<Zone>> from,
        Set<Id<Zone>> to,
        double factor,
        Provenance provenance) {
    /// Along what is counted: as it is written or drawn, against it, or both; at a place, what comes in or goes out.
    public enum Way {
        FORWARD,
        BACKWARD,
        BOTH,
        IN,
        OUT
    }

    public SeriesTerm {
        classes = Set.copyOf(classes);
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        if (!Double.isFinite(factor)) throw new IllegalArgumentException("a factor is a number, got " + factor);
    }
}
