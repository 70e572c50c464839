package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.plan.PlanOption;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;

/// On the real corridors: cargo that crosses between track of two gauges changes gauge exactly once, in each direction,
/// whether it comes in boxes or in wagons.
class GaugeChangeTest {
    private static CorridorPackage eurasia;

    /// A crossing: the two border stations, and a terminal behind each.
    record Crossing(String behindA, String a, String b, String behindB) {
        Crossing back() {
            return new Crossing(behindB, b, a, behindA);
        }

        @Override
        public String toString() {
            return "%s > %s > %s > %s".formatted(behindA, a, b, behindB);
        }
    }

    private static final List<Crossing> CROSSINGS = List.of(
            new Crossing("CNURM", "CN-ALK", "KZDOS", "KZALA"),
            new Crossing("CNURM", "CNHUP", "KZ-ATK", "KZALA"),
            new Crossing("CNHRN", "CNMLX", "RU-ZBK", "RUHTA"),
            new Crossing("CNHHH", "CNERC", "MNZUU", "MNULN"),
            new Crossing("BYMSQ", "BYBQT", "PLMAA", "PLWAW"));

    static List<Arguments> crossings() {
        List<Arguments> all = new ArrayList<>();
        for (Crossing crossing : CROSSINGS) {
            for (Crossing way : List.of(crossing, crossing.back())) {
                all.add(Arguments.of(way, new Cargo.Boxes(2, BoxSize.HC40, "general", "2x40HC")));
                all.add(Arguments.of(way, new Cargo.Wagons(3, "covered", "general", "3xcovered")));
            }
        }
        return all;
    }

    @BeforeAll
    static void read() {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("keruen.home")), "corridors", "eurasia");
        eurasia = PackageReader.read(folder, List.of()).usable();
    }

    /// Exit, entry, gauge change: nothing else, in this order, at every crossing of the way. A way over a named
    /// crossing may cross others before or behind it.
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("crossings")
    void cargo_leaves_enters_and_changes_gauge_exactly_once_at_a_crossing(Crossing crossing, Cargo cargo) {
        List<PlanOption> options = options(crossing, cargo, List.of(List.of(id(crossing.a)), List.of(id(crossing.b))));
        assertThat(options).as("%s has a way over it", crossing).isNotEmpty();
        for (PlanOption option : options) {
            String formalities = formalities(option.itinerary());
            assertThat(formalities)
                    .as(words(option.itinerary()))
                    .matches("(Border \\S+ Border (\\S+) GaugeChange \\2 )+")
                    .contains("Border %s Border %s GaugeChange %s ".formatted(crossing.a, crossing.b, crossing.b));
        }
    }

    /// Whatever way is taken, every change of gauge on the track is a leg, and every such leg changes it.
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("crossings")
    void hauls_on_another_gauge_follow_a_gauge_change_or_a_yard(Crossing crossing, Cargo cargo) {
        for (PlanOption option : options(crossing, cargo, List.of())) {
            Leg.Haul before = null;
            boolean changed = false;
            for (Leg leg : option.itinerary().legs()) {
                if (leg instanceof Leg.GaugeChange) changed = true;
                if (!(leg instanceof Leg.Haul haul)) continue;
                if (before != null && before.mode() == Mode.RAIL && haul.mode() == Mode.RAIL) {
                    assertThat(changed).as(words(option.itinerary())).isEqualTo(before.gauge() != haul.gauge());
                }
                before = haul;
                changed = false;
            }
        }
    }

    @Test
    void the_crossings_are_of_this_package() {
        for (Crossing crossing : CROSSINGS) {
            for (String id : List.of(crossing.behindA, crossing.a, crossing.b, crossing.behindB)) {
                assertThat(place(id).country()).hasSize(2);
            }
        }
    }

    private static List<PlanOption> options(Crossing crossing, Cargo cargo, List<List<Id<Place>>> via) {
        LocalDate day = LocalDate.of(2026, 3, 3);
        return new Planner(eurasia)
                .plan(new PlanRequest(
                        List.of(place(crossing.behindA)),
                        List.of(place(crossing.behindB)),
                        cargo,
                        day,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Set.of(),
                        via,
                        Set.of(Mode.RAIL),
                        OptionalInt.empty(),
                        false))
                .options();
    }

    private static String formalities(Itinerary itinerary) {
        StringBuilder words = new StringBuilder();
        for (Leg leg : itinerary.legs()) {
            if (!(leg instanceof Leg.Border) && !(leg instanceof Leg.GaugeChange)) continue;
            words.append(leg.getClass().getSimpleName())
                    .append(' ')
                    .append(leg.facts().from())
                    .append(' ');
        }
        return words.toString();
    }

    private static String words(Itinerary itinerary) {
        List<String> words = new ArrayList<>();
        for (Leg leg : itinerary.legs()) {
            words.add("%s %s"
                    .formatted(leg.getClass().getSimpleName(), leg.facts().from()));
        }
        return String.join(", ", words);
    }

    private static Place place(String id) {
        return eurasia.places().stream()
                .filter(place -> place.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    private static Id<Place> id(String text) {
        return new Id<>(text);
    }
}
