package org.keruen.report.flow;

import java.util.List;
import org.keruen.report.text.Words;

/// Corridor shares as an SVG picture: a bar a corridor for tonnes, and one below it for boxes.
public final class SharesChart {
    private static final int WIDTH = 640;
    private static final int LEFT = 200;
    private static final int LONGEST = 280;
    private static final int TOP = 48;
    private static final int STEP = 40;
    private static final int THICK = 13;

    private SharesChart() {}

    /// The chart of one year.
    public static String svg(FlowDocument document) {
        Words words = Words.in(document.language());
        List<CorridorVolume> rows = document.corridors().stream()
                .filter(row -> row.tonnes() > 0 || row.teu() > 0)
                .toList();
        Drawing drawing = new Drawing(
                WIDTH,
                TOP + STEP * rows.size() + 16,
                words.of("flow.title", Integer.toString(document.year())) + " · " + words.of("flow.modelled") + " · "
                        + words.of("header.scenario", document.data().scenario()));
        for (int i = 0; i < rows.size(); i++) {
            CorridorVolume row = rows.get(i);
            double y = TOP + STEP * i;
            drawing.text(LEFT - 8, y + THICK + 4, "end", words.of("corridor", row.corridor()));
            bar(drawing, y, row.share(), Figure.of(row.tonnes() / 1e3) + " " + words.of("flow.kt"));
            bar(drawing, y + THICK + 2, row.teuShare(), Figure.of(row.teu()) + " TEU");
        }
        drawing.line("axis", LEFT, TOP - 4, LEFT, TOP + STEP * rows.size() - 6);
        return drawing.end();
    }

    private static void bar(Drawing drawing, double y, double share, String words) {
        drawing.bar("bar", LEFT, y, LONGEST * share, THICK);
        String said = words + ", " + Figure.percent(share);
        drawing.text(LEFT + LONGEST * share + 6, y + THICK - 2, "start", said);
    }
}
