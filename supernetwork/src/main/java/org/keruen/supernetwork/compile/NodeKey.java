package org.keruen.supernetwork.compile;

import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;

/// Where a consignment can be: what a node of the supernetwork stands for.
sealed interface NodeKey {
    Id<Place> place();

    /// In the shipper's hands at the place where the journey begins.
    record Start(Id<Place> place, Form form) implements NodeKey {}

    /// Arrived and still on the vehicle, free to go on in another way.
    record Arrived(Id<Place> place, Form form, Mode mode, Gauge gauge) implements NodeKey {}

    /// Unloaded, in the yard, having come by this mode and gauge.
    record Yard(Id<Place> place, Form form, Mode mode, Gauge gauge) implements NodeKey {}

    /// Unloaded for good, the carrier's box given back, having come by this mode and gauge.
    record Returned(Id<Place> place, Form form, Mode mode, Gauge gauge) implements NodeKey {}

    /// Waiting for a departure in this mode and gauge: brought to the terminal, for which a cut-off holds, or
    /// (`onward`) already in the railway's or port's hands after a gauge change or transfer.
    record Ready(Id<Place> place, Form form, Mode mode, Gauge gauge, boolean onward) implements NodeKey {}

    /// Under way with ordinary forwarding of an area: just come in, or (`leaving`) about to go on. Only what
    /// has come in can get off, so nothing boards and alights without having moved.
    record Forwarded(Id<Place> place, Form form, Id<Service> area, boolean leaving) implements NodeKey {}

    /// Under way with a line: before or after handover at its stop number `stop`, on run `run` of the line's
    /// priced runs.
    record Aboard(Id<Place> place, Form form, Id<Service> line, int run, int stop, boolean departing)
            implements NodeKey {}

    /// Between two steps of one crossing or stretch; `step` numbers them.
    record Between(Id<Place> place, int step) implements NodeKey {}
}
