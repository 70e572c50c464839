package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.order.OperatingOrder;

public final class OrderRows {
    private OrderRows() {}

    public static List<OperatingOrder> of(List<Row> rows) {
        List<OperatingOrder> orders = new ArrayList<>(rows.size());
        for (Row row : rows) orders.add(of(row));
        return orders;
    }

    public static OperatingOrder of(Row row) {
        return new OperatingOrder(
                new Id<>(row.needed("id")),
                row.text("authority"),
                row.text("number"),
                row.text("issued"),
                row.word("kind", Vocabulary.ORDER),
                new Id<>(row.reference(Reference.PLACE, "place")),
                row.text("direction"),
                row.text("traffic"),
                row.text("commodity"),
                Set.copyOf(new HashSet<>(row.list("hs"))),
                row.text("wagonOrBox"),
                row.text("loadedEmpty"),
                row.maybeNumber("quota"),
                row.text("quotaUnit"),
                row.validity("validFrom", "validTo"),
                row.text("prolongs"),
                row.text("exceptions"),
                Provenances.of(row));
    }
}
