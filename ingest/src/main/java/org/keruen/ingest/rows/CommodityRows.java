package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.table.Row;
import org.keruen.model.cargo.Commodity;

public final class CommodityRows {
    private CommodityRows() {}

    public static List<Commodity> of(List<Row> rows) {
        List<Commodity> commodities = new ArrayList<>(rows.size());
        for (Row row : rows) {
            commodities.add(new Commodity(
                    row.needed("id"),
                    PlaceRows.names(row),
                    Set.copyOf(new HashSet<>(row.list("hs"))),
                    row.needed("class"),
                    row.maybe("dgClass"),
                    Set.copyOf(row.words("forms", Vocabulary.FORM)),
                    row.text("wagonKind"),
                    row.maybeNumber("tonnesPerWagon"),
                    row.maybeNumber("tonnesPerBox20"),
                    row.maybeNumber("tonnesPerBox40"),
                    row.maybeNumber("tonnesPerTruck"),
                    row.list("aliases"),
                    Provenances.of(row)));
        }
        return commodities;
    }
}
