package org.keruen.model.place;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// What can be done at a place, and on which days. `sidingMetres` is the longest train received whole, `yardTeu` what
/// the yard holds.
public record Terminal(
        String id,
        Id<Place> place,
        Set<TerminalRole> roles,
        String openingHours,
        Optional<Double> sidingMetres,
        Optional<Double> yardTeu,
        Status status,
        Validity validity,
        Provenance provenance) {
    public enum Status {
        OPERATING,
        PLANNED,
        CLOSED
    }

    public Terminal {
        roles = Set.copyOf(roles);
    }
}
