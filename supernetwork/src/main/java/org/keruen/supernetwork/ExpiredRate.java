package org.keruen.supernetwork;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// A through rate of a service between two of its stops that ended before the day asked about, with none of its kind
/// after it. `instead` is the more general rate that is charged now; without one the parts are.
public record ExpiredRate(
        Id<Service> service, String name, Id<Place> from, Id<Place> to, Tariff tariff, Optional<Tariff> instead) {}
