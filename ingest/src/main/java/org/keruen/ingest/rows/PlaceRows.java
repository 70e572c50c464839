package org.keruen.ingest.rows;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.issue.Nearest;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;

public final class PlaceRows {
    private PlaceRows() {}

    public static List<Place> of(List<Row> rows) {
        List<Place> places = new ArrayList<>(rows.size());
        for (Row row : rows) places.add(of(row));
        return places;
    }

    public static Place of(Row row) {
        return new Place(
                new Id<>(row.needed("id")),
                names(row),
                row.text("city"),
                row.country("country"),
                point(row),
                zone(row),
                Set.copyOf(row.words("kinds", Vocabulary.PLACE_KIND)),
                Aliases.of(row, "aliases"),
                Provenances.of(row));
    }

    static Names names(Row row) {
        return new Names(row.needed("nameEn"), row.text("nameKk"), row.text("nameRu"), row.text("nameZh"));
    }

    private static GeoPoint point(Row row) {
        double lat = degrees(row, "lat", 90);
        double lon = degrees(row, "lon", 180);
        return new GeoPoint(lat, lon);
    }

    private static double degrees(Row row, String column, double most) {
        double degrees = row.number(column, -Double.MAX_VALUE, Double.MAX_VALUE);
        if (Math.abs(degrees) <= most) return degrees;
        String range = "-%d to %d".formatted((int) most, (int) most);
        row.report(new CellProblem.OffTheGlobe(row.spot(column), row.text(column), range));
        return 0;
    }

    private static ZoneId zone(Row row) {
        String cell = row.needed("zone");
        if (cell.equals("?")) return ZoneOffset.UTC;
        try {
            return ZoneId.of(cell);
        } catch (DateTimeException unknown) {
            List<String> known = new ArrayList<>(ZoneId.getAvailableZoneIds());
            known.sort(null);
            row.report(new CellProblem.UnknownZone(row.spot("zone"), cell, Nearest.to(cell, known, 2)));
            return ZoneOffset.UTC;
        }
    }
}
