package org.keruen.ingest.check;

import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.place.Place;

/// Whether an operation row speaks of a place, a direction and a mode; an empty scope speaks of all.
final class Matching {
    private Matching() {}

    static boolean speaks(Operation row, Place place, String from, String to, Mode mode) {
        if (!at(row, place)) return false;
        boolean thatWay = row.direction() instanceof Direction.Any
                || (row.direction() instanceof Direction.Across across
                        && across.fromCountry().equals(from)
                        && across.toCountry().equals(to));
        if (!thatWay) return false;
        return row.modes().isEmpty()
                || row.modes().get().from() == mode
                || row.modes().get().to() == mode;
    }

    static boolean at(Operation row, Place place) {
        return row.place().isEmpty()
                || row.place().get().text().equals(place.id().text());
    }
}
