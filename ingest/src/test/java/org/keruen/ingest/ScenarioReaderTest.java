package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.demand.Volume;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.model.network.Link;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.provenance.Basis;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.units.Tonnes;
import org.keruen.scenario.Scenario;

class ScenarioReaderTest {
    private static final CorridorPackage TOY =
            PackageReader.read(Toy.ORIGINAL, List.of()).usable();

    @TempDir
    Path folder;

    @Test
    void an_empty_list_gives_the_very_same_package() {
        Scenario scenario = read("changes: []").scenario();
        assertThat(scenario.appliedTo(TOY)).isSameAs(TOY);
        assertThat(scenario.from()).isEqualTo("base");
    }

    @Test
    void all_changes_are_checked_before_any_is_applied() {
        Scenario scenario = read("""
                        changes:
                          - {kind: remove, target: link:rail:XA-EGT-XA-PAS}
                          - {kind: close, target: link:nowhere}
                          - {kind: set, target: resource:XB-STB/XA-XB/acceptance, value: 10, unit: trains/day}
                          - {kind: scale, target: demand:XA-XD, factor: 2}
                        """).scenario();
        assertThatThrownBy(() -> scenario.appliedTo(TOY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::code)
                                .containsExactly("SCN-001", "SCN-001", "SCN-003"));
        assertThat(TOY.links()).hasSize(12);
    }

    @Test
    void closing_for_some_days_leaves_the_days_before_and_after() {
        List<Link> links = apply(
                        "- {kind: close, target: link:rail:XB-STB-XB-MID, validFrom: 2026-03-01, validTo: 2026-03-10}")
                .links();
        assertThat(links).hasSize(13);
        assertThat(open(links, "2026-02-28", "rail:XB-STB-XB-MID")).isOne();
        assertThat(open(links, "2026-03-01", "rail:XB-STB-XB-MID")).isZero();
        assertThat(open(links, "2026-03-10", "rail:XB-STB-XB-MID")).isZero();
        assertThat(open(links, "2026-03-11", "rail:XB-STB-XB-MID")).isOne();
        assertThat(links).extracting(link -> link.id().text()).doesNotHaveDuplicates();
    }

    @Test
    void closing_for_good_takes_the_row_away_and_opening_again_is_a_span_of_its_own() {
        assertThat(apply("- {kind: close, target: link:rail:XB-STB-XB-MID}").links())
                .hasSize(11);
        List<Link> reopened = apply("""
                        - {kind: close, target: link:rail:XB-STB-XB-MID, validFrom: 2026-01-01}
                        - {kind: open, target: link:rail:XB-STB-XB-MID, validFrom: 2028-01-01}
                        """).links();
        assertThat(open(reopened, "2025-06-01", "rail:XB-STB-XB-MID")).isOne();
        assertThat(open(reopened, "2027-06-01", "rail:XB-STB-XB-MID")).isZero();
        assertThat(open(reopened, "2028-06-01", "rail:XB-STB-XB-MID")).isOne();
    }

    @Test
    void a_figure_is_set_on_some_days_and_is_known_as_the_change_is() {
        List<Service> services = apply(
                        "- {kind: set, target: service:ferry-west, field: headwayHours, value: 24, validFrom: 2026-06-01, validTo: 2026-06-30}")
                .services();
        assertThat(services.stream().filter(s -> s.terms().id().text().startsWith("ferry-west")))
                .extracting(
                        s -> ((Schedule.Headway) s.terms().schedule()).between().value())
                .containsExactly(48.0, 24.0, 48.0);
        Service.Terms changed = services.stream()
                .map(Service::terms)
                .filter(terms -> terms.id().text().equals("ferry-west@2026-06-01"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.provenance().basis()).isEqualTo(Basis.ASSUMED);
        assertThat(changed.provenance().at().file()).isEqualTo("scenario.yaml");
    }

    @Test
    void a_service_cut_in_two_keeps_its_tariffs_on_both_sides() {
        CorridorPackage cut =
                apply("- {kind: close, target: service:saturday-train, validFrom: 2026-03-01, validTo: 2026-03-31}");
        assertThat(cut.tariffs().stream().filter(tariff -> tariff.service().isPresent()))
                .extracting(tariff -> tariff.service().orElseThrow().text())
                .containsExactlyInAnyOrder("saturday-train", "saturday-train@2026-04-01");
    }

    @Test
    void a_star_scales_a_whole_table() {
        List<Tariff> dearer =
                apply("- {kind: scale, target: tariff:*, factor: 1.5}").tariffs();
        for (int i = 0; i < dearer.size(); i++) {
            double before = TOY.tariffs().get(i).amount().amount().doubleValue();
            assertThat(dearer.get(i).amount().amount().doubleValue()).isEqualTo(before * 1.5);
        }
    }

    @Test
    void scaling_a_wait_keeps_its_shape() {
        assertThat(apply("- {kind: scale, target: operation:gauge:XA-XB:box, field: waitHours, factor: 2}")
                        .operations())
                .filteredOn(row -> row.id().equals("gauge:XA-XB:box"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.queue().p10().value()).isEqualTo(4);
                    assertThat(row.queue().p50().value()).isEqualTo(16);
                    assertThat(row.queue().p90().value()).isEqualTo(60);
                });
    }

