package org.keruen.report.flow;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A year for people: corridors, series against what was published, bottlenecks, and what it cannot speak about.
public final class FlowText {
    private static final int MOST_SERIES = 16;
    private static final int MOST_BOTTLENECKS = 10;

    private final FlowDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();
    private final YearHead head;

    private FlowText(FlowDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
        this.head = new YearHead(words, paper, text);
    }

    /// The text.
    ///
    /// @param all every series and bottleneck, and what it cannot speak about one by one
    public static String write(FlowDocument document, boolean all, Paper paper) {
        return new FlowText(document, paper).write(all);
    }

    private String write(boolean all) {
        head.title(words.of("flow.title", Integer.toString(document.year())), document.data(), document.fit());
        corridors();
        series(all);
        head.section(words.of("flow.bottlenecks"));
        List<BottleneckRow> rows = document.bottlenecks();
        BottleneckText.table(rows.subList(0, all ? rows.size() : Math.min(MOST_BOTTLENECKS, rows.size())), words)
                .write(text, paper);
        silent(all);
        text.append('\n');
        unserved();
        equilibria();
        head.quality(document.quality());
        if (!all) head.line(words.of("flow.hint"));
        written();
        return text.toString();
    }

    private void corridors() {
        head.section(words.of("flow.corridors"));
        Grid grid = new Grid(
                1,
                List.of(
                        words.of("flow.corridor"),
                        words.of("flow.kt"),
                        words.of("flow.share"),
                        "TEU",
                        words.of("flow.empty"),
                        words.of("flow.share")));
        for (CorridorVolume one : document.corridors()) {
            grid.row(List.of(
                    words.of("corridor", one.corridor()),
                    Figure.of(one.tonnes() / 1e3),
                    Figure.percent(one.share()),
                    Figure.of(one.teu()),
                    Figure.of(one.teuEmpty()),
                    Figure.percent(one.teuShare())));
        }
        grid.write(text, paper);
    }

    private void series(boolean all) {
        List<SeriesRow> rows = document.series();
        if (rows.isEmpty()) return;
        List<SeriesRow> observed =
                rows.stream().filter(row -> row.observed().isPresent()).toList();
        List<SeriesRow> shown = all ? rows : observed.isEmpty() ? rows : observed;
        if (!all) shown = shown.subList(0, Math.min(MOST_SERIES, shown.size()));
        head.section(words.of(
                "flow.series", rows.stream().map(SeriesRow::series).distinct().count()));
        Grid grid = new Grid(
                2,
                List.of(
                        words.of("flow.seriesId"),
                        words.of("flow.period"),
                        words.of("flow.modelledFigure"),
                        "P10–P90",
                        words.of("flow.observed"),
                        words.of("flow.unit"),
                        words.of("flow.error"),
                        words.of("flow.use")));
        for (SeriesRow row : shown) {
            grid.row(List.of(
                    row.series(),
                    period(row),
                    Figure.of(row.modelled()),
                    band(row.low(), row.high()),
                    said(row.observed()),
                    row.unit(),
                    row.error().isPresent() ? Figure.signedPercent(row.error().getAsDouble()) : "",
                    row.use() == SeriesRow.Use.NONE ? "" : words.of("flow.use", row.use())));
        }
        grid.write(text, paper);
        if (shown.size() < rows.size()) head.line("  " + words.of("flow.more", rows.size() - shown.size()));
    }

    /// The year alone where it is whole, else the months or days.
    private String period(SeriesRow row) {
        String first = row.periodStart().toString();
        String last = row.periodEnd().toString();
        String year = Integer.toString(document.year());
        if (first.equals(year + "-01-01") && last.equals(year + "-12-31")) return year;
        return first.substring(5) + ".." + last.substring(5);
    }

    private static String band(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent() ? said(low) + "–" + said(high) : "";
    }

    private static String said(OptionalDouble value) {
        return value.isPresent() ? Figure.of(value.getAsDouble()) : "";
    }

    private void silent(boolean all) {
        if (document.silent().isEmpty()) return;
        head.section(words.of("flow.silent", document.silent().size()));
        if (!all) {
            head.line("  " + words.of("flow.silent.hint"));
            return;
        }
        for (SilentSeries one : document.silent()) {
            List<String> lines = Columns.wrap(one.series() + ": " + one.reason(), paper.columns() - 4);
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == 0 ? "  – " : "    ").append(lines.get(i)).append('\n');
            }
        }
    }

    private void unserved() {
        if (document.unserved().isEmpty()) return;
        head.line(words.of(
                "flow.unserved",
                document.unserved().size(),
                Figure.of(unserved("t") / 1e3),
                Figure.of(unserved("TEU"))));
    }

    private void equilibria() {
        if (document.equilibria().size() < 2) return;
        FlowEquilibrium usual = document.equilibria().getFirst();
        for (FlowEquilibrium one :
                document.equilibria().subList(1, document.equilibria().size())) {
            String shares = one.shares().stream()
                    .filter(row -> row.teuShare() > 0)
                    .map(row -> words.of("corridor", row.corridor()) + " " + Figure.of(row.teu()) + " TEU")
                    .collect(Collectors.joining(", "));
            head.line(words.of(
                    "flow.equilibria", shares, Figure.usd(one.totalCostUsd()), Figure.usd(usual.totalCostUsd())));
        }
    }

    private double unserved(String unit) {
        return document.unserved().stream()
                .filter(one -> one.unit().equals(unit))
                .mapToDouble(UnservedVolume::volume)
                .sum();
    }

    private void written() {
        for (String file : document.run().written()) head.line(words.of("flow.wrote", file));
    }
}
