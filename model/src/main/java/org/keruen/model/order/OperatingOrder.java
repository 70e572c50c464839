package org.keruen.model.order;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// A ban, quota, closure or the like that a railway, port or ministry has put in force. `direction`,
/// `traffic`, `commodity`, `wagonOrBox`, `loadedEmpty` and `exceptions` are its words, for people; `scope` is
/// how they are read.
public record OperatingOrder(
        Id<OperatingOrder> id,
        String authority,
        String number,
        String issued,
        Kind kind,
        Id<Place> place,
        String direction,
        String traffic,
        String commodity,
        Set<String> hs,
        String wagonOrBox,
        String loadedEmpty,
        Optional<Double> quota,
        Optional<QuotaUnit> quotaUnit,
        Validity validity,
        String prolongs,
        String exceptions,
        OrderScope scope,
        Provenance provenance) {
    public enum Kind {
        BAN,
        QUOTA,
        CLOSURE,
        PRIORITY,
        SPEED,
        OTHER
    }

    public OperatingOrder {
        hs = Set.copyOf(hs);
    }

    /// Whether traffic can obey it: something is shut, or a quota of known size set. Priorities, orders on
    /// speed and measures too vague to be told in classes and days are on record only.
    public boolean binds() {
        return switch (kind) {
            case BAN, CLOSURE -> true;
            case QUOTA -> quota.isPresent() && quotaUnit.isPresent();
            case PRIORITY, SPEED, OTHER -> false;
        };
    }
}
