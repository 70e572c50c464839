package org.keruen.ingest.problem;

import org.keruen.model.provenance.RowRef;

/// A place in a file. `row` counts lines, the header being 1; 0 stands for the file as a whole. `column` may be
/// empty.
public record Spot(String file, int row, String column) {
    public static Spot of(String file) {
        return new Spot(file, 0, "");
    }

    public static Spot of(RowRef row, String column) {
        return new Spot(row.file(), row.row(), column);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row > 0) text.append(", row ").append(row);
        if (!column.isEmpty()) text.append(", column ").append(column);
        return text.toString();
    }
}
