package org.keruen.plan;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.keruen.supernetwork.drawing.Drawing;

/// Draws a table of single departures, hours counted from readiness: every leg a service of its own with its price, its
/// CO2e (a kilogram for each kilometre) and its risk (hours between the median and P90 of its queue).
final class Timetable {
    private static final LocalDateTime READY = Asked.MONDAY.atStartOfDay();

    private final StringBuilder text = new StringBuilder();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final int readyHour;

    /// With readiness at an hour of the table.
    Timetable(int readyHour) {
        this.readyHour = readyHour;
        text.append("factor 50\n"); // × 20 t = 1 kg for each kilometre
    }

    Timetable leg(String id, String mode, String from, String to, int dep, int arr, int usd, int kg, int risk) {
        place(from);
        place(to);
        if (links.add(from + to + mode)) {
            text.append("link %s-%s %s %dkm 1h one-way%n".formatted(from, to, mode, kg));
        }
        LocalDateTime leaves = READY.plusHours(dep - readyHour);
        text.append(String.format(
                Locale.ROOT,
                "line %s leaves %s since %s until %s waits 0/0/%.12fh : %s %s(%dh) %s%n",
                id,
                leaves.toLocalTime(),
                leaves.toLocalDate(),
                leaves.toLocalDate(),
                risk * 1000.0 / kg,
                from,
                mode,
                arr - dep,
                to));
        text.append("tariff haul %d USD/shipment service %s%n".formatted(usd, id));
        return this;
    }

    /// Hours it takes to change services at a place.
    Timetable change(String place, int hours) {
        place(place);
        text.append("operation handling %s in %dh%n".formatted(place, hours));
        return this;
    }

    Drawing drawn() {
        return Drawing.draw(text.toString());
    }

    private void place(String name) {
        if (places.add(name)) text.append("place %s CN%nterminal %s box_rail,box_sea,truck%n".formatted(name, name));
    }
}
