package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.report.text.About;
import org.keruen.report.text.Clock;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// An option over time, one line a leg: when, what and where, hours, and a bar that is moving `─`, handling
/// `▒`, border `▓` or waiting `·`.
///
/// "day 3" counts days of the local calendar, that of the place the leg starts in against that of the origin.
/// Only a timetabled departure has a clock time.
final class Gantt {
    /// Columns that are neither words nor bar: margins and the hours.
    private static final int FIXED = 12;

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50};

    private final PlannedOption option;
    private final Words words;
    private final Paper paper;
    private final double whole;

    Gantt(PlannedOption option, Words words, Paper paper) {
        this.option = option;
        this.words = words;
        this.paper = paper;
        this.whole = Math.max(1, hoursTo(option.arrival()));
    }

    void write(StringBuilder text) {
        List<String> when = new ArrayList<>();
        List<String> what = new ArrayList<>();
        for (PlannedLeg leg : option.legs()) {
            when.add(when(leg));
            what.add(LegInWords.of(leg, words));
        }
        int whenWidth = widest(when);
        int room = paper.columns() - whenWidth - FIXED;
        int whatWidth = Math.min(widest(what), Math.max(room - paper.columns() * 2 / 5, room / 2));
        int bar = room - whatWidth;
        String margin = " ".repeat(whenWidth + whatWidth + 3);
        List<Integer> ticks = new ArrayList<>();
        text.append(paper.faint(margin + Columns.right(words.of("gantt.hours"), 6) + "  " + ruler(bar, ticks)))
                .append('\n');
        for (int i = 0; i < option.legs().size(); i++) {
            PlannedLeg leg = option.legs().get(i);
            text.append(' ')
                    .append(Columns.left(when.get(i), whenWidth))
                    .append("  ")
                    .append(Columns.left(Columns.cut(what.get(i), whatWidth), whatWidth))
                    .append(Columns.right(About.hours(leg.hours()), 6))
                    .append("  ")
                    .append(bar(leg, bar, ticks).stripTrailing())
                    .append('\n');
        }
        for (String line : Columns.wrap(words.of("gantt.legend"), paper.columns() - 1)) {
            text.append(paper.faint(" " + line)).append('\n');
        }
    }

    private String when(PlannedLeg leg) {
        boolean published = leg.kind() == PlannedLeg.Kind.HAUL
                && leg.service()
                        .filter(service -> service.departureKind() == DepartureKind.TIMETABLE)
                        .isPresent();
        if (published) return Clock.of(leg.departure());
        long day = ChronoUnit.DAYS.between(
                        option.departure().toLocalDate(), leg.departure().toLocalDate())
                + 1;
        return words.of("gantt.day", Math.max(1, day));
    }

    /// Day numbers over the bars, as many as fit, each at its midnight at the origin.
    private String ruler(int width, List<Integer> ticks) {
        double firstMidnight = Duration.between(
                                option.departure(),
                                option.departure().truncatedTo(ChronoUnit.DAYS).plusDays(1))
                        .toMinutes()
                / 60.0;
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if (candidate * 24 / whole * width >= 6) {
                step = candidate;
                break;
            }
        }
        StringBuilder ruler = new StringBuilder();
        String first = words.of("gantt.day", 1);
        ruler.append(first);
        for (int day = 2; ; day++) {
            int column = (int) ((firstMidnight + (day - 2) * 24.0) / whole * width);
            if (column >= width) break;
            if (step > 1 && day % step != 0) continue;
            ticks.add(column);
            if (Columns.width(ruler.toString()) >= column) continue;
            ruler.append(" ".repeat(column - Columns.width(ruler.toString()))).append(day);
        }
        return ruler.toString();
    }

    private String bar(PlannedLeg leg, int width, List<Integer> ticks) {
        int begin = Math.min(width - 1, (int) (hoursTo(leg.departure()) / whole * width));
        int end = Math.clamp(Math.round(hoursTo(leg.arrival()) / whole * width), begin + 1, width);
        StringBuilder bar = new StringBuilder(" ".repeat(width));
        for (int tick : ticks) bar.setCharAt(tick, '┊');
        boolean nothing = leg.hours().compareTo(BigDecimal.ZERO) == 0;
        for (int column = begin; column < end && !nothing; column++) bar.setCharAt(column, sign(leg.kind()));
        return bar.toString();
    }

    private static char sign(PlannedLeg.Kind kind) {
        return switch (kind) {
            case HAUL -> '─';
            case HANDLING, TRANSFER, GAUGE_CHANGE -> '▒';
            case BORDER -> '▓';
            case WAIT -> '·';
        };
    }

    private double hoursTo(OffsetDateTime time) {
        return Duration.between(option.departure(), time).toSeconds() / 3600.0;
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }
}
