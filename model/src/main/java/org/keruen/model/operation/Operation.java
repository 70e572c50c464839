package org.keruen.model.operation;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Traffic;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// What happens to a consignment at a place apart from moving: the work (`process`) and, apart from it, the observed
/// queue (`queue`).
/// An empty scope matches everything; of several rows in force the most specific wins, they are never summed.
/// `includes` names kinds whose time this row already holds at the same place.
public record Operation(
        String id,
        Optional<Id<Place>> place,
        Kind kind,
        Direction direction,
        Optional<ModeChange> modes,
        Optional<Form> form,
        Optional<Traffic> traffic,
        Situation situation,
        Set<Kind> includes,
        Hours process,
        Band queue,
        Validity period,
        Provenance provenance) {
    public enum Kind {
        BORDER,
        GAUGE_CHANGE,
        HANDLING,
        TRANSFER,
        CANAL
    }

    public enum Situation {
        NORMAL,
        CONGESTED,
        WEATHER
    }

    /// One mode, or the change from one to another (`rail>feeder`).
    public record ModeChange(Mode from, Mode to) {}

    /// Which way: any, into or out of the yard, or across a border from one country to another.
    public sealed interface Direction {
        record Any() implements Direction {}

        /// Unloading: from the vehicle into the yard.
        record In() implements Direction {}

        /// Loading: out of the yard onto the vehicle.
        record Out() implements Direction {}

        record Across(String fromCountry, String toCountry) implements Direction {}
    }

    public Operation {
        includes = Set.copyOf(includes);
    }
}
