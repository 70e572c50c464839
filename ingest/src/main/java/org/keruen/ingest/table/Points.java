package org.keruen.ingest.table;

import org.jspecify.annotations.Nullable;
import org.keruen.model.place.GeoPoint;

/// A point inside a cell: `lon lat` in decimal degrees.
public final class Points {
    private Points() {}

    /// Null when the text is not a point of the globe.
    public static @Nullable GeoPoint of(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) return null;
        double lon = Numbers.parsed(text.substring(0, blank));
        double lat = Numbers.parsed(text.substring(blank + 1).strip());
        boolean onTheGlobe = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
        return onTheGlobe ? new GeoPoint(lat, lon) : null;
    }
}
