package org.keruen.flow.year;

import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;

/// A step of a journey by what is done and where, without what it takes: the year model's network is walked along
/// these.
public sealed interface Passage {
    /// Moving with one service over these stretches, getting aboard included.
    record Haul(Mode mode, Id<Service> service, List<Leg.Travelled> links) implements Passage {
        public Haul {
            links = List.copyOf(links);
        }
    }

    /// Loading or unloading.
    record Handling(Id<Place> at, Mode mode, Form form, boolean loading) implements Passage {}

    /// Passing between modes.
    record Transfer(Id<Place> at, Mode before, Mode after) implements Passage {}

    record GaugeChange(Id<Place> at, Gauge before, Gauge after, Form form) implements Passage {}

    /// One country's side of a border, or a canal (both countries the same).
    record Border(Id<Place> at, String fromCountry, String toCountry) implements Passage {}
}
