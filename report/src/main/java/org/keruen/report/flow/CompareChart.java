package org.keruen.report.flow;

import java.util.List;
import org.keruen.report.text.Words;

/// What a scenario adds to each corridor and takes from it, as bars to the right and to the left of a line.
public final class CompareChart {
    private static final int WIDTH = 720;
    private static final int LEFT = 210;
    private static final int MIDDLE = 450;
    private static final int LONGEST = 150;
    private static final int TOP = 48;
    private static final int STEP = 30;
    private static final int THICK = 16;

    private CompareChart() {}

    /// The chart of one comparison, in tonnes.
    public static String svg(CompareDocument document) {
        Words words = Words.in(document.language());
        List<CompareDocument.ByCorridor> rows = document.corridors().stream()
                .filter(row -> row.tonnes().base() > 0 || row.tonnes().scenario() > 0)
                .toList();
        double most = rows.stream()
                .mapToDouble(row -> Math.abs(row.tonnes().difference()))
                .max()
                .orElse(0);
        Drawing drawing = new Drawing(
                WIDTH,
                TOP + STEP * rows.size() + 16,
                words.of("compare.title", Integer.toString(document.year()), document.base()) + " · "
                        + words.of("header.scenario", document.data().scenario()) + " · "
                        + words.of("flow.modelled") + " · " + words.of("flow.kt"));
        for (int i = 0; i < rows.size(); i++) {
            Change change = rows.get(i).tonnes();
            double y = TOP + STEP * i;
            double length = most > 0 ? LONGEST * Math.abs(change.difference()) / most : 0;
            boolean less = change.difference() < 0;
            drawing.text(
                    LEFT - 8,
                    y + THICK - 3,
                    "end",
                    words.of("corridor", rows.get(i).corridor()));
            drawing.bar(less ? "less" : "bar", less ? MIDDLE - length : MIDDLE, y, length, THICK);
            drawing.text(
                    less ? MIDDLE - length - 6 : MIDDLE + length + 6,
                    y + THICK - 3,
                    less ? "end" : "start",
                    Figure.signed(change.difference() / 1e3));
        }
        drawing.line("axis", MIDDLE, TOP - 4, MIDDLE, TOP + STEP * rows.size() - 6);
        return drawing.end();
    }
}
