package org.keruen.report.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A board as text: terminals, departures, orders, terms of capacity, waits, each part a table with where its
/// rows are known from below them.
public final class BoardText {
    private final BoardDocument document;
    private final Words words;
    private final BoardSheet sheet;

    private BoardText(BoardDocument document, Words words, BoardSheet sheet) {
        this.document = document;
        this.words = words;
        this.sheet = sheet;
    }

    public static String write(BoardDocument document, Paper paper) {
        Words words = Words.in(document.language());
        BoardSheet sheet = new BoardSheet(words, paper);
        BoardText board = new BoardText(document, words, sheet);
        board.head();
        board.terminals();
        new BoardDepartures(document, words, sheet).write();
        new BoardOrders(document, words, sheet).write();
        new BoardCapacity(document, words, sheet).write();
        return sheet.written();
    }

    private void head() {
        List<String> parts = new ArrayList<>();
        parts.add(document.places().stream()
                .map(place -> place.name() + " (" + place.country() + ")")
                .collect(Collectors.joining(", ")));
        parts.add(document.first() + ".." + document.last());
        document.direction().ifPresent(parts::add);
        if (!document.modes().isEmpty()) {
            parts.add(document.modes().stream()
                    .map(mode -> words.of("mode", mode))
                    .collect(Collectors.joining(", ")));
        }
        parts.add(words.of("header.scenario", document.data().scenario()));
        parts.add(words.of("header.asOf", document.data().asOf()));
        sheet.head(String.join(" · ", parts));
        String zones = document.places().stream()
                .map(place -> place.zone().getId())
                .distinct()
                .collect(Collectors.joining(", "));
        sheet.faint("", words.of("board.zone", zones));
    }

    private void terminals() {
        sheet.title("board.terminals");
        if (document.terminals().isEmpty()) sheet.line(BoardSheet.MARGIN, words.of("board.noTerminal"));
        for (BoardTerminal terminal : document.terminals()) {
            List<String> parts = new ArrayList<>();
            parts.add(terminal.placeName() + ": "
                    + terminal.roles().stream()
                            .map(role -> words.of("board.role", role))
                            .collect(Collectors.joining(", ")));
            parts.add(words.of("board.status", terminal.status()));
            parts.add(terminal.openingHours()
                    .map(hours -> words.of("board.open", hours))
                    .orElseGet(() -> words.of("board.noHours")));
            terminal.sidingMetres().ifPresent(metres -> parts.add(words.of("board.siding", BoardSheet.figure(metres))));
            terminal.yardTeu().ifPresent(teu -> parts.add(words.of("board.yard", BoardSheet.figure(teu))));
            sheet.days(terminal.from(), terminal.to()).ifPresent(parts::add);
            sheet.line(BoardSheet.MARGIN, String.join(" · ", parts));
            sheet.faint(BoardSheet.BELOW, terminal.id() + " · " + sheet.known(terminal.provenance()));
        }
    }
}
