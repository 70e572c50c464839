package org.keruen.report.offer;

import java.util.Set;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Names;
import org.keruen.model.place.PlaceKind;

/// A place that a question may name. `city` is what all terminals of one city share, empty where there is none.
public record OfferedPlace(
        String id, String name, Names names, String city, String country, GeoPoint at, Set<PlaceKind> kinds) {
    public OfferedPlace {
        kinds = Set.copyOf(kinds);
    }
}
