package org.keruen.report.plan;

import java.math.BigDecimal;
import org.keruen.plan.WeeklyVolume.Unit;
import org.keruen.report.text.Words;

/// Says whether a weekly volume finds room: `30 a week do not fit: … would need 8 departures a week, there are 7`.
final class WeeklyText {
    private WeeklyText() {}

    static String of(PlannedWeekly weekly, Words words) {
        StringBuilder said = new StringBuilder();
        weekly.scarcest().ifPresent(scarcest -> said.append(scarcest(weekly, scarcest, words)));
        if (!weekly.unknown().isEmpty()) {
            if (!said.isEmpty()) said.append(' ');
            said.append(words.of("perWeek.unknown", String.join(", ", weekly.unknown())));
        }
        return said.toString();
    }

    private static String scarcest(PlannedWeekly weekly, PlannedWeekly.Scarcest scarcest, Words words) {
        boolean fits = scarcest.carried() == weekly.consignments();
        String said = words.of(
                fits ? "perWeek.fits" : "perWeek.full",
                weekly.consignments(),
                scarcest.name(),
                scarcest.departuresNeeded(),
                plain(scarcest.departuresAvailable()));
        String room = plain(scarcest.capacityPerDeparture()) + " " + unit(scarcest.unit());
        String each = words.of("perWeek.each", room);
        return fits ? said + " " + each : said + " " + each + " " + words.of("perWeek.carried", scarcest.carried());
    }

    static String unit(Unit unit) {
        return switch (unit) {
            case TEU -> "TEU";
            case TONNES -> "t";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
