package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.FlowProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.series.Observation;
import org.keruen.model.series.Series;

public final class ObservationRows {
    private ObservationRows() {}

    public static List<Observation> of(List<Row> rows, List<Series> series) {
        Map<String, String> units = new HashMap<>();
        for (Series one : series) units.put(one.id().text(), one.unit());
        List<Observation> observations = new ArrayList<>(rows.size());
        for (Row row : rows) {
            String of = row.reference(Reference.SERIES, "series");
            String unit = row.needed("unit");
            @Nullable String expected = units.get(of);
            if (expected != null && !expected.equals("?") && !unit.equals("?") && !unit.equals(expected)) {
                row.report(new FlowProblem.OtherUnit(row.spot("unit"), unit, of, expected));
            }
            observations.add(new Observation(
                    row.needed("id"),
                    new Id<>(of),
                    row.anyNumber("value"),
                    unit,
                    row.period("periodStart", "periodEnd"),
                    Provenances.of(row)));
        }
        return observations;
    }
}
