package org.keruen.report.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keruen.flow.year.Corridor;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A scenario against the base, for people: what it comes to, then corridors, movements, bottlenecks and series.
public final class CompareText {
    private static final int MOST = 10;

    private final CompareDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();
    private final YearHead head;

    private CompareText(CompareDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
        this.head = new YearHead(words, paper, text);
    }

    /// The text.
    ///
    /// @param all every series and bottleneck, changed or not
    public static String write(CompareDocument document, boolean all, Paper paper) {
        return new CompareText(document, paper).write(all);
    }

    private String write(boolean all) {
        head.title(
                words.of("compare.title", Integer.toString(document.year()), document.base()),
                document.data(),
                document.fit());
        text.append('\n');
        head.said(String.join(" ", CompareWords.in(document)));
        corridors();
        moved(all);
        bottlenecks(all);
        series(all);
        text.append('\n');
        head.line(words.of(
                "compare.cost",
                Figure.usd(document.totalCostUsd().base()),
                Figure.usd(document.totalCostUsd().scenario())));
        head.quality(document.baseQuality());
        head.quality(document.scenarioQuality());
        for (String file : document.run().written()) head.line(words.of("flow.wrote", file));
        return text.toString();
    }

    private void corridors() {
        head.section(words.of("flow.corridors"));
        Grid grid = new Grid(1, figures(words.of("flow.corridor"), words.of("flow.kt")));
        for (CompareDocument.ByCorridor row : document.corridors()) {
            if (row.tonnes().base() == 0 && row.tonnes().scenario() == 0) continue;
            grid.row(List.of(
                    words.of("corridor", row.corridor()),
                    Figure.of(row.tonnes().base() / 1e3),
                    Figure.of(row.tonnes().scenario() / 1e3),
                    Figure.signed(row.tonnes().difference() / 1e3),
                    percent(row.tonnes()),
                    Figure.of(row.teu().base()),
                    Figure.of(row.teu().scenario()),
                    Figure.signed(row.teu().difference())));
        }
        grid.write(text, paper);
    }

    private List<String> figures(String first, String unit) {
        return List.of(
                first,
                unit + " " + document.base(),
                words.of("compare.then"),
                words.of("compare.difference"),
                "%",
                "TEU " + document.base(),
                words.of("compare.then"),
                words.of("compare.difference"));
    }

    private void moved(boolean all) {
        if (document.moved().isEmpty()) return;
        head.section(words.of("compare.moved"));
        Grid grid = new Grid(
                4,
                List.of(
                        words.of("select.class"),
                        words.of("select.from"),
                        words.of("select.to"),
                        words.of("flow.unit"),
                        words.of("select.volume"),
                        words.of("flow.kt")));
        for (CompareDocument.Moved row : first(document.moved(), all)) {
            grid.row(List.of(
                    row.cargoClass(),
                    corridor(row.from()),
                    corridor(row.to()),
                    row.unit(),
                    Figure.of(row.volume()),
                    Figure.of(row.tonnes() / 1e3)));
        }
        grid.write(text, paper);
    }

    private String corridor(Optional<Corridor> corridor) {
        return corridor.map(one -> words.of("corridor", one)).orElseGet(() -> words.of("compare.nowhere"));
    }

    private void bottlenecks(boolean all) {
        List<CompareDocument.ByBottleneck> rows = new ArrayList<>(document.bottlenecks());
        if (!all) {
            rows.removeIf(row -> Math.abs(row.ratio().difference()) < 0.005 && !row.moved());
            rows.sort(Comparator.comparingDouble((CompareDocument.ByBottleneck row) ->
                            Math.abs(row.ratio().difference()))
                    .reversed());
        }
        if (rows.isEmpty()) return;
        head.section(words.of("flow.bottlenecks"));
        Grid grid = new Grid(
                4,
                List.of(
                        words.of("bottlenecks.place"),
                        words.of("bottlenecks.direction"),
                        words.of("compare.bindsBefore"),
                        words.of("compare.bindsThen"),
                        document.base(),
                        words.of("compare.then")));
        for (CompareDocument.ByBottleneck row : first(rows, all)) {
            grid.row(List.of(
                    row.name(),
                    row.direction(),
                    term(row.base()),
                    term(row.scenario()),
                    Figure.percent(row.ratio().base()),
                    Figure.percent(row.ratio().scenario())));
        }
        grid.write(text, paper);
    }

    private String term(Optional<BottleneckRow> row) {
        return row.map(one -> words.of("term", one.bindingTerm())).orElse("–");
    }

    private void series(boolean all) {
        List<CompareDocument.BySeries> rows = new ArrayList<>(document.series());
        if (!all) {
            rows.removeIf(row -> share(row.modelled()) < 0.005);
            rows.sort(Comparator.comparingDouble((CompareDocument.BySeries row) -> share(row.modelled()))
                    .reversed());
        }
        if (rows.isEmpty()) return;
        head.section(words.of(
                "flow.series",
                rows.stream().map(CompareDocument.BySeries::series).distinct().count()));
        Grid grid = new Grid(
                2,
                List.of(
                        words.of("flow.seriesId"),
                        words.of("flow.unit"),
                        document.base(),
                        words.of("compare.then"),
                        words.of("compare.difference"),
                        "%"));
        for (CompareDocument.BySeries row : first(rows, all)) {
            grid.row(List.of(
                    row.series(),
                    row.unit(),
                    Figure.of(row.modelled().base()),
                    Figure.of(row.modelled().scenario()),
                    Figure.signed(row.modelled().difference()),
                    percent(row.modelled())));
        }
        grid.write(text, paper);
    }

    /// How much a series changes; all of it where there was nothing.
    private static double share(Change change) {
        if (change.difference() == 0) return 0;
        return Math.abs(change.share().orElse(1));
    }

    private static String percent(Change change) {
        return change.share().isPresent() ? Figure.signedPercent(change.share().getAsDouble()) : "";
    }

    private static <T> List<T> first(List<T> rows, boolean all) {
        return all ? rows : rows.subList(0, Math.min(MOST, rows.size()));
    }
}
