package org.keruen.report.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.text.About;
import org.keruen.report.text.Clock;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A board as text: terminals, departures, orders, terms of capacity, waits, each part a table with where its
/// rows are known from below them.
public final class BoardText {
    private static final String MARGIN = "  ";
    private static final String BELOW = "     ";
    private static final int MOST_CLOCKS = 14;
    private static final int MOST_PASSING = 12;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final BoardDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private BoardText(BoardDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
    }

    public static String write(BoardDocument document, Paper paper) {
        BoardText board = new BoardText(document, paper);
        board.head();
        board.terminals();
        board.departures();
        board.passing();
        board.orders();
        board.terms();
        board.waits();
        return board.text.toString();
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
        for (String line : Columns.wrap(String.join(" · ", parts), paper.columns())) {
            text.append(paper.strong(line)).append('\n');
        }
        String zones = document.places().stream()
                .map(place -> place.zone().getId())
                .distinct()
                .collect(Collectors.joining(", "));
        faint("", words.of("board.zone", zones));
    }

    private void title(String key) {
        text.append('\n').append(paper.strong(words.of(key))).append('\n');
    }

    private void terminals() {
        title("board.terminals");
        if (document.terminals().isEmpty()) line(MARGIN, words.of("board.noTerminal"));
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
            terminal.sidingMetres().ifPresent(metres -> parts.add(words.of("board.siding", figure(metres))));
            terminal.yardTeu().ifPresent(teu -> parts.add(words.of("board.yard", figure(teu))));
            days(terminal.from(), terminal.to()).ifPresent(parts::add);
            line(MARGIN, String.join(" · ", parts));
            faint(BELOW, terminal.id() + " · " + known(terminal.provenance()));
        }
    }

    private void departures() {
        title("board.departures");
        if (document.departing().isEmpty()) line(MARGIN, words.of("board.noService"));
        for (BoardService service : document.departing()) {
            List<String> parts = new ArrayList<>();
            parts.add(service.name());
            parts.add(words.of("mode", service.mode()) + ", " + words.of("board.traffic", service.traffic()));
            parts.add("→ " + String.join(", ", service.to()));
            if (service.departures().isEmpty()) parts.add(leaves(service));
            if (service.departures().isEmpty()) parts.add(words.of("board.cutoff", hours(service.cutoffHours())));
            line(MARGIN, String.join(" · ", parts));
            clocks(service);
            List<String> about = new ArrayList<>(List.of(service.id()));
            if (document.places().size() > 1) about.add(service.placeName());
            if (!service.carrier().isEmpty()) about.add(service.carrier());
            about.add(service.forms().stream()
                    .map(form -> words.of("board.form", form))
                    .collect(Collectors.joining(", ")));
            service.capacityTeu().ifPresent(teu -> about.add(words.of("board.teu", figure(teu))));
            service.capacityTonnes().ifPresent(tonnes -> about.add(words.of("unit.tonnes", figure(tonnes))));
            days(service.from(), service.until()).ifPresent(about::add);
            Set<String> known = new LinkedHashSet<>();
            service.schedule().forEach(one -> known.add(known(one)));
            about.addAll(known);
            faint(BELOW, String.join(" · ", about));
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
            line(BELOW, said);
        }
        if (all.size() > MOST_CLOCKS) line(BELOW, words.of("board.more", all.size() - MOST_CLOCKS));
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
        line(MARGIN, words.of("board.passing", passing.size(), String.join("; ", said)));
    }

    private void orders() {
        title("board.orders");
        if (document.orders().isEmpty()) line(MARGIN, words.of("board.noOrder"));
        for (OrderRow order : document.orders()) {
            List<String> parts = new ArrayList<>();
            parts.add(words.of("orders.kind", order.kind()) + " " + order.id());
            parts.add(
                    order.number().isEmpty()
                            ? order.authority()
                            : words.of("orders.number", order.authority(), order.number()));
            parts.add(order.direction());
            if (order.allBorders()) {
                parts.add(words.of("orders.allBorders") + " " + String.join(" ", order.ways()));
            }
            if (!order.goods().isEmpty()) parts.add(order.goods());
            order.quota()
                    .ifPresent(quota -> parts.add(words.of(
                            "orders.quota",
                            figure(quota) + " " + order.quotaUnit().orElse("").replace('_', ' '))));
            parts.add(order.from() + ".." + order.to().map(Object::toString).orElse("…"));
            line(MARGIN, String.join(" · ", parts));
            if (!order.exceptions().isEmpty()) faint(BELOW, words.of("orders.exceptions", order.exceptions()));
            if (!order.binds()) faint(BELOW, words.of("orders.onRecord"));
            faint(BELOW, known(order.provenance()));
        }
    }

    private void terms() {
        title("board.capacity");
        if (document.terms().isEmpty()) line(MARGIN, words.of("board.noTerm"));
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
                    some(term.nominal()),
                    some(term.practical()),
                    some(term.achieved()),
                    term.unit().word()));
        }
        table(rows, i -> {
            BoardTerm term = document.terms().get(i);
            List<String> about = new ArrayList<>();
            about.add(term.link().orElse(term.placeName()));
            if (!term.about().isEmpty()) about.add(String.join(" ", term.about()));
            days(term.from(), term.to()).ifPresent(about::add);
            about.add(known(term.provenance()));
            return String.join(" · ", about);
        });
        if (document.terms().stream().anyMatch(BoardTerm::least)) faint(MARGIN, words.of("board.least"));
    }

    private void waits() {
        title("board.waits");
        if (document.waits().isEmpty()) line(MARGIN, words.of("board.noWait"));
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
                    hours(wait.processHours()),
                    hours(wait.p10()),
                    hours(wait.p50()),
                    hours(wait.p90()),
                    words.of("board.situation", wait.situation())
                            + (wait.now() ? "" : " " + words.of("board.otherTime"))));
        }
        table(rows, i -> {
            BoardWait wait = document.waits().get(i);
            List<String> about = new ArrayList<>();
            if (document.places().size() > 1) about.add(wait.placeName());
            if (!wait.modes().isEmpty()) about.add(wait.modes());
            wait.form().ifPresent(form -> about.add(words.of("board.form", form)));
            wait.traffic().ifPresent(traffic -> about.add(words.of("board.traffic", traffic)));
            if (wait.general()) about.add(words.of("board.general"));
            days(wait.from(), wait.to()).ifPresent(about::add);
            about.add(known(wait.provenance()));
            return String.join(" · ", about);
        });
        if (!document.waits().isEmpty()) faint(MARGIN, words.of("board.hours"));
    }

    private String way(BoardWait wait) {
        return switch (wait.direction()) {
            case "any" -> words.of("board.both");
            case "in" -> words.of("board.in");
            case "out" -> words.of("board.out");
            default -> wait.direction();
        };
    }

    private void table(List<List<String>> rows, IntFunction<String> below) {
        if (rows.size() == 1) return;
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
        }
        narrow(widths);
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder(MARGIN);
            for (int c = 0; c < widths.length; c++) {
                String cell = Columns.cut(rows.get(i).get(c), widths[c]);
                line.append(Columns.left(cell, widths[c])).append("  ");
            }
            String said = line.toString().stripTrailing();
            text.append(i == 0 ? paper.faint(said) : said).append('\n');
            if (i > 0) faint(BELOW, below.apply(i - 1));
        }
    }

    /// Takes from the widest column until the table fits.
    private void narrow(int[] widths) {
        int room = paper.columns() - MARGIN.length() - 2 * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int c = 1; c < widths.length; c++) if (widths[c] > widths[widest]) widest = c;
            widths[widest]--;
        }
    }

    private Optional<String> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        String days = from.map(Object::toString).orElse("…") + ".."
                + to.map(Object::toString).orElse("…");
        return Optional.of(words.of("board.inForce", days));
    }

    private String known(Provenance known) {
        List<String> parts = new ArrayList<>(List.of(words.of("basis", known.basis())));
        if (!known.sources().isEmpty()) parts.add(String.join(", ", known.sources()));
        if (!known.at().equals(RowRef.NOWHERE)) parts.add(known.at().toString());
        return String.join(" · ", parts);
    }

    private void line(String margin, String words) {
        for (String one : Columns.wrap(words, paper.columns() - margin.length())) {
            text.append(margin).append(one).append('\n');
        }
    }

    private void faint(String margin, String words) {
        for (String one : Columns.wrap(words, paper.columns() - margin.length())) {
            text.append(margin).append(paper.faint(one)).append('\n');
        }
    }

    private static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    private static String some(Optional<Double> figure) {
        return figure.map(BoardText::figure).orElse("–");
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
