package org.keruen.model.observation;

import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// Days from end to end that somebody reported. Planning never reads it; it is what planning is checked against.
public record TransitTime(
        String id,
        String corridor,
        Optional<Id<Place>> from,
        Optional<Id<Place>> to,
        List<Id<Place>> via,
        String traffic,
        Kind kind,
        Optional<Double> minDays,
        Optional<Double> maxDays,
        Optional<Double> costUsdPerFeu,
        Validity period,
        Provenance provenance) {
    public enum Kind {
        OBSERVED,
        ANNOUNCED,
        PLANNED,
        ESTIMATE
    }

    public TransitTime {
        via = List.copyOf(via);
    }
}
