package org.keruen.report.flow;

import java.util.List;
import org.keruen.report.Camel;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// Where a year jams, for people; with why, the terms of each place and where the binding figure comes from.
public final class BottleneckText {
    private final BottleneckDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();
    private final YearHead head;

    private BottleneckText(BottleneckDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
        this.head = new YearHead(words, paper, text);
    }

    /// The text.
    ///
    /// @param why tell all terms of each, what binds next, and the source of what binds
    public static String write(BottleneckDocument document, boolean why, Paper paper) {
        return new BottleneckText(document, paper).write(why);
    }

    private String write(boolean why) {
        head.title(words.of("bottlenecks.title", Integer.toString(document.year())), document.data(), document.fit());
        text.append('\n');
        table(document.bottlenecks(), words).write(text, paper);
        if (why) {
            int number = 1;
            for (BottleneckRow row : document.bottlenecks()) why(number++, row);
        }
        text.append('\n');
        head.line(words.of("bottlenecks.shown", document.bottlenecks().size(), document.used()));
        head.line(words.of("bottlenecks.value"));
        head.quality(document.quality());
        if (!why) head.line(words.of("bottlenecks.hint"));
        return text.toString();
    }

    /// The table that a year and its bottlenecks share.
    static Grid table(List<BottleneckRow> rows, Words words) {
        Grid grid = new Grid(
                4,
                List.of(
                        words.of("bottlenecks.place"),
                        words.of("bottlenecks.direction"),
                        words.of("bottlenecks.term"),
                        words.of("flow.unit"),
                        words.of("bottlenecks.use"),
                        words.of("bottlenecks.capacity"),
                        "%",
                        words.of("bottlenecks.oneMore")));
        for (BottleneckRow row : rows) {
            grid.row(List.of(
                    row.name(),
                    row.direction().equals("both") ? words.of("bottlenecks.both") : row.direction(),
                    words.of("term", row.bindingTerm()),
                    row.unit(),
                    Figure.of(row.use()),
                    Figure.of(row.capacity()),
                    Figure.of(100 * row.ratio()),
                    Figure.usd(row.valueOfOneMoreUnitUsd())));
        }
        return grid;
    }

    private void why(int number, BottleneckRow row) {
        head.section(number + ". " + row.name() + " · " + row.direction() + " · " + row.from() + ".." + row.to());
        Grid grid = new Grid(
                4,
                List.of(
                        words.of("bottlenecks.term"),
                        words.of("bottlenecks.scope"),
                        words.of("bottlenecks.resource"),
                        words.of("flow.unit"),
                        words.of("bottlenecks.use"),
                        words.of("bottlenecks.capacity"),
                        words.of("bottlenecks.ratio")));
        for (TermRow term : row.terms()) {
            grid.row(List.of(
                    words.of("term", term.term()),
                    scope(term.scope()),
                    term.resource(),
                    term.unit(),
                    Figure.of(term.use()),
                    Figure.of(term.capacity()),
                    term.capacity() > 0 ? Figure.percent(term.ratio()) : words.of("bottlenecks.closed")));
        }
        grid.write(text, paper);
        indented(words.of("bottlenecks.wait", Figure.of(Math.rint(row.waitHours() * 10) / 10)));
        row.terms().stream().filter(TermRow::binds).findFirst().ifPresent(this::binding);
        indented(row.next()
                .map(next -> words.of(
                        "bottlenecks.next",
                        words.of("term", next.term()),
                        next.resource(),
                        Figure.percent(next.ratio())))
                .orElseGet(() -> words.of("bottlenecks.noNext")));
    }

    private void binding(TermRow term) {
        String from = term.provenance().at() + ", "
                + words.of("basis." + Camel.of(term.provenance().basis()));
        String sources = String.join(", ", term.provenance().sources());
        String note = term.provenance().note();
        indented(words.of("bottlenecks.binds", words.of("term", term.term()), from)
                + (sources.isEmpty() ? "" : ", " + sources)
                + (note.isEmpty() ? "" : " (" + note + ")"));
    }

    private String scope(String scope) {
        return scope.equals("all") ? words.of("bottlenecks.all") : scope;
    }

    private void indented(String words) {
        for (String line : Columns.wrap(words, paper.columns() - 2))
            text.append("  ").append(line).append('\n');
    }
}
