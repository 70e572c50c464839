package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The options side by side: figures on one line, the way in words on the next.
final class OptionTable {
    private static final String INDENT = "    ";

    private final PlanDocument document;
    private final Words words;
    private final Paper paper;

    OptionTable(PlanDocument document, Words words, Paper paper) {
        this.document = document;
        this.words = words;
        this.paper = paper;
    }

    void write(StringBuilder text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "#",
                words.of("column.p50"),
                words.of("column.p90"),
                words.of("column.cost"),
                "CO2e",
                words.of("column.changes"),
                words.of("column.gauge"),
                words.of("column.leaves"),
                ""));
        for (int i = 0; i < document.options().size(); i++)
            rows.add(row(i, document.options().get(i)));
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
        }
        text.append(paper.faint(line(rows.getFirst(), widths))).append('\n');
        for (int i = 0; i < document.options().size(); i++) {
            PlannedOption option = document.options().get(i);
            String figures = line(rows.get(i + 1), widths);
            String tags = rows.get(i + 1).getLast();
            boolean fits = Columns.width(figures) <= paper.columns();
            text.append(fits ? figures : line(untagged(rows.get(i + 1)), widths))
                    .append('\n');
            String way = (fits ? "" : tags + " · ") + WayInWords.of(option, words) + " · "
                    + String.join(" ", option.countries()) + " · " + option.id();
            for (String part : Columns.wrap(way, paper.columns() - INDENT.length())) {
                text.append(INDENT).append(paper.faint(part)).append('\n');
            }
        }
    }

    private List<String> row(int index, PlannedOption option) {
        String tags = option.tags().stream().map(tag -> words.of("tag", tag)).collect(Collectors.joining(", "));
        return List.of(
                Integer.toString(index + 1),
                words.of("unit.days", About.days(option.daysP50())),
                words.of("unit.days", About.days(option.daysP90())),
                money(document, option.costUsd(), option.cost().orElse(option.costUsd())),
                words.of("unit.tonnes", About.tonnes(option.co2eTonnes())),
                Integer.toString(option.transfers()),
                Long.toString(option.legs().stream()
                        .filter(leg -> leg.kind() == PlannedLeg.Kind.GAUGE_CHANGE)
                        .count()),
                leaves(option),
                tags);
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
        return words.of(
                "leaves.days", About.days(hours.divide(BigDecimal.valueOf(24), 2, java.math.RoundingMode.HALF_UP)));
    }

    private static List<String> untagged(List<String> row) {
        List<String> cells = new ArrayList<>(row.subList(0, row.size() - 1));
        cells.add("");
        return cells;
    }

    static String money(PlanDocument document, BigDecimal usd, BigDecimal converted) {
        return document.conversion()
                .map(rate -> About.money(converted, rate.currency()))
                .orElseGet(() -> About.money(usd, "USD"));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int c = 0; c < widths.length; c++) {
            boolean number = c < widths.length - 2;
            String cell = cells.get(c);
            line.append(number ? Columns.right(cell, widths[c]) : Columns.left(cell, widths[c]))
                    .append(c == 0 ? "  " : "   ");
        }
        return line.toString().stripTrailing();
    }
}