    @Test
    void avoiding_a_country_takes_its_links_terminals_and_lines_but_not_its_places() {
        CorridorPackage without = apply("- {kind: avoid, countries: [XC]}");
        assertThat(without.places()).hasSize(8);
        assertThat(without.links())
                .extracting(link -> link.id().text())
                .containsExactly(
                        "rail:XA-EGT-XA-PAS",
                        "rail:XA-PAS-XB-STB",
                        "rail:XB-STB-XA-PAS",
                        "rail:XB-STB-XB-MID",
                        "rail:XB-MID-XB-EPT",
                        "road:XB-MID-XB-EPT");
        assertThat(without.terminals())
                .noneMatch(terminal -> terminal.place().text().startsWith("XC"));
        assertThat(without.services())
                .noneMatch(service -> service.terms().id().text().startsWith("feeder"));
    }

    @Test
    void a_capacity_is_set_on_some_days_in_its_own_unit() {
        List<Resource> resources = apply(
                        "- {kind: set, target: resource:XB-STB/XA-XB/cranes, value: 100, unit: TEU/day, validFrom: 2025-10-06, validTo: 2025-10-25}")
                .resources();
        assertThat(resources)
                .filteredOn(row -> row.id().text().startsWith("XB-STB/XA-XB/cranes"))
                .extracting(row -> row.id().text(), Resource::capacity)
                .containsExactly(
                        tuple("XB-STB/XA-XB/cranes", 320.0),
                        tuple("XB-STB/XA-XB/cranes@2025-10-06", 100.0),
                        tuple("XB-STB/XA-XB/cranes@2025-10-26", 320.0));
        assertThat(resources.get(1).nominal()).contains(400.0);
        assertThat(resources.get(1).validity().last()).isEqualTo("2025-10-25");
    }

    @Test
    void a_capacity_is_scaled_on_the_figure_that_counts() {
        CorridorPackage halved = apply("- {kind: scale, target: 'resource:*', factor: 0.5}");
        assertThat(halved.resources()).extracting(Resource::capacity).containsExactly(160.0, 6.0);
        assertThat(halved.resources().getFirst().nominal()).contains(400.0);
        assertThat(halved.resources().getLast().nominal()).isEmpty();
    }

    @Test
    void a_resource_is_closed_opened_removed_and_added() {
        CorridorPackage changed = apply("""
                - {kind: close, target: resource:XB-STB/XA-XB/cranes, validFrom: 2026-01-01}
                - {kind: open, target: resource:XB-STB/XA-XB/cranes, validFrom: 2027-01-01}
                - {kind: remove, target: resource:XB-MID-XB-EPT/paths}
                - {kind: add, target: resource:r, row: {link: rail:XB-MID-XB-EPT, direction: forward, term: paths, classes: grain, nominal: 9, unit: trains/day, validFrom: 2026-01-01}}
                """);
        assertThat(changed.resources())
                .extracting(row -> row.id().text())
                .containsExactly("XB-STB/XA-XB/cranes", "XB-STB/XA-XB/cranes@2027-01-01", "r");
        assertThat(changed.resources().getFirst().validity().last()).isEqualTo("2025-12-31");
        Resource added = changed.resources().getLast();
        assertThat(added.capacity()).isEqualTo(9);
        assertThat(added.classes()).containsExactly("grain");
        assertThat(added.validity().first()).isEqualTo("2026-01-01");
    }

