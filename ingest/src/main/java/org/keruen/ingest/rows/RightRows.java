package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Row;
import org.keruen.model.acceptance.AirRight;

/// Traffic rights. An empty country stands for any.
public final class RightRows {
    private static final int FREEDOMS = 9;

    private RightRows() {}

    public static List<AirRight> of(List<Row> rows) {
        List<AirRight> rights = new ArrayList<>(rows.size());
        for (Row row : rows) {
            row.needed("freedom");
            rights.add(new AirRight(
                    row.needed("id"),
                    row.country("carrierState"),
                    row.maybeCountry("fromCountry").orElse(""),
                    row.maybeCountry("toCountry").orElse(""),
                    row.text("traffic"),
                    row.whole("freedom", 1, FREEDOMS, 1),
                    row.maybeNumber("perWeek"),
                    row.validity("validFrom", "validTo"),
                    Provenances.of(row)));
        }
        return rights;
    }
}
