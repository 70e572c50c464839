package org.keruen.report.board;

import java.util.ArrayList;
import java.util.List;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Words;

/// What a place can do in a day, term by term, and how long the work and the wait for it take.
final class BoardCapacity {
    private final BoardDocument document;
    private final Words words;
    private final BoardSheet sheet;

    BoardCapacity(BoardDocument document, Words words, BoardSheet sheet) {
        this.document = document;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        terms();
        waits();
    }

    private void terms() {
        sheet.title("board.capacity");
        if (document.terms().isEmpty()) sheet.line(BoardSheet.MARGIN, words.of("board.noTerm"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("board.way"),
                words.of("board.term"),
                words.of("board.nominal"),
                words.of("board.practical"),
                words.of("board.achieved"),
                words.of("board.unit")));
        for (BoardTerm term : document.terms()) {
            rows.add(List.of(
                    Columns.cut(term.direction().equals("both") ? words.of("board.both") : term.direction(), 24),
                    words.of("term", term.term()) + (term.least() ? " *" : ""),
                    BoardSheet.some(term.nominal()),
                    BoardSheet.some(term.practical()),
                    BoardSheet.some(term.achieved()),
                    term.unit().word()));
        }
        sheet.table(rows, i -> {
            BoardTerm term = document.terms().get(i);
            List<String> about = new ArrayList<>();
            about.add(term.link().orElse(term.placeName()));
            if (!term.about().isEmpty()) about.add(String.join(" ", term.about()));
            sheet.days(term.from(), term.to()).ifPresent(about::add);
            about.add(sheet.known(term.provenance()));
            return String.join(" · ", about);
        });
        if (document.terms().stream().anyMatch(BoardTerm::least))
            sheet.faint(BoardSheet.MARGIN, words.of("board.least"));
    }

    private void waits() {
        sheet.title("board.waits");
        if (document.waits().isEmpty()) sheet.line(BoardSheet.MARGIN, words.of("board.noWait"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("board.what"),
                words.of("board.way"),
                words.of("board.work"),
                "P10",
                "P50",
                "P90",
                words.of("board.situation")));
        for (BoardWait wait : document.waits()) {
            rows.add(List.of(
                    words.of("board.operation", wait.kind()),
                    way(wait),
                    BoardSheet.hours(wait.processHours()),
                    BoardSheet.hours(wait.p10()),
                    BoardSheet.hours(wait.p50()),
                    BoardSheet.hours(wait.p90()),
                    words.of("board.situation", wait.situation())
                            + (wait.now() ? "" : " " + words.of("board.otherTime"))));
        }
        sheet.table(rows, i -> {
            BoardWait wait = document.waits().get(i);
            List<String> about = new ArrayList<>();
            if (document.places().size() > 1) about.add(wait.placeName());
            if (!wait.modes().isEmpty()) about.add(wait.modes());
            wait.form().ifPresent(form -> about.add(words.of("board.form", form)));
            wait.traffic().ifPresent(traffic -> about.add(words.of("board.traffic", traffic)));
            if (wait.general()) about.add(words.of("board.general"));
            sheet.days(wait.from(), wait.to()).ifPresent(about::add);
            about.add(sheet.known(wait.provenance()));
            return String.join(" · ", about);
        });
        if (!document.waits().isEmpty()) sheet.faint(BoardSheet.MARGIN, words.of("board.hours"));
    }

    private String way(BoardWait wait) {
        return switch (wait.direction()) {
            case "any" -> words.of("board.both");
            case "in" -> words.of("board.in");
            case "out" -> words.of("board.out");
            default -> wait.direction();
        };
    }
}
