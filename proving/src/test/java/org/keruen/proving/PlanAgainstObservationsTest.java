package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.observation.TransitTime;
import org.keruen.proving.ObservedTransit.Compared;

/// The planner's bands beside reported transit times, printed to docs/methods/plan-against-observations.md. Misses
/// stay.
class PlanAgainstObservationsTest {
    private static final Path PAGE = Repository.root().resolve("docs/methods/plan-against-observations.md");

    private final CorridorPackage corridors = PackageReader.read(
                    Repository.root().resolve("corridors/eurasia"), List.of())
            .usable();
    private final ObservedTransit transit = new ObservedTransit(corridors);

    @Test
    void the_page_shows_what_the_planner_says_today() throws IOException {
        List<Compared> rows = corridors.transits().stream()
                .filter(ObservedTransit::comparable)
                .map(transit::compare)
                .toList();
        String page = page(rows);
        if (Boolean.getBoolean("keruen.rewrite")) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE))
                .as("run ./verify --rewrite after a change of data or method, and read the difference")
                .isEqualTo(page);
    }

    private String page(List<Compared> rows) {
        List<Compared> seen = rows.stream()
                .filter(row -> row.reported().kind() == TransitTime.Kind.OBSERVED)
                .toList();
        StringBuilder text = new StringBuilder("""
                # Plan against observations

                Reported transit times of `transits.csv` beside the band the planner gives for the same two places, the same modes and the
                same day (the middle of the year where a report names only a year): quickest itinerary by median days, from its first movement
                to the arrival of the last train or ship, as the reports count. The planner never reads these reports. *observed* is what a train or ship took; *announced* and *planned* are
                promises, kept apart. Own estimates are left out. A row is a hit when the reported range touches P10–P90.

                Made by the build from package `%s`. Nothing is tuned to these rows; what explains the misses stands below the table.

                """.formatted(corridors.info().hash()));
        text.append("Observed: **%d of %d** inside P10–P90 (a band that means what it says would hold four in five). "
                .formatted(seen.stream().filter(Compared::hit).count(), seen.size()));
        text.append("All reports: %d of %d.%n%n"
                .formatted(rows.stream().filter(Compared::hit).count(), rows.size()));
        text.append(
                "| From – to | When | Report | Days reported | P10 | P50 | P90 | |\n|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> text.append(line(row)));
        text.append("""

                ## Why they differ

                - **Slower than the record trains.** Xi'an–Duisburg in 10 days, Xi'an–Tashkent in 5 and Altynkol–Absheron in 9 are timetabled or show
                  trains with priority at every border. The package gives block trains ordinary moving speeds (38–45 km/h) and an ordinary queue at each
                  of two gauge changes and up to five borders, because no source states those hours for priority trains alone.
                - **Quicker than the jams.** The reports of mid-2023 and June 2024 come from congested weeks. A congested row is used only on days inside the
                  period its source names (June to August 2023 at five gauge breaks), so other jams are not in the band.
                - **Narrower than life.** Queues of one journey are added as independent; days that are bad everywhere at once are not in the band yet.
                - **No line, no train.** Where the package knows no block train for that year (Urumqi–Duisburg 2016, Xi'an–Prague 2019), the answer is ordinary
                  forwarding, which is far slower than the single train that was reported.
                """);
        return text.toString();
    }

    private static String line(Compared row) {
        String reported = days(
                row.reported().minDays().orElseThrow(), row.reported().maxDays().orElseThrow());
        String band = row.planned()
                .map(b -> String.format(Locale.ROOT, "%.1f | %.1f | %.1f", b.daysP10(), b.daysP50(), b.daysP90()))
                .orElse("– | – | –");
        String verdict = row.planned().isEmpty() ? "no route that day" : row.hit() ? "hit" : "miss";
        return "| %s – %s | %s | %s, %s | %s | %s | %s |%n"
                .formatted(
                        row.from().names().en(),
                        row.to().names().en(),
                        row.day(),
                        row.reported().kind().name().toLowerCase(Locale.ROOT),
                        row.reported().traffic(),
                        reported,
                        band,
                        verdict);
    }

    private static String days(double min, double max) {
        return min == max ? number(min) : number(min) + "–" + number(max);
    }

    private static String number(double days) {
        return days == Math.rint(days) ? String.valueOf((long) days) : String.format(Locale.ROOT, "%.2f", days);
    }
}
