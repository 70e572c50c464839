package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Row;
import org.keruen.model.demand.Growth;

public final class GrowthRows {
    private GrowthRows() {}

    public static List<Growth> of(List<Row> rows) {
        List<Growth> growth = new ArrayList<>(rows.size());
        for (Row row : rows) {
            growth.add(new Growth(
                    row.needed("id"),
                    row.needed("subject"),
                    row.needed("indicator"),
                    row.anyNumber("value"),
                    row.needed("unit"),
                    row.validity("periodFrom", "periodTo"),
                    Provenances.of(row)));
        }
        return growth;
    }
}
