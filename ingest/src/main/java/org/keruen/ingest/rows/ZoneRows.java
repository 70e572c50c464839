package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.place.Place;

public final class ZoneRows {
    private ZoneRows() {}

    public static List<Zone> of(List<Row> rows) {
        List<Zone> zones = new ArrayList<>(rows.size());
        for (Row row : rows) {
            zones.add(new Zone(
                    new Id<>(row.needed("id")),
                    PlaceRows.names(row),
                    places(row),
                    row.text("covers"),
                    Provenances.of(row)));
        }
        return zones;
    }

    private static List<Id<Place>> places(Row row) {
        List<Id<Place>> places = new ArrayList<>();
        for (String place : new LinkedHashSet<>(row.neededReferences(Reference.PLACE, "places"))) {
            places.add(new Id<>(place));
        }
        return places;
    }

    /// The zones a cell names; none where it is empty.
    static Set<Id<Zone>> named(Row row, String column) {
        List<String> words = row.references(Reference.ZONE, column);
        if (words.isEmpty()) return Set.of();
        List<Id<Zone>> zones = new ArrayList<>(words.size());
        for (String word : new LinkedHashSet<>(words)) zones.add(new Id<>(word));
        return Set.copyOf(zones);
    }
}
