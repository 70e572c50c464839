package org.keruen.report.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.report.text.About;
import org.keruen.report.text.Clock;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The options side by side: figures on one line, the way in words on the next.
final class OptionTable {
    private static final String INDENT = "     ";
    private static final int GAP = 3;

    private final PlanDocument document;
    private final Words words;
    private final Paper paper;

    OptionTable(PlanDocument document, Words words, Paper paper) {
        this.document = document;
        this.words = words;
        this.paper = paper;
    }

    /// One option's cells; what does not fit beside the figures goes to the line below.
    private record Row(List<String> figures, String leaves, String tags) {}

    void write(StringBuilder text) {
        Row header = new Row(
                List.of(
                        "#",
                        words.of("column.p50"),
                        words.of("column.p90"),
                        words.of("column.cost"),
                        "CO2e",
                        words.of("column.changes"),
                        words.of("column.gauge")),
                words.of("column.leaves"),
                "");
        List<Row> rows = new ArrayList<>();
        for (PlannedOption option : document.options()) rows.add(row(rows.size() + 1, option));
        int[] widths = widths(header, rows);
        int leaves = Columns.width(header.leaves());
        for (Row row : rows) leaves = Math.max(leaves, Columns.width(row.leaves()));
        boolean beside = Arrays.stream(widths).sum() + GAP * widths.length + leaves <= paper.columns();
        String head = figures(header, widths) + (beside ? Columns.left(header.leaves(), leaves) : "");
        text.append(paper.faint(head.stripTrailing())).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String line = figures(row, widths) + (beside ? Columns.left(row.leaves(), leaves) : "");
            boolean tagged = Columns.width(line) + GAP + Columns.width(row.tags()) <= paper.columns();
            text.append((tagged ? line + " ".repeat(GAP) + row.tags() : line).stripTrailing())
                    .append('\n');
            PlannedOption option = document.options().get(i);
            List<String> below = new ArrayList<>();
            if (!tagged) below.add(row.tags());
            if (!beside) below.add(row.leaves());
            below.add(WayInWords.of(option, words));
            below.add(String.join(" ", option.countries()));
            below.add(option.id());
            for (String part : Columns.wrap(String.join(" · ", below), paper.columns() - INDENT.length())) {
                text.append(INDENT).append(paper.faint(part)).append('\n');
            }
            String weekly =
                    option.perWeek().map(one -> WeeklyText.of(one, words)).orElse("");
            if (weekly.isEmpty()) continue;
            for (String part : Columns.wrap(weekly, paper.columns() - INDENT.length())) {
                text.append(INDENT).append(part).append('\n');
            }
        }
    }

    private static int[] widths(Row header, List<Row> rows) {
        int[] widths = new int[header.figures().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Columns.width(header.figures().get(c));
            for (Row row : rows)
                widths[c] = Math.max(widths[c], Columns.width(row.figures().get(c)));
        }
        return widths;
    }

    private static String figures(Row row, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int c = 0; c < widths.length; c++) {
            line.append(Columns.right(row.figures().get(c), widths[c])).append(" ".repeat(GAP));
        }
        return line.toString();
    }

    private Row row(int number, PlannedOption option) {
        long gauges = option.legs().stream()
                .filter(leg -> leg.kind() == PlannedLeg.Kind.GAUGE_CHANGE)
                .count();
        List<String> figures = List.of(
                Integer.toString(number),
                words.of("unit.days", About.days(option.daysP50())),
                words.of("unit.days", About.days(option.daysP90())),
                money(document, option.costUsd(), option.cost().orElse(option.costUsd())),
                words.of("unit.tonnes", About.tonnes(option.co2eTonnes())),
                Integer.toString(option.transfers()),
                Long.toString(gauges));
        String tags = option.tags().stream().map(tag -> words.of("tag", tag)).collect(Collectors.joining(", "));
        return new Row(figures, leaves(option), tags);
    }

    /// How often the first vehicle leaves; a clock time only where there is a published timetable.
    private String leaves(PlannedOption option) {
        for (PlannedLeg leg : option.legs()) {
            if (leg.kind() != PlannedLeg.Kind.HAUL || leg.service().isEmpty()) continue;
            PlannedLeg.Carried service = leg.service().get();
            if (service.departureKind() == DepartureKind.TIMETABLE) return Clock.of(leg.departure());
            return service.headwayHours().map(this::every).orElseGet(() -> words.of("leaves.unknown"));
        }
        return "";
    }

    private String every(BigDecimal hours) {
        if (hours.signum() == 0) return words.of("leaves.any");
        if (hours.compareTo(BigDecimal.valueOf(48)) < 0) return words.of("leaves.hours", About.hours(hours));
        return words.of("leaves.days", About.days(hours.divide(BigDecimal.valueOf(24), 2, RoundingMode.HALF_UP)));
    }

    static String money(PlanDocument document, BigDecimal usd, BigDecimal converted) {
        return document.conversion()
                .map(rate -> About.money(converted, rate.currency()))
                .orElseGet(() -> About.money(usd, "USD"));
    }
}
