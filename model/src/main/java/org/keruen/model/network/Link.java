package org.keruen.model.network;

import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;

/// A stretch of line, road, sea lane or pipe. `moving` is the time of an ordinary train, truck or ship without waiting
/// or borders;
/// `between` the drawn points between the two ends.
public record Link(
        Id<Link> id,
        Id<Place> from,
        Id<Place> to,
        boolean bothWays,
        Mode mode,
        Gauge gauge,
        int tracks,
        Traction traction,
        Kilometres length,
        Hours moving,
        String operator,
        String country,
        Optional<Product> product,
        Validity validity,
        List<GeoPoint> between,
        Provenance provenance) {
    /// What a pipeline carries.
    public enum Product {
        CRUDE,
        GAS
    }

    public Link {
        between = List.copyOf(between);
    }
}
