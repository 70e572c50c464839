package org.keruen.report.flow;

import java.util.List;
import org.keruen.flow.year.CorridorIndicators;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A year's indicators for people: a row a corridor and kind of cargo.
public final class IndicatorsText {
    private IndicatorsText() {}

    public static String write(IndicatorsDocument document, Paper paper) {
        Words words = Words.in(document.language());
        StringBuilder text = new StringBuilder();
        YearHead head = new YearHead(words, paper, text);
        head.title(words.of("indicators.title", Integer.toString(document.year())), document.data(), document.fit());
        text.append('\n');
        Grid grid = new Grid(
                2,
                List.of(
                        words.of("flow.corridor"),
                        words.of("indicators.cargo"),
                        words.of("flow.kt"),
                        "km",
                        words.of("indicators.hours"),
                        words.of("indicators.border"),
                        words.of("indicators.usd"),
                        words.of("indicators.section"),
                        words.of("indicators.rolling"),
                        words.of("indicators.delayed")));
        for (CorridorIndicators row : document.corridors()) {
            grid.row(List.of(
                    words.of("corridor", row.corridor()),
                    words.of(row.boxes() ? "indicators.boxes" : "indicators.other"),
                    Figure.of(row.tonnes() / 1e3),
                    Figure.of(row.km()),
                    Figure.of(row.hours()),
                    Figure.of(row.borderHours()),
                    Figure.of(20 * row.usdPerTonne()),
                    Figure.of(row.usdPer500KmPer20Tonnes()),
                    Figure.of(row.speedWithoutDelay()),
                    Figure.of(row.speedWithDelay())));
        }
        grid.write(text, paper);
        text.append('\n');
        head.line(words.of("indicators.remark"));
        head.quality(document.quality());
        return text.toString();
    }
}
