package org.keruen.model.order;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// A ban, quota, closure or the like that a railway, port or ministry has put in force. `direction` as written
/// (`KZ>CN`, `both`).
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
        String quotaUnit,
        Validity validity,
        String prolongs,
        String exceptions,
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
}
