package org.keruen.model.place;

/// WGS84 decimal degrees.
public record GeoPoint(double lat, double lon) {
    private static final double EARTH_KM = 6371.0088;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90) || !(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not on the globe: lat %s, lon %s".formatted(lat, lon));
        }
    }

    /// Great-circle distance in kilometres (haversine, mean radius).
    public double kilometresTo(GeoPoint other) {
        double dLat = Math.toRadians(other.lat - lat) / 2;
        double dLon = Math.toRadians(other.lon - lon) / 2;
        double h = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.sin(dLon) * Math.sin(dLon);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
