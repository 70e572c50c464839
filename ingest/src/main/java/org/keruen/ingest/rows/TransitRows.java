package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.observation.TransitTime;
import org.keruen.model.place.Place;

public final class TransitRows {
    private TransitRows() {}

    public static List<TransitTime> of(List<Row> rows) {
        List<TransitTime> transits = new ArrayList<>(rows.size());
        for (Row row : rows) {
            transits.add(new TransitTime(
                    row.needed("id"),
                    row.text("corridor"),
                    OperationRows.places(row, "from"),
                    OperationRows.places(row, "to"),
                    via(row),
                    row.text("traffic"),
                    row.word("kind", Vocabulary.TRANSIT),
                    row.maybeNumber("minDays"),
                    row.maybeNumber("maxDays"),
                    row.maybeNumber("costUsdPerFeu"),
                    row.validity("dateFrom", "dateTo"),
                    Provenances.of(row)));
        }
        return transits;
    }

    static List<Id<Place>> via(Row row) {
        List<Id<Place>> via = new ArrayList<>();
        for (String place : row.references(Reference.PLACE, "via")) via.add(new Id<>(place));
        return via;
    }
}
