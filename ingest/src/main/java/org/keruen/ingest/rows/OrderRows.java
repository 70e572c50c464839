package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.ingest.problem.OrderProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Words;
import org.keruen.model.Id;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;

public final class OrderRows {
    private static final Words<QuotaUnit> UNIT = Words.of(
            List.of(
                    "trains_per_day",
                    "train_pairs_per_day",
                    "wagons_per_day",
                    "trucks_per_day",
                    "wagons_per_month",
                    "tonnes_in_period",
                    "percent_of_plan"),
            List.of(
                    new QuotaUnit.PerDay(Counted.TRAINS),
                    new QuotaUnit.PerDay(Counted.TRAIN_PAIRS),
                    new QuotaUnit.PerDay(Counted.WAGONS),
                    new QuotaUnit.PerDay(Counted.TRUCKS),
                    new QuotaUnit.PerMonth(Counted.WAGONS),
                    new QuotaUnit.InPeriod(Counted.TONNES),
                    new QuotaUnit.PercentOfPlan()));

    private OrderRows() {}

    public static List<OperatingOrder> of(List<Row> rows) {
        List<OperatingOrder> orders = new ArrayList<>(rows.size());
        for (Row row : rows) orders.add(of(row));
        return orders;
    }

    public static OperatingOrder of(Row row) {
        OperatingOrder order = new OperatingOrder(
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
                row.maybeWord("quotaUnit", UNIT),
                row.validity("validFrom", "validTo"),
                row.text("prolongs"),
                row.text("exceptions"),
                OrderScopes.of(row),
                Provenances.of(row));
        checkQuota(row, order);
        return order;
    }

    private static void checkQuota(Row row, OperatingOrder order) {
        if (order.kind() != OperatingOrder.Kind.QUOTA) return;
        for (String column : List.of("quota", "quotaUnit")) {
            if (row.has(column) && row.text(column).isEmpty()) {
                row.report(new OrderProblem.QuotaUnknown(row.spot(column), row.text("id")));
            }
        }
        Optional<QuotaUnit> unit = order.quotaUnit();
        if (unit.isEmpty() || !(unit.get() instanceof QuotaUnit.InPeriod)) return;
        for (String column : List.of("validFrom", "validTo")) {
            if (row.has(column) && row.text(column).isEmpty()) {
                row.report(new OrderProblem.PeriodUnknown(row.spot(column), row.text("id")));
            }
        }
    }
}
