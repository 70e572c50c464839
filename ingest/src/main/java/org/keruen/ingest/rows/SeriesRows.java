package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.ingest.problem.FlowProblem;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;

/// Series with their terms, in file order.
public final class SeriesRows {
    private SeriesRows() {}

    public static List<Series> of(List<Row> rows, List<Row> termRows, SeriesTermRows terms) {
        Map<String, List<SeriesTerm>> bySeries = new HashMap<>();
        Map<String, Row> firstRow = new HashMap<>();
        for (Row row : termRows) {
            String series = row.text("series");
            bySeries.computeIfAbsent(series, _ -> new ArrayList<>()).add(terms.of(row));
            firstRow.putIfAbsent(series, row);
        }
        List<Series> series = new ArrayList<>(rows.size());
        for (Row row : rows) {
            String id = row.needed("id");
            boolean speaks = row.word("speaks", Vocabulary.YES);
            List<SeriesTerm> own = bySeries.getOrDefault(id, List.of());
            if (row.text("speaks").equals("yes") && own.isEmpty()) {
                row.report(new FlowProblem.NoTerms(row.spot("speaks"), id));
            }
            if (!speaks) checkSilent(row, id, firstRow);
            series.add(new Series(
                    new Id<>(id),
                    row.needed("unit"),
                    row.text("publisher"),
                    row.needed("definition"),
                    speaks,
                    row.text("reason"),
                    speaks ? own : List.of(),
                    Provenances.of(row)));
        }
        return series;
    }

    private static void checkSilent(Row row, String id, Map<String, Row> firstTerms) {
        if (row.text("reason").isEmpty() && row.has("reason")) {
            row.report(new FlowProblem.SilentWithoutReason(row.spot("reason"), id));
        }
        Row term = firstTerms.get(id);
        if (term != null) term.report(new FlowProblem.TermOfSilent(term.spot("series"), id));
    }
}
