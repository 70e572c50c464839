package org.keruen.ingest.rates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Sheet;
import org.keruen.model.issue.Issues;

/// A rate sheet that was read, and everything found wrong on the way. With a fatal issue the lines are not to be used.
public record RateSheet(List<RateLine> lines, Issues issues) {
    public RateSheet {
        lines = List.copyOf(lines);
    }

    /// Reads a .csv or .xlsx file as docs/methods/rates.md says. Never throws for bad data.
    public static RateSheet read(Path file) {
        Issues issues = new Issues();
        List<Row> rows =
                Sheet.read(file, RateLineRows.COLUMNS, RateLineRows.NEEDED, RateLineRows.DAYS, new Reading(issues));
        List<RateLine> lines = new ArrayList<>(rows.size());
        for (Row row : rows) lines.add(RateLineRows.of(row));
        return new RateSheet(lines, issues);
    }
}
