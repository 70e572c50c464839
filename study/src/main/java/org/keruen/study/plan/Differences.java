package org.keruen.study.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keruen.report.plan.PlannedCharge;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.shipments.WatchDocument.Difference;
import org.keruen.report.shipments.WatchDocument.Difference.Kind;

/// What differs between an option as it was promised and the same way as it is now: departures, rates by leg, hours by
/// leg, and the band.
final class Differences {
    private Differences() {}

    static List<Difference> between(PlannedOption promised, PlannedOption now) {
        List<Difference> all = new ArrayList<>();
        Map<String, PlannedLeg> before = byPlace(promised);
        byPlace(now).forEach((key, leg) -> {
            PlannedLeg old = before.get(key);
            if (old != null) leg(old, leg, all);
        });
        if (differ(promised.costUsd(), now.costUsd())) {
            all.add(new Difference(Kind.RATE, "total", usd(promised.costUsd()), usd(now.costUsd())));
        }
        boolean band = differ(promised.daysP50(), now.daysP50()) || differ(promised.daysP90(), now.daysP90());
        if (band) all.add(new Difference(Kind.TIME, "P50–P90", days(promised), days(now)));
        if (differ(promised.co2eTonnes(), now.co2eTonnes())) {
            all.add(new Difference(
                    Kind.CO2E,
                    "total",
                    promised.co2eTonnes().toPlainString() + " t",
                    now.co2eTonnes().toPlainString() + " t"));
        }
        return all;
    }

    private static void leg(PlannedLeg old, PlannedLeg leg, List<Difference> all) {
        String where = where(leg);
        boolean leaves = leg.kind() == PlannedLeg.Kind.HAUL && !leg.departure().isEqual(old.departure());
        if (leaves) {
            all.add(new Difference(
                    Kind.TIMETABLE,
                    where,
                    old.departure().toString(),
                    leg.departure().toString()));
        }
        if (differ(old.costUsd(), leg.costUsd())) {
            all.add(new Difference(
                    Kind.RATE,
                    where,
                    usd(old.costUsd()) + " (" + tariffs(old) + ")",
                    usd(leg.costUsd()) + " (" + tariffs(leg) + ")"));
        }
        boolean waits = leg.kind() == PlannedLeg.Kind.WAIT;
        if (!waits && differ(old.hours(), leg.hours())) {
            all.add(new Difference(
                    Kind.TIME,
                    where,
                    old.hours().toPlainString() + " h",
                    leg.hours().toPlainString() + " h"));
        }
    }

    /// Legs by what they are and where, the second of a kind at one place apart from the first.
    private static Map<String, PlannedLeg> byPlace(PlannedOption option) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, PlannedLeg> legs = new LinkedHashMap<>();
        for (PlannedLeg leg : option.legs()) {
            String key = leg.kind() + " " + leg.from().id() + " " + leg.to().id() + " " + leg.detail();
            int count = Objects.requireNonNull(seen.merge(key, 1, Integer::sum));
            legs.put(key + " " + count, leg);
        }
        return legs;
    }

    private static String where(PlannedLeg leg) {
        String from = leg.from().shortName();
        return leg.kind().word()
                + " "
                + (leg.from().equals(leg.to()) ? from : from + " → " + leg.to().shortName());
    }

    private static String tariffs(PlannedLeg leg) {
        return String.join(
                ", ",
                leg.charges().stream().map(PlannedCharge::tariff).distinct().toList());
    }

    private static String days(PlannedOption option) {
        return option.daysP50().toPlainString() + "–" + option.daysP90().toPlainString() + " d";
    }

    private static String usd(BigDecimal amount) {
        return "USD " + amount.toPlainString();
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }
}
