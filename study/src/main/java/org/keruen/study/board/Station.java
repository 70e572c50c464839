package org.keruen.study.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;
import org.keruen.study.question.AskedBoard;

/// What is asked, and the package's places by id: what every part of a board is made from.
record Station(AskedBoard asked, CorridorPackage corridors, Map<Id<Place>, Place> places) {
    Station {
        places = Map.copyOf(places);
    }

    static Station of(AskedBoard asked, CorridorPackage corridors) {
        Map<Id<Place>, Place> places = new HashMap<>();
        for (Place place : corridors.places()) places.put(place.id(), place);
        return new Station(asked, corridors, places);
    }

    boolean here(Id<Place> place) {
        return asked.places().stream().anyMatch(one -> one.id().equals(place));
    }

    Validity days() {
        return asked.days();
    }

    boolean wants(Mode mode) {
        return asked.modes().isEmpty() || asked.modes().contains(mode);
    }

    /// Whether a way is asked for; all are where no direction was given.
    boolean wants(Way way) {
        return asked.direction().isEmpty() || asked.direction().get().equals(way);
    }

    Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("the package names a place it has not: " + id);
        return place;
    }

    String name(Id<Place> id) {
        return place(id).names().in(asked.language());
    }

    String country(Id<Place> id) {
        return place(id).country();
    }

    /// The ways from one country to another, or to and from the sea, of a run over these places in this mode.
    List<Way> ways(List<Id<Place>> run, Mode mode) {
        return switch (mode) {
            case SEA, FEEDER, FERRY ->
                List.of(
                        new Way(country(run.getFirst()), OrderScope.SEA),
                        new Way(OrderScope.SEA, country(run.getLast())));
            case RAIL, ROAD, AIR, PIPELINE -> {
                List<Way> ways = new ArrayList<>();
                for (int i = 1; i < run.size(); i++) {
                    String from = country(run.get(i - 1));
                    String to = country(run.get(i));
                    if (!from.equals(to)) ways.add(new Way(from, to));
                }
                yield ways;
            }
        };
    }

    /// The first day, as far as one is known.
    static Optional<LocalDate> first(Validity validity) {
        return validity.first().equals(Validity.ALWAYS.first()) ? Optional.empty() : Optional.of(validity.first());
    }

    /// The last day, as far as there is one.
    static Optional<LocalDate> last(Validity validity) {
        return validity.isOpenEnded() ? Optional.empty() : Optional.of(validity.last());
    }

    static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
