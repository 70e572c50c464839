package org.keruen.report.data;

import java.util.ArrayList;
import java.util.List;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The state of the data as two tables: by file, and by named corridor.
public final class DataText {
    private final DataDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private DataText(DataDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
    }

    public static String write(DataDocument document, Paper paper) {
        DataText text = new DataText(document, paper);
        text.head();
        text.files();
        text.corridors();
        return text.text.toString();
    }

    private void head() {
        var data = document.data();
        String head = data.title() + " · " + data.name() + " " + data.version() + " · "
                + words.of("header.scenario", data.scenario()) + " · " + words.of("header.asOf", data.asOf());
        for (String line : Columns.wrap(head, paper.columns())) {
            text.append(paper.strong(line)).append('\n');
        }
    }

    private void files() {
        text.append('\n').append(paper.strong(words.of("data.title"))).append('\n');
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("data.file"),
                words.of("data.rows"),
                words.of("data.sourced"),
                words.of("data.derived"),
                words.of("data.assumed"),
                words.of("data.illustrative")));
        for (FileStatus file : document.files()) {
            boolean based = file.sourced() + file.derived() + file.assumed() + file.illustrative() > 0;
            rows.add(List.of(
                    file.file(),
                    Integer.toString(file.rows()),
                    based ? Integer.toString(file.sourced()) : "",
                    based ? Integer.toString(file.derived()) : "",
                    based ? Integer.toString(file.assumed()) : "",
                    based ? Integer.toString(file.illustrative()) : ""));
        }
        table(rows);
    }

    private void corridors() {
        if (document.corridors().isEmpty()) return;
        text.append('\n').append(paper.strong(words.of("data.corridors"))).append('\n');
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("data.corridor"),
                words.of("data.days"),
                words.of("data.cost"),
                words.of("data.used"),
                words.of("data.hoursShare"),
                words.of("data.costShare")));
        for (CorridorStatus corridor : document.corridors()) rows.add(row(corridor));
        table(rows);
        for (CorridorStatus corridor : document.corridors()) {
            if (corridor.found().isPresent()) continue;
            String said = corridor.id() + ": " + words.of("data.noAnswer") + "; " + corridor.why();
            for (String line : Columns.wrap(said, paper.columns() - 2))
                text.append("  ").append(line).append('\n');
        }
        for (String line : Columns.wrap(words.of("data.note"), paper.columns())) {
            text.append(paper.faint(line)).append('\n');
        }
    }

    private List<String> row(CorridorStatus corridor) {
        String name = Columns.cut(corridor.name(), paper.columns() - 48);
        if (corridor.found().isEmpty()) return List.of(name, words.of("data.noAnswer"), "", "", "", "");
        CorridorStatus.Found found = corridor.found().get();
        return List.of(
                name,
                words.of("unit.days", About.days(found.daysP50())),
                About.money(found.costUsd(), "USD"),
                Integer.toString(found.rowsUsed()),
                About.percent(found.sourcedHoursShare()) + " %",
                About.percent(found.sourcedCostShare()) + " %");
    }

    /// The first column to the left, figures to the right.
    private void table(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
        }
        boolean header = true;
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int c = 0; c < widths.length; c++) {
                line.append(c == 0 ? Columns.left(row.get(c), widths[c]) : Columns.right(row.get(c), widths[c]))
                        .append("   ");
            }
            String whole = line.toString().stripTrailing();
            text.append(header ? paper.faint(whole) : whole).append('\n');
            header = false;
        }
    }
}
