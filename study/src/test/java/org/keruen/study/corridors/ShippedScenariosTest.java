package org.keruen.study.corridors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.ingest.ReadScenario;
import org.keruen.ingest.ScenarioReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.demand.Zone;
import org.keruen.model.demand.ZoneGroups;
import org.keruen.model.resource.Resource;
import org.keruen.report.plan.PlanDocument;
import org.keruen.scenario.Change;
import org.keruen.scenario.Scenario;
import org.keruen.study.Eurasia;
import org.keruen.study.plan.PlanStudy;
import org.keruen.study.question.Ask;

/// The scenarios in the folder of the built-in package.
class ShippedScenariosTest {
    private static final CorridorPackage BASE = Eurasia.open().content();
    private static final Path FOLDER = PackageChoice.builtIn().folder().resolve("scenarios");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .map(file -> file.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Scenario scenario(String name) {
        ReadScenario read = ScenarioReader.read(FOLDER.resolve(name + ".yaml"));
        assertThat(read.issues().all()).isEmpty();
        return read.scenario();
    }

    private static CorridorPackage under(String name) {
        return scenario(name).appliedTo(BASE);
    }

    @Test
    void the_questions_planners_ask_are_there() throws IOException {
        assertThat(names())
                .contains(
                        "northern-closed",
                        "suez-closed",
                        "third-crossing-open",
                        "base-without-second-track",
                        "second-track-acceptance-as-before",
                        "caspian-low-water",
                        "ferry-fleet-plus-7",
                        "fees-kz-az-minus-20",
                        "border-hours-minus-25",
                        "acceptance-14-to-6",
                        "russian-crude-stopped",
                        "pavlodar-concentrate-plus-50kt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_is_read_and_applied_without_any_issue_and_every_change_has_an_effect_and_a_reason(String name) {
        Scenario scenario = scenario(name);
        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.check(BASE).all()).isEmpty();
        for (Change change : scenario.changes()) {
            CorridorPackage changed = new Scenario("one", Scenario.BASELINE, List.of(change)).appliedTo(BASE);
            assertThat(tables(changed)).as(change.words()).isNotEqualTo(tables(BASE));
            assertThat(change.provenance().note()).as(change.words()).isNotBlank();
        }
        assertThat(scenario.appliedTo(BASE).info().hash())
                .isNotEqualTo(BASE.info().hash());
    }

    private static List<List<?>> tables(CorridorPackage corridors) {
        return List.of(
                corridors.terminals(),
                corridors.links(),
                corridors.operations(),
                corridors.services(),
                corridors.tariffs(),
                corridors.resources(),
                corridors.demandChanges(),
                corridors.transitClosures());
    }

    @Test
    void a_name_is_enough_to_ask_under_a_scenario() {
        PackageChoice builtIn = PackageChoice.builtIn();
        OpenCorridors open =
                Corridors.openForPlanning(new PackageChoice(builtIn.folder(), List.of(), "northern-closed"));
        assertThat(open.scenario()).isEqualTo("northern-closed");
        assertThat(open.content().transitClosures()).hasSize(1);
        PlanStudy study = new PlanStudy(open);
        PlanDocument passing = study.plan(Ask.good().to("Duisburg").question());
        assertThat(passing.options())
                .isNotEmpty()
                .noneMatch(option -> option.countries().contains("RU"));
        assertThat(passing.rejected()).anyMatch(rejected -> rejected.rule().equals("transit shut through BY, RU"));
        PlanDocument ending = study.plan(Ask.good().to("Moscow").question());
        assertThat(ending.options()).anyMatch(option -> option.countries().contains("RU"));
    }

    @Test
    void a_capacity_is_set_for_some_days_of_one_border(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), """
                name: s
                changes:
                  - {kind: set, target: resource:KZ-ATK/CN-KZ/acceptance:2023-01-01, value: 10, unit: trains/day, validFrom: 2025-10-06, validTo: 2025-10-25}
                """);
        CorridorPackage changed = ScenarioReader.read(file).scenario().appliedTo(BASE);
        assertThat(capacity(changed, "KZ-ATK/CN-KZ/acceptance", "2025-10-05")).contains(15.0);
        assertThat(capacity(changed, "KZ-ATK/CN-KZ/acceptance", "2025-10-06")).contains(10.0);
        assertThat(capacity(changed, "KZ-ATK/CN-KZ/acceptance", "2025-10-25")).contains(10.0);
        assertThat(capacity(changed, "KZ-ATK/CN-KZ/acceptance", "2025-10-26")).contains(15.0);
    }

    /// The least capacity for any class among the rows of that beginning on a day.
    private static Optional<Double> capacity(CorridorPackage corridors, String prefix, String day) {
        return corridors.resources().stream()
                .filter(row ->
                        row.id().text().startsWith(prefix) && row.classes().isEmpty())
                .filter(row -> row.validity().contains(LocalDate.parse(day)))
                .map(Resource::capacity)
                .min(Double::compare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-02-28", "2025-07-01", "2025-09-15", "2025-10-15", "2026-06-01"})
    void altynkol_takes_six_trains_whatever_the_day(String day) {
        CorridorPackage six = under("acceptance-14-to-6");
        assertThat(capacity(six, "KZ-ATK/KZ-CN/acceptance", day)).contains(6.0);
        assertThat(capacity(six, "KZ-ATK/KZ-CN/acceptance", "2023-12-31"))
                .isEqualTo(capacity(BASE, "KZ-ATK/KZ-CN/acceptance", "2023-12-31"));
    }

    @Test
    void without_the_second_track_each_section_keeps_one_track_and_its_capacity() {
        CorridorPackage single = under("base-without-second-track");
        for (String section : List.of("KZDOS-KZ-BSK", "KZ-BSK-KZ-ATG", "KZ-ATG-KZBAH", "KZBAH-KZ-MNT")) {
            assertThat(single.links())
                    .filteredOn(link -> link.id().text().startsWith("rail:" + section))
                    .filteredOn(link -> link.validity().contains(LocalDate.parse("2026-06-01")))
                    .singleElement()
                    .satisfies(link -> assertThat(link.tracks()).isOne());
            assertThat(capacity(single, "rail:" + section, "2026-06-01"))
                    .isPresent()
                    .isEqualTo(capacity(BASE, "rail:" + section, "2025-06-01"));
            assertThat(capacity(BASE, "rail:" + section, "2026-06-01")).contains(50.0);
        }
    }

    @Test
    void fees_fall_in_the_country_asked_about_and_nowhere_else() {
        CorridorPackage both = under("fees-kz-az-minus-20");
        assertThat(amount(both, "H-rail-KZ-box-40")).isCloseTo(0.8 * amount(BASE, "H-rail-KZ-box-40"), within(1e-9));
        assertThat(amount(both, "X-AZALA-box-40")).isCloseTo(0.8 * amount(BASE, "X-AZALA-box-40"), within(1e-9));
        assertThat(amount(both, "N-ferry-KZKUR-wagon")).isCloseTo(0.8 * amount(BASE, "N-ferry-wagon"), within(1e-9));
        assertThat(amount(both, "H-rail-GE-box-40")).isEqualTo(amount(BASE, "H-rail-GE-box-40"));
        assertThat(amount(under("fees-kz-minus-20"), "X-AZALA-box-40")).isEqualTo(amount(BASE, "X-AZALA-box-40"));
        assertThat(amount(under("fees-az-minus-20"), "H-rail-KZ-box-40")).isEqualTo(amount(BASE, "H-rail-KZ-box-40"));
    }

    private static double amount(CorridorPackage corridors, String id) {
        return corridors.tariffs().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .amount()
                .amount()
                .doubleValue();
    }

    @Test
    void russian_crude_to_xinjiang_stops_and_no_other_crude() {
        DemandChange stop = under("russian-crude-stopped").demandChanges().getFirst();
        ZoneGroups groups = new ZoneGroups(BASE.zones());
        Set<String> stopped = BASE.demand().stream()
                .filter(row -> row.role() == OdDemand.Role.OD)
                .filter(row -> stop.concerns(row.cargoClass(), row.loading(), row.from(), row.to(), 2025, groups))
                .map(OdDemand::id)
                .collect(Collectors.toSet());
        assertThat(stopped).containsExactlyInAnyOrder("2022:RU_SI-CN_XJ:crude", "2023:RU_SI-CN_XJ:crude");
        assertThat(stop.after(Volume.Unit.KILOTONNES.of(9980))).isEqualTo(Volume.Unit.KILOTONNES.of(0));
    }

    @Test
    void sums_of_zones_stand_for_the_base_zones_of_their_country() {
        ZoneGroups groups = new ZoneGroups(BASE.zones());
        assertThat(groups.of(new Id<>("CN_ALL")))
                .extracting(Id<Zone>::text)
                .containsExactlyInAnyOrder("CN_XJ", "CN_NW", "CN_SW", "CN_CE", "CN_EA", "CN_SO", "CN_NO", "CN_NE");
        assertThat(groups.of(new Id<>("CA_ALL")))
                .extracting(Id<Zone>::text)
                .containsExactlyInAnyOrder("UZ", "KG", "TJ", "TM", "AF");
        assertThat(groups.of(new Id<>("WORLD"))).hasSize(42);
        assertThat(groups.of(new Id<>("UZ"))).containsExactly(new Id<>("UZ"));
    }
}
