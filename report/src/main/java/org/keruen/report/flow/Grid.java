package org.keruen.report.flow;

import java.util.ArrayList;
import java.util.List;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

/// Rows under a faint head, in columns as wide as their widest cell: words to the left, figures to the right. Where
/// it is wider than the paper, the first column is cut.
final class Grid {
    private static final int GAP = 2;
    private static final int LEAST = 12;

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param words how many columns of words come first
    Grid(int words, List<String> head) {
        this.words = words;
        rows.add(List.copyOf(head));
    }

    Grid row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    void write(StringBuilder text, Paper paper) {
        int[] width = widths();
        int wide = 0;
        for (int one : width) wide += one + GAP;
        width[0] = Math.max(Math.min(width[0], LEAST), width[0] - Math.max(0, wide - paper.columns()));
        for (int number = 0; number < rows.size(); number++) {
            StringBuilder line = new StringBuilder();
            List<String> row = rows.get(number);
            for (int i = 0; i < row.size(); i++) {
                String cell = i == 0 ? Columns.cut(row.get(i), width[0]) : row.get(i);
                line.append(" ".repeat(GAP))
                        .append(i < words ? Columns.left(cell, width[i]) : Columns.right(cell, width[i]));
            }
            String whole = line.toString().stripTrailing();
            text.append(number == 0 ? paper.faint(whole) : whole).append('\n');
        }
    }

    private int[] widths() {
        int[] width = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < width.length; i++) width[i] = Math.max(width[i], Columns.width(row.get(i)));
        }
        return width;
    }
}
