package org.keruen.report.rates;

import java.util.ArrayList;
import java.util.List;
import org.keruen.report.text.Columns;

/// Rows of a table, each column as wide as its widest cell; the columns from `figures` on stand to the right.
final class Grid {
    private final int figures;
    private final List<List<String>> rows = new ArrayList<>();

    Grid(int figures) {
        this.figures = figures;
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int c = 0; c < widths.length; c++) {
            String cell = row.get(c);
            line.append(c < figures ? Columns.left(cell, widths[c]) : Columns.right(cell, widths[c]))
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }
}