    @Test
    void a_link_cut_in_two_keeps_its_capacities_on_both_sides() {
        CorridorPackage cut =
                apply("- {kind: close, target: link:rail:XB-MID-XB-EPT, validFrom: 2026-03-01, validTo: 2026-03-31}");
        assertThat(cut.resources())
                .filteredOn(row -> row.at() instanceof Resource.At.OfLink)
                .extracting(row -> ((Resource.At.OfLink) row.at()).link().text())
                .containsExactly("rail:XB-MID-XB-EPT", "rail:XB-MID-XB-EPT@2026-04-01");
        assertThat(cut.resources()).extracting(Resource::id).doesNotHaveDuplicates();
    }

    @Test
    void a_series_that_counts_on_a_link_cut_in_two_counts_on_both_sides() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("toy"));
        CorridorPackage counted = Toy.in(copy)
                .append("series_terms.csv", "westport,link,rail:XB-MID-XB-EPT,forward,grain,,,,0.001,illustrative,,")
                .read()
                .usable();
        CorridorPackage cut =
                read("changes: [{kind: close, target: 'link:rail:XB-MID-XB-EPT', validFrom: 2026-03-01, validTo: 2026-03-31}]")
                        .scenario()
                        .appliedTo(counted);
        assertThat(cut.series())
                .flatExtracting(Series::terms)
                .extracting(SeriesTerm::counted)
                .contains(
                        new Counted.OnLink(new Id<>("rail:XB-MID-XB-EPT")),
                        new Counted.OnLink(new Id<>("rail:XB-MID-XB-EPT@2026-04-01")))
                .hasSize(4);
    }

    @Test
    void a_star_stands_for_any_characters_wherever_it_is() {
        assertThat(apply("- {kind: remove, target: 'link:rail:*-XB-*'}").links())
                .extracting(link -> link.id().text())
                .noneMatch(id -> id.matches("rail:.*-XB-.*"))
                .contains("rail:XA-EGT-XA-PAS", "road:XB-MID-XB-EPT");
        assertThat(apply("- {kind: remove, target: 'link:*-XB-EPT'}").links())
                .hasSizeLessThan(TOY.links().size())
                .noneMatch(link -> link.id().text().endsWith("-XB-EPT"));
    }

    @Test
    void a_change_of_demand_is_kept_beside_the_rows() {
        CorridorPackage changed = apply("""
                - {kind: demand, class: containers:loaded, from: east, factor: 0.5, fromYear: 2026, toYear: 2027, note: why}
                - {kind: demand, class: grain, from: middle, to: west, add: -50, unit: kt, fromYear: 2028}
                """);
        assertThat(changed.demand()).isEqualTo(TOY.demand());
        assertThat(TOY.demandChanges()).isEmpty();
        DemandChange half = changed.demandChanges().getFirst();
        assertThat(half.cargoClass()).contains("containers");
        assertThat(half.loading()).contains(Loading.LOADED);
        assertThat(half.from()).contains(new Id<>("east"));
        assertThat(half.to()).isEmpty();
        assertThat(half.kind()).isEqualTo(new DemandChange.Kind.Times(0.5));
        assertThat(half.fromYear()).isEqualTo(2026);
        assertThat(half.toYear()).hasValue(2027);
        assertThat(half.provenance().note()).isEqualTo("why");
        DemandChange less = changed.demandChanges().getLast();
        assertThat(less.kind()).isEqualTo(new DemandChange.Kind.Minus(new Volume.Mass(new Tonnes(50_000))));
        assertThat(less.toYear()).isEmpty();
    }

    @Test
    void an_amount_is_not_given_to_a_sum_of_zones_but_a_factor_is() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("toy"));
        CorridorPackage summed = Toy.in(copy)
                .append("zones.csv", "all,All,,,,XA-EGT;XB-MID;XB-EPT,east and middle,illustrative,,AGGREGATE: of two")
                .read()
                .usable();
        assertThat(read("changes: [{kind: demand, class: grain, from: all, factor: 2, fromYear: 2026}]")
                        .scenario()
                        .check(summed)
                        .all())
                .isEmpty();
        assertThat(
                        read("changes: [{kind: demand, class: grain, from: all, to: west, add: 2, unit: kt, fromYear: 2026}]")
                                .scenario()
                                .check(summed)
                                .all())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("SCN-018");
                    assertThat(issue.fix()).isEqualTo("name one of east, middle");
                });
    }

    @Test
    void a_country_shut_to_transit_keeps_its_network() {
        CorridorPackage changed = apply("- {kind: avoid, countries: [XB, XC], transit: true}");
        assertThat(changed.links()).isEqualTo(TOY.links());
        TransitClosure closure = changed.transitClosures().getFirst();
        assertThat(closure.countries()).containsExactlyInAnyOrder("XB", "XC");
        assertThat(closure.stops("XA", "XD")).isTrue();
        assertThat(closure.stops("XA", "XB")).isFalse();
        assertThat(closure.stops("XC", "XD")).isFalse();
        assertThat(changed.info().hash()).isNotEqualTo(TOY.info().hash());
    }

    @Test
    void an_added_link_is_read_like_a_row_of_the_table() {
        CorridorPackage longer = apply(
                "- {kind: add, target: link:tunnel, note: a dream, row: {from: XC-ORC, to: XD-WGT, direction: both, mode: rail, gauge: 1435, km: 190, processHours: 3, country: XD}}");
        Link tunnel = longer.links().getLast();
        assertThat(tunnel.id().text()).isEqualTo("tunnel");
        assertThat(tunnel.moving().value()).isEqualTo(3);
        assertThat(tunnel.provenance().basis()).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void an_order_is_prolonged_and_a_parameter_set() {
        CorridorPackage changed = apply("""
                - {kind: order, target: order:order-1, validFrom: 2026-03-01, validTo: 2026-03-31}
                - {kind: parameter, target: parameter:valueOfTimeUsdPerTonneHour, value: 1.2}
                """);
        assertThat(changed.orders().getFirst().validity().last()).isEqualTo("2026-03-31");
        assertThat(changed.orders().getFirst().validity().first()).isEqualTo("2026-02-01");
        assertThat(changed.parameters().getFirst().value()).isEqualTo(1.2);
    }

    @Test
    void a_project_opens_the_links_it_builds_when_it_is_complete() {
        List<Link> links = apply("""
                        - {kind: close, target: link:rail:XA-PAS-XB-STB, validFrom: 2026-01-01}
                        - {kind: project, target: project:border-bridge}
                        """).links();
        assertThat(open(links, "2025-12-31", "rail:XA-PAS-XB-STB")).isOne();
        assertThat(open(links, "2027-06-29", "rail:XA-PAS-XB-STB")).isZero();
        assertThat(open(links, "2027-06-30", "rail:XA-PAS-XB-STB")).isOne();
    }

    @Test
    void a_project_that_is_not_clear_is_refused() {
        ReadScenario severalModes = read("changes:\n  - {kind: project, target: project:second-track}");
        assertThat(severalModes.scenario().check(TOY).all())
                .extracting(Issue::code)
                .containsExactly("SCN-010");
    }

    @Test
    void a_changed_package_has_a_hash_of_its_own_that_the_words_of_the_changes_decide() {
        String once =
                apply("- {kind: scale, target: tariff:*, factor: 0.9}").info().hash();
        String again =
                apply("- kind: scale\n  target: tariff:*\n  factor: 0.9").info().hash();
        String other =
                apply("- {kind: scale, target: tariff:*, factor: 0.8}").info().hash();
        assertThat(once)
                .isEqualTo(again)
                .isNotEqualTo(other)
                .isNotEqualTo(TOY.info().hash());
    }

    record Case(String code, String where, String fix, String changes) {
        @Override
        public String toString() {
            return code + " " + changes;
        }
    }

    static Stream<Case> checked() {
        return Stream.of(
                new Case(
                        "SCN-001",
                        "scenario.yaml, row 3",
                        "XB-MID",
                        "- {kind: close, target: link:rail:XB-STB-XB-MIE}"),
                new Case(
                        "SCN-001",
                        "scenario.yaml, row 3",
                        "second-track",
                        "- {kind: project, target: project:second-trak}"),
                new Case("SCN-002", "scenario.yaml, row 3", "link", "- {kind: open, target: place:XB-STB}"),
                new Case("SCN-002", "scenario.yaml, row 3", "project", "- {kind: project, target: link:bridge}"),
                new Case("SCN-002", "scenario.yaml, row 3", "resource", "- {kind: close, target: place:XB-STB}"),
                new Case(
                        "SCN-003",
                        "scenario.yaml, row 3",
                        "kind: demand",
                        "- {kind: set, target: demand:2025:east:west:containers, field: value, value: 1}"),
                new Case(
                        "SCN-004",
                        "scenario.yaml, row 3",
                        "km",
                        "- {kind: set, target: link:feeder*, field: kms, value: 1}"),
                new Case(
                        "SCN-005",
                        "scenario.yaml, row 3",
                        "km",
                        "- {kind: set, target: link:feeder*, field: km, value: -1}"),
                new Case(
                        "SCN-006",
                        "scenario.yaml, row 3",
                        "set",
                        "- {kind: scale, target: service:ferry-west, field: capacityTeu, factor: 2}"),
                new Case(
                        "SCN-007",
                        "scenario.yaml, row 3",
                        "id",
                        "- {kind: add, target: parameter:valueOfTimeUsdPerTonneHour, row: {value: 1}}"),
                new Case(
                        "SCN-008",
                        "scenario.yaml, row 3",
                        "place",
                        "- {kind: add, target: terminal:t, row: {place: XQ-1, roles: truck}}"),
                new Case("SCN-009", "scenario.yaml, row 3", "avoid", "- {kind: remove, target: place:XB-MID}"),
                new Case(
                        "SCN-011",
                        "scenario.yaml, row 4",
                        "keep one",
                        "- {kind: remove, target: tariff:border}\n  - {kind: scale, target: tariff:*, factor: 2}"),
                new Case("SCN-012", "scenario.yaml, row 3", "XD-WGT", "- {kind: avoid, places: [XD-WGX]}"),
                new Case(
                        "SCN-013",
                        "scenario.yaml, row 3",
                        "value",
                        "- {kind: parameter, target: parameter:valueOfTimeUsdPerTonneHour, value: 90}"),
                new Case(
                        "SCN-014",
                        "scenario.yaml, row 3",
                        "days",
                        "- {kind: close, target: service:saturday-train, validTo: 2020-01-01}"),
                new Case(
                        "SCN-014",
                        "scenario.yaml, row 3",
                        "days",
                        "- {kind: order, target: order:order-1, validFrom: 2026-02-02, validTo: 2026-02-03}"),
                new Case(
                        "SCN-001",
                        "scenario.yaml, row 3",
                        "XB-STB/XA-XB/cranes",
                        "- {kind: close, target: resource:XB-STB/XB-XA/cranes}"),
                new Case(
                        "SCN-004",
                        "scenario.yaml, row 3",
                        "capacity or practical or nominal or achieved",
                        "- {kind: set, target: resource:XB-STB/XA-XB/cranes, field: lifts, value: 1}"),
                new Case(
                        "SCN-005",
                        "scenario.yaml, row 3",
                        "capacity",
                        "- {kind: set, target: resource:XB-STB/XA-XB/cranes, value: -1}"),
                new Case(
                        "SCN-006",
                        "scenario.yaml, row 3",
                        "set",
                        "- {kind: scale, target: resource:XB-MID-XB-EPT/paths, field: nominal, factor: 2}"),
                new Case(
                        "SCN-007",
                        "scenario.yaml, row 3",
                        "id",
                        "- {kind: add, target: resource:XB-STB/XA-XB/cranes, row: {place: XB-STB, term: cranes, practical: 1, unit: TEU/day}}"),
                new Case(
                        "SCN-008",
                        "scenario.yaml, row 3",
                        "link",
                        "- {kind: add, target: resource:r, row: {link: rail:XQ, term: paths, practical: 1, unit: trains/day}}"),
                new Case(
                        "SCN-008",
                        "scenario.yaml, row 3",
                        "place",
                        "- {kind: add, target: resource:r, row: {place: XQ-1, term: yard, practical: 1, unit: TEU}}"),
                new Case(
                        "SCN-017",
                        "scenario.yaml, row 3",
                        "containers",
                        "- {kind: add, target: resource:r, row: {place: XB-STB, classes: container, term: yard, practical: 1, unit: TEU}}"),
                new Case(
                        "SCN-011",
                        "scenario.yaml, row 4",
                        "keep one",
                        "- {kind: remove, target: resource:XB-STB/XA-XB/cranes}\n  - {kind: scale, target: resource:*, factor: 2}"),
                new Case(
                        "SCN-014",
                        "scenario.yaml, row 3",
                        "leave the change out",
                        "- {kind: demand, class: grain, from: east, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-016",
                        "scenario.yaml, row 3",
                        "unit: TEU/day",
                        "- {kind: set, target: resource:XB-STB/XA-XB/cranes, value: 10, unit: trains/day}"),
                new Case(
                        "SCN-016",
                        "scenario.yaml, row 3",
                        "leave unit out",
                        "- {kind: set, target: service:feeder-west, field: paceFactor, value: 1, unit: h}"),
                new Case(
                        "SCN-016",
                        "scenario.yaml, row 3",
                        "unit: ",
                        "- {kind: parameter, target: parameter:valueOfTimeUsdPerTonneHour, value: 1, unit: EUR}"),
                new Case(
                        "SCN-017",
                        "scenario.yaml, row 3",
                        "grain",
                        "- {kind: demand, class: grian, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-017",
                        "scenario.yaml, row 3",
                        "demand.csv",
                        "- {kind: demand, class: containers:empty, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-017",
                        "scenario.yaml, row 3",
                        "west",
                        "- {kind: demand, to: wset, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-018",
                        "scenario.yaml, row 3",
                        "name class, from and to",
                        "- {kind: demand, class: grain, from: middle, add: 5, unit: kt, fromYear: 2026}"),
                new Case(
                        "SCN-018",
                        "scenario.yaml, row 3",
                        "two zones",
                        "- {kind: demand, class: grain, from: middle, to: middle, add: 5, unit: kt, fromYear: 2026}"),
                new Case(
                        "SCN-018",
                        "scenario.yaml, row 3",
                        "containers:loaded",
                        "- {kind: demand, class: containers, from: east, to: west, add: 5, unit: TEU, fromYear: 2026}"),
                new Case(
                        "SCN-018",
                        "scenario.yaml, row 3",
                        "unit: kt",
                        "- {kind: demand, class: grain, from: middle, to: west, add: 5, unit: TEU, fromYear: 2026}"),
                new Case("SCN-012", "scenario.yaml, row 3", "XA", "- {kind: avoid, countries: [XQ], transit: true}"),
                new Case(
                        "SCN-015",
                        "scenario.yaml, row 3",
                        "sources.csv",
                        "- {kind: avoid, countries: [XA], transit: true, source: s-9}"),
                new Case(
                        "SCN-015",
                        "scenario.yaml, row 3",
                        "sources.csv",
                        "- {kind: demand, class: grain, factor: 2, fromYear: 2026, source: s-9}"),
                new Case(
                        "SCN-015",
                        "scenario.yaml, row 3",
                        "sources.csv",
                        "- {kind: remove, target: tariff:border, source: s-9}"));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void a_change_that_does_not_fit_the_package_says_why(Case expected) {
        ReadScenario read = read("changes:\n  " + expected.changes);
        assertThat(read.issues().all()).isEmpty();
        assertThat(read.scenario().check(TOY).all()).anySatisfy(issue -> matches(issue, expected));
    }

    static Stream<Case> written() {
        return Stream.of(
                new Case("SCN-020", "scenario.yaml, row 3", "changes", "- {kind: close"),
                new Case(
                        "SCN-021",
                        "scenario.yaml, row 3, column factor",
                        "factor",
                        "- {kind: scale, target: tariff:*}"),
                new Case("SCN-021", "scenario.yaml, row 3, column target", "target", "- {kind: remove}"),
                new Case("SCN-021", "scenario.yaml, row 3, column countries", "countries", "- {kind: avoid}"),
                new Case(
                        "SCN-022",
                        "scenario.yaml, row 3, column validFrm",
                        "did you mean validFrom",
                        "- {kind: open, target: link:a, validFrm: 2028-01-01}"),
                new Case(
                        "SCN-022",
                        "scenario.yaml, row 3, column kilometres",
                        "km",
                        "- {kind: add, target: link:a, row: {kilometres: 1}}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column factor",
                        "a number",
                        "- {kind: scale, target: tariff:*, factor: -10 %}"),
                new Case("SCN-023", "scenario.yaml, row 3, column target", "link:", "- {kind: close, target: Dostyk}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column validFrom",
                        "a day",
                        "- {kind: open, target: link:a, validFrom: soon}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column validTo",
                        "not before",
                        "- {kind: open, target: link:a, validFrom: 2028-01-01, validTo: 2027-01-01}"),
                new Case(
                        "SCN-021",
                        "scenario.yaml, row 3, column class",
                        "class",
                        "- {kind: demand, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-021",
                        "scenario.yaml, row 3, column fromYear",
                        "fromYear",
                        "- {kind: demand, class: grain, factor: 2}"),
                new Case(
                        "SCN-021",
                        "scenario.yaml, row 3, column unit",
                        "unit",
                        "- {kind: demand, class: grain, from: a, to: b, add: 2, fromYear: 2026}"),
                new Case(
                        "SCN-021",
                        "scenario.yaml, row 3, column countries",
                        "countries",
                        "- {kind: avoid, transit: true}"),
                new Case(
                        "SCN-022",
                        "scenario.yaml, row 3, column target",
                        "class",
                        "- {kind: demand, target: demand:a, class: grain, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column factor",
                        "0 or more",
                        "- {kind: demand, class: grain, factor: -2, fromYear: 2026}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column unit",
                        "left out",
                        "- {kind: demand, class: grain, factor: 2, unit: kt, fromYear: 2026}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column add",
                        "above or below 0",
                        "- {kind: demand, class: grain, add: 0, unit: kt, fromYear: 2026}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column unit",
                        "one of kt, TEU",
                        "- {kind: demand, class: grain, add: 1, unit: Mt, fromYear: 2026}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column fromYear",
                        "a year",
                        "- {kind: demand, class: grain, factor: 2, fromYear: 26}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column toYear",
                        "not before",
                        "- {kind: demand, class: grain, factor: 2, fromYear: 2026, toYear: 2025}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column class",
                        ":loaded",
                        "- {kind: demand, class: containers:full, factor: 2, fromYear: 2026}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column places",
                        "countries",
                        "- {kind: avoid, countries: [XA], places: [XB-STB], transit: true}"),
                new Case(
                        "SCN-023",
                        "scenario.yaml, row 3, column transit",
                        "true or false",
                        "- {kind: avoid, countries: [XA], transit: yes}"),
                new Case(
                        "SCN-025",
                        "scenario.yaml, row 3, column factor",
                        "one of factor and add",
                        "- {kind: demand, class: grain, fromYear: 2026}"),
                new Case(
                        "SCN-025",
                        "scenario.yaml, row 3, column factor",
                        "one of factor and add",
                        "- {kind: demand, class: grain, factor: 2, add: 3, unit: kt, fromYear: 2026}"),
                new Case("SCN-024", "scenario.yaml, row 3, column kind", "close", "- {kind: clsoe, target: link:a}"),
                new Case(
                        "PKG-021",
                        "scenario.yaml, row 3, column value",
                        "write digits",
                        "- {kind: add, target: parameter:p, row: {value: much}}"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_change_that_cannot_be_understood_says_why_and_is_left_out(Case expected) {
        ReadScenario read = read("changes:\n  " + expected.changes);
        assertThat(read.issues().all()).anySatisfy(issue -> matches(issue, expected));
        assertThat(read.scenario().changes()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_or_refers_to_itself_is_an_issue() {
        assertThat(ScenarioReader.read(folder.resolve("none.yaml")).issues().all())
                .extracting(Issue::code)
                .containsExactly("SCN-020");
        assertThat(read("changes: &a [*a]").issues().fatal()).isTrue();
        assertThat(read("changes: " + "[".repeat(50_000)).issues().fatal()).isTrue();
    }

    private static void matches(Issue issue, Case expected) {
        assertThat(issue.code()).isEqualTo(expected.code);
        assertThat(issue.where()).isEqualTo(expected.where);
        assertThat(issue.fix()).contains(expected.fix);
    }

    private CorridorPackage apply(String changes) {
        ReadScenario read = read("changes:\n" + changes.stripTrailing().indent(2));
        assertThat(read.issues().all()).isEmpty();
        return read.scenario().appliedTo(TOY);
    }

    private ReadScenario read(String rest) {
        try {
            return ScenarioReader.read(Files.writeString(folder.resolve("scenario.yaml"), "name: test\n" + rest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long open(List<Link> links, String day, String prefix) {
        return links.stream()
                .filter(link -> link.id().text().startsWith(prefix))
                .filter(link -> link.validity().contains(LocalDate.parse(day)))
                .count();
    }
}
