package org.keruen.report.flow;

import java.util.List;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// Whose trade uses a link, for people.
public final class SelectText {
    private SelectText() {}

    /// The text.
    ///
    /// @param top how many pairs of zones to show
    public static String write(SelectedLink document, int top, Paper paper) {
        StringBuilder text = new StringBuilder();
        Words words = Words.in(document.language());
        YearHead head = new YearHead(words, paper, text);
        String title = document.from() + " → " + document.to() + " (" + document.link() + ", "
                + words.of("mode", document.mode()) + ") · " + document.year();
        head.title(title, document.data(), document.fit());
        text.append('\n');
        head.said(words.of(
                "select.sum",
                Figure.of(document.tonnes() / 1e3),
                Figure.of(document.teu()),
                document.pairs().size()));
        Grid classes = new Grid(
                2,
                List.of(
                        words.of("select.class"),
                        words.of("flow.unit"),
                        words.of("select.volume"),
                        words.of("flow.kt"),
                        words.of("flow.share")));
        for (SelectedLink.ByClass one : document.classes()) {
            classes.row(List.of(
                    kind(one.cargoClass(), one.loading(), words),
                    one.unit(),
                    Figure.of(one.volume()),
                    Figure.of(one.tonnes() / 1e3),
                    Figure.percent(document.tonnes() > 0 ? one.tonnes() / document.tonnes() : 0)));
        }
        if (!classes.isEmpty()) {
            head.section(words.of("select.classes"));
            classes.write(text, paper);
        }
        Grid pairs = new Grid(
                4,
                List.of(
                        words.of("select.from"),
                        words.of("select.to"),
                        words.of("select.class"),
                        words.of("flow.unit"),
                        words.of("select.volume"),
                        words.of("flow.kt"),
                        words.of("select.ofPair")));
        for (SelectedLink.ByPair one : document.pairs().stream().limit(top).toList()) {
            pairs.row(List.of(
                    one.fromName(),
                    one.toName(),
                    kind(one.cargoClass(), one.loading(), words),
                    one.unit(),
                    Figure.of(one.volume()),
                    Figure.of(one.tonnes() / 1e3),
                    Figure.percent(one.share())));
        }
        if (!pairs.isEmpty()) {
            head.section(words.of("select.pairs", Math.min(top, document.pairs().size())));
            pairs.write(text, paper);
        }
        text.append('\n');
        head.quality(document.quality());
        return text.toString();
    }

    private static String kind(String cargoClass, String loading, Words words) {
        return loading.equals("empty") ? cargoClass + ", " + words.of("flow.empty") : cargoClass;
    }
}
