package org.keruen.supernetwork.price;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.service.Traffic;
import org.keruen.model.tariff.LegKind;

/// What a tariff is asked about: one kind of leg at or between places.
public record Step(
        LegKind kind,
        Mode mode,
        String country,
        Id<Place> from,
        Id<Place> to,
        Optional<Id<Service>> service,
        Direction direction,
        Form form,
        Traffic traffic) {
    public Step {
        if (kind == LegKind.THROUGH) throw new IllegalArgumentException("a through rate prices a service, not a step");
    }
}
