package org.keruen.model.order;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;

/// A line, port or terminal being built or enlarged, as one source reported it on one day; two sources with two years
/// are two rows.
public record Project(
        String id,
        String name,
        Id<Place> from,
        Id<Place> to,
        Optional<Double> capexUsdM,
        Optional<Double> capacityBefore,
        Optional<Double> capacityAfter,
        String unit,
        String start,
        String completion,
        String status,
        String statusDate,
        Provenance provenance) {}
