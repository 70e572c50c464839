package org.keruen.model.service;

import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.units.Hours;

/// One stretch of a line service in one carrying system (mode, gauge, operator). `stated` overrides the links' moving
/// time.
public record Segment(
        Id<Place> from,
        Id<Place> to,
        List<Id<Place>> via,
        Mode mode,
        Gauge gauge,
        String operator,
        Optional<Hours> stated,
        boolean boards,
        boolean alights,
        Provenance provenance) {
    public Segment {
        via = List.copyOf(via);
    }
}
