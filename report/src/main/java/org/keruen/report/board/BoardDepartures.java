package org.keruen.report.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.report.text.About;
import org.keruen.report.text.Clock;
import org.keruen.report.text.Words;

/// What leaves a place: by the clock or so often, and what only passes.
final class BoardDepartures {
    private static final int MOST_CLOCKS = 14;
    private static final int MOST_PASSING = 12;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final BoardDocument document;
    private final Words words;
    private final BoardSheet sheet;

    BoardDepartures(BoardDocument document, Words words, BoardSheet sheet) {
        this.document = document;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        departures();
        passing();
    }

    private void departures() {
        sheet.title("board.departures");
        if (document.departing().isEmpty()) sheet.line(BoardSheet.MARGIN, words.of("board.noService"));
        for (BoardService service : document.departing()) {
            List<String> parts = new ArrayList<>();
            parts.add(service.name());
            parts.add(words.of("mode", service.mode()) + ", " + words.of("board.traffic", service.traffic()));
            parts.add("→ " + String.join(", ", service.to()));
            if (service.departures().isEmpty()) parts.add(leaves(service));
            if (service.departures().isEmpty())
                parts.add(words.of("board.cutoff", BoardSheet.hours(service.cutoffHours())));
            sheet.line(BoardSheet.MARGIN, String.join(" · ", parts));
            clocks(service);
            List<String> about = new ArrayList<>(List.of(service.id()));
            if (document.places().size() > 1) about.add(service.placeName());
            if (!service.carrier().isEmpty()) about.add(service.carrier());
            about.add(service.forms().stream()
                    .map(form -> words.of("board.form", form))
                    .collect(Collectors.joining(", ")));
            service.capacityTeu().ifPresent(teu -> about.add(words.of("board.teu", BoardSheet.figure(teu))));
            service.capacityTonnes().ifPresent(tonnes -> about.add(words.of("unit.tonnes", BoardSheet.figure(tonnes))));
            sheet.days(service.from(), service.until()).ifPresent(about::add);
            Set<String> known = new LinkedHashSet<>();
            service.schedule().forEach(one -> known.add(sheet.known(one)));
            about.addAll(known);
            sheet.faint(BoardSheet.BELOW, String.join(" · ", about));
        }
    }

    /// How often a service leaves whose hours are not published here.
    private String leaves(BoardService service) {
        String every = service.headwayHours().map(this::every).orElseGet(() -> words.of("board.noneInDays"));
        return service.clockAt()
                .map(place -> every + " " + words.of("board.clockAt", place))
                .orElse(every);
    }

    private String every(BigDecimal hours) {
        if (hours.signum() == 0) return words.of("leaves.any");
        if (hours.compareTo(BigDecimal.valueOf(48)) < 0) return words.of("leaves.hours", About.hours(hours));
        return words.of("leaves.days", About.days(hours.divide(BigDecimal.valueOf(24), 2, RoundingMode.HALF_UP)));
    }

    private void clocks(BoardService service) {
        List<BoardDeparture> all = service.departures();
        for (BoardDeparture departure : all.stream().limit(MOST_CLOCKS).toList()) {
            String said = Clock.of(departure.leaves()) + " = " + utc(departure.leaves());
            said += departure.runs()
                    ? " · "
                            + words.of(
                                    "board.deliverBy", Clock.of(departure.cutoff()) + " = " + utc(departure.cutoff()))
                    : " · " + words.of("board.cancelled");
            sheet.line(BoardSheet.BELOW, said);
        }
        if (all.size() > MOST_CLOCKS) sheet.line(BoardSheet.BELOW, words.of("board.more", all.size() - MOST_CLOCKS));
    }

    private static String utc(OffsetDateTime time) {
        return UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC)) + " UTC";
    }

    private void passing() {
        List<BoardService> passing = document.passing();
        if (passing.isEmpty()) return;
        List<String> said = new ArrayList<>();
        for (BoardService service : passing.stream().limit(MOST_PASSING).toList()) {
            said.add(service.name() + " (" + leaves(service) + ")");
        }
        if (passing.size() > MOST_PASSING) said.add(words.of("board.more", passing.size() - MOST_PASSING));
        sheet.line(BoardSheet.MARGIN, words.of("board.passing", passing.size(), String.join("; ", said)));
    }
}
