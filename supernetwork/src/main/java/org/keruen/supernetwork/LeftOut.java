package org.keruen.supernetwork;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;

/// A service that this consignment cannot use, or a change of gauge that it cannot make, and why. `rule`
/// names the row that says so; `opensIf` the smallest change that would open it. `from` and `to` are a line's
/// ends, empty for an area.
public record LeftOut(
        Id<Service> service,
        String name,
        Optional<Id<Place>> from,
        Optional<Id<Place>> to,
        Reason reason,
        String rule,
        Validity validity,
        String opensIf) {
    /// The part of the planner's reason codes that is known before searching.
    public enum Reason {
        CARGO_NOT_ACCEPTED,
        LOADING_GAUGE,
        CAPACITY_FULL,
        TRAFFIC_RIGHT_MISSING,
        NO_DEPARTURE,
        NOT_CONNECTED,
        GAUGE_NO_TRANSFER,
        POLICY_AVOIDED,
        ORDER_IN_FORCE
    }
}
