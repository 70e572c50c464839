package org.keruen.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.network.Mode;
import org.keruen.report.text.Words;

/// An itinerary in a line: `rail Xi'an–Altynkol–Aktau, feeder Aktau–Alat, rail Alat–Poti`. Each mode with the
/// places where the cargo is moved to another vehicle or gauge.
public final class WayInWords {
    private WayInWords() {}

    public static String of(PlannedOption option, Words words) {
        List<String> parts = new ArrayList<>();
        List<String> stops = new ArrayList<>();
        Optional<Mode> mode = Optional.empty();
        for (PlannedLeg leg : option.legs()) {
            if (leg.kind() == PlannedLeg.Kind.GAUGE_CHANGE)
                add(stops, leg.from().shortName());
            if (leg.kind() != PlannedLeg.Kind.HAUL) continue;
            if (!leg.mode().equals(mode)) {
                flush(parts, stops, mode, words);
                mode = leg.mode();
                add(stops, leg.from().shortName());
            }
            if (ends(option, leg)) add(stops, leg.to().shortName());
        }
        flush(parts, stops, mode, words);
        return String.join(", ", parts);
    }

    /// Whether the cargo leaves the vehicle at the end of this haul, rather than waiting in it at a border.
    private static boolean ends(PlannedOption option, PlannedLeg haul) {
        for (int i = option.legs().indexOf(haul) + 1; i < option.legs().size(); i++) {
            PlannedLeg next = option.legs().get(i);
            switch (next.kind()) {
                case BORDER, WAIT -> {}
                case HAUL -> {
                    return !next.mode().equals(haul.mode()) || !sameService(haul, next);
                }
                case GAUGE_CHANGE, HANDLING, TRANSFER -> {
                    return true;
                }
            }
        }
        return true;
    }

    private static boolean sameService(PlannedLeg one, PlannedLeg other) {
        return one.service().map(PlannedLeg.Carried::id).equals(other.service().map(PlannedLeg.Carried::id));
    }

    private static void add(List<String> stops, String name) {
        if (stops.isEmpty() || !stops.getLast().equals(name)) stops.add(name);
    }

    private static void flush(List<String> parts, List<String> stops, Optional<Mode> mode, Words words) {
        if (!stops.isEmpty() && mode.isPresent())
            parts.add(words.of("mode", mode.get()) + " " + String.join("–", stops));
        stops.clear();
    }
}
