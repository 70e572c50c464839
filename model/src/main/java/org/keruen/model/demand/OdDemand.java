package org.keruen.model.demand;

import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Provenance;

/// What one class of cargo has to move from one zone to another in a year. `modes` says what the count covers, not by
/// what the cargo must travel. A pair without a row is not known; it is not zero.
public record OdDemand(
        String id,
        Year year,
        Id<Zone> from,
        Id<Zone> to,
        String cargoClass,
        Optional<Loading> loading,
        Volume volume,
        Set<Mode> modes,
        Role role,
        Provenance provenance) {
    public enum Role {
        /// To be carried. Rows of this role do not overlap within a year.
        OD,
        /// A total that rows to be carried can be checked against or scaled to; never added to them.
        CONTROL,
        /// Another count or another definition of something a row to be carried already holds.
        ALT
    }

    public OdDemand {
        modes = Set.copyOf(modes);
    }
}
