package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keruen.flow.Stop;
import org.keruen.model.Id;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;

/// A year's flows on small drawn corridors.
class YearModelTest {
    private static final Resource.Direction BOTH = new Resource.Direction.Both();

    private static Trade railways() {
        return Trade.on(Corridors.TWO_WAYS)
                .boxes("A", "B", 40_000)
                .emptyBoxes("B", "A", 10_000)
                .grain("A", "B", 200_000)
                .limited(Trade.term(
                        "north",
                        Trade.onLink("A-C rail/1520"),
                        BOTH,
                        Resource.Term.PATHS,
                        2,
                        CapacityUnit.TRAINS_PER_DAY));
    }

    private static Trade borders() {
        return Trade.on(Corridors.TWO_BORDERS)
                .boxes("Urumqi", "Almaty", 300_000)
                .limited(track(4))
                .limited(Trade.term(
                        "dostyk",
                        Trade.atEnd("Dostyk", "Alashankou-Dostyk rail/1435"),
                        Trade.across("CN", "KZ"),
                        Resource.Term.ACCEPTANCE,
                        6,
                        CapacityUnit.TRAINS_PER_DAY))
                .limited(Trade.term(
                        "altynkol",
                        Trade.atEnd("Altynkol", "Horgos-Altynkol rail/1435"),
                        Trade.across("CN", "KZ"),
                        Resource.Term.ACCEPTANCE,
                        5,
                        CapacityUnit.TRAINS_PER_DAY));
    }

    private static Resource track(double trains) {
        return Trade.term(
                "track",
                Trade.onLink("Dostyk-Balkhash rail/1520"),
                new Resource.Direction.Forward(),
                Resource.Term.PATHS,
                trains,
                CapacityUnit.TRAINS_PER_DAY);
    }

    private static Bottleneck at(YearFlow year, String row) {
        return year.bottlenecks().stream()
                .filter(one -> one.binding().id().text().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static void alike(Map<String, Double> one, Map<String, Double> other, double share) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((key, flow) ->
                assertThat(flow).as(key).isCloseTo(other.get(key), within(share * Math.max(1, flow))));
    }

    @Test
    void a_service_cut_in_two_halves_changes_no_flow() {
        Trade whole = railways();
        Trade halves = whole.services(YearModelTest::halved);
        YearFlow one = whole.solved();
        YearFlow two = halves.solved();
        assertThat(halves.corridors().services())
                .hasSize(whole.corridors().services().size() + 1);
        assertThat(one.stop()).isEqualTo(Stop.CONVERGED);
        alike(Trade.flows(two), Trade.flows(one), 1e-9);
    }

    /// Another operator's trains beside the first are another choice: this is what joining guards against.
    @Test
    void two_services_that_differ_are_two() {
        Trade whole = railways();
        Trade others = whole.services(services -> {
            List<Service> cut = halved(services);
            Service.Line second = (Service.Line) cut.getLast();
            cut.set(cut.size() - 1, new Service.Line(paced(second.terms(), 1.01), second.segments()));
            return cut;
        });
        Map<String, Double> one = Trade.flows(whole.solved());
        Map<String, Double> two = Trade.flows(others.solved());
        String north = "LOADED_BOXES A>B on A-C rail/1520";
        assertThat(Math.abs(two.getOrDefault(north, 0.0) - one.getOrDefault(north, 0.0)))
                .isGreaterThan(1);
    }

    private static List<Service> halved(List<Service> services) {
        List<Service> cut = new ArrayList<>();
        Service.Line second = null;
        for (Service service : services) {
            if (service.terms().id().text().equals("North")) {
                Service.Line line = (Service.Line) service;
                cut.add(new Service.Line(half(line.terms(), "North"), line.segments()));
                second = new Service.Line(half(line.terms(), "North2"), line.segments());
            } else {
                cut.add(service);
            }
        }
        if (second != null) cut.add(second);
        return cut;
    }

    private static Service.Terms half(Service.Terms old, String name) {
        double headway = ((Schedule.Headway) old.schedule()).between().value();
        return terms(old, name, new Schedule.Headway(new Hours(2 * headway)), old.pace());
    }

    private static Service.Terms paced(Service.Terms old, double pace) {
        return terms(old, old.id().text(), old.schedule(), pace);
    }

    private static Service.Terms terms(Service.Terms old, String name, Schedule schedule, double pace) {
        return new Service.Terms(
                new Id<>(name),
                name,
                old.operator(),
                old.carrierState(),
                old.mode(),
                old.traffic(),
                old.forms(),
                old.commodities(),
                schedule,
                pace,
                old.enRoute(),
                old.capacityTeu(),
                old.capacityTonnes(),
                old.cutoff(),
                old.validity(),
                old.provenance());
    }

    @Test
    void raising_a_term_that_does_not_bind_changes_nothing_at_all() {
        YearFlow before = borders().solved();
        Resource wide = Trade.term(
                "dostyk",
                Trade.atEnd("Dostyk", "Alashankou-Dostyk rail/1435"),
                Trade.across("CN", "KZ"),
                Resource.Term.ACCEPTANCE,
                60,
                CapacityUnit.TRAINS_PER_DAY);
        // A link of its own limits that stretch: the wait at the border is acceptance's, so it is the inspection
        // beside it that does not bind.
        Resource inspection = Trade.term(
                "inspection",
                Trade.atEnd("Dostyk", "Alashankou-Dostyk rail/1435"),
                Trade.across("CN", "KZ"),
                Resource.Term.INSPECTION,
                20,
                CapacityUnit.TRAINS_PER_DAY);
        Resource more = Trade.term(
                "inspection",
                inspection.at(),
                inspection.direction(),
                Resource.Term.INSPECTION,
                40,
                CapacityUnit.TRAINS_PER_DAY);
        Map<String, Double> with = Trade.flows(borders().limited(inspection).solved());
        assertThat(Trade.flows(borders().limited(more).solved())).isEqualTo(with);
        alike(with, Trade.flows(before), 1e-8);
        assertThat(Trade.flows(borders().limited(wide).solved())).isNotEqualTo(Trade.flows(before));
    }

    /// With one track the track binds; with two it is the border that does, and says so.
    @Test
    void a_second_track_without_acceptance_moves_the_bottleneck_to_the_border() {
        YearFlow single = borders().solved(1e-9);
        YearFlow twin = borders().limited(track(24)).solved(1e-9);
        assertThat(at(single, "track").ratio())
                .isGreaterThan(at(single, "dostyk").ratio());
        assertThat(at(twin, "dostyk").ratio())
                .isGreaterThan(at(single, "dostyk").ratio());
        assertThat(at(twin, "dostyk").ratio()).isGreaterThan(at(twin, "track").ratio());
        assertThat(at(twin, "dostyk").usdPerUnitYear()).isPositive();
        assertThat(at(twin, "dostyk").waitHours())
                .isGreaterThan(at(single, "dostyk").waitHours());
    }

    /// Terms of one border make one gate; what is out of the way next is named.
    @Test
    void a_bottleneck_names_what_binds_next() {
        Trade trade = borders()
                .limited(Trade.term(
                        "inspection",
                        Trade.atEnd("Dostyk", "Alashankou-Dostyk rail/1435"),
                        Trade.across("CN", "KZ"),
                        Resource.Term.INSPECTION,
                        8,
                        CapacityUnit.TRAINS_PER_DAY));
        Bottleneck border = at(trade.solved(1e-9), "dostyk");
        Bottleneck.Next next = border.next().orElseThrow();
        assertThat(next.row().id().text()).isEqualTo("inspection");
        assertThat(next.ratio()).isCloseTo(border.ratio() * 6 / 8, within(1e-9));
        assertThat(border.usePerDay() / border.capacityPerDay()).isCloseTo(border.ratio(), within(1e-12));
    }

    @Test
    void what_leaves_an_origin_is_what_there_is_and_arrives() {
        YearFlow year = railways().solved();
        assertThat(year.pairs()).hasSize(3);
        Map<String, Double> flows = Trade.flows(year);
        for (PairFlow pair : year.pairs()) {
            double out = along(flows, pair, Map.of("A-C rail/1520", 1, "A-D rail/1520", 1));
            double in = along(flows, pair, Map.of("C-B rail/1520", 1, "D-B rail/1520", 1));
            assertThat(out).isCloseTo(pair.volume(), within(1e-9 * pair.volume()));
            assertThat(in).isCloseTo(pair.volume(), within(1e-9 * pair.volume()));
        }
        assertThat(year.pairs())
                .extracting(PairFlow::volume)
                .allSatisfy(volume -> assertThat(volume).isPositive());
    }

    private static double along(Map<String, Double> flows, PairFlow pair, Map<String, Integer> links) {
        String of = pair.goods() + " " + pair.from() + ">" + pair.to() + " on ";
        return flows.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(of))
                .filter(entry ->
                        links.containsKey(entry.getKey().substring(of.length()).replace(" back", "")))
                .collect(Collectors.summingDouble(Map.Entry::getValue));
    }

    @Test
    void shares_by_corridor_add_up_to_the_volume() {
        for (PairFlow pair : borders().grain("Almaty", "Dostyk", 1000).solved().pairs()) {
            double sum = 0;
            for (Corridor corridor : Corridor.values()) sum += pair.along(corridor);
            assertThat(sum).isCloseTo(pair.volume(), within(1e-9 * pair.volume()));
        }
    }

    @Test
    void what_no_way_serves_is_listed_and_nothing_is_not_a_number() {
        YearFlow year = railways().grain("C", "A", 500).boxes("B", "D", 70).solved();
        assertThat(year.unserved())
                .extracting(one ->
                        one.cargoClass() + " " + one.from() + ">" + one.to() + " " + one.volume() + " " + one.days())
                .containsExactlyInAnyOrder("grain C>A 500.0 365", "containers B>D 70.0 365");
        assertThat(year.residual()).isLessThan(1e-9);
        for (PairFlow pair : year.pairs()) {
            assertThat(pair.volume()).isFinite();
            assertThat(pair.cost()).isFinite();
        }
        assertThat(Trade.flows(year).values())
                .allSatisfy(flow -> assertThat(flow).isFinite());
    }

    @Test
    void a_year_in_which_nothing_can_be_carried_is_empty_and_says_what_was_left() {
        YearFlow year = Trade.on(Corridors.TWO_WAYS).grain("C", "A", 500).solved();
        assertThat(year.pairs()).isEmpty();
        assertThat(year.unserved()).hasSize(1);
        assertThat(year.residual()).isZero();
    }

    @Test
    void a_term_that_is_nothing_all_year_shuts_the_way() {
        Trade shut = railways()
                .limited(Trade.term(
                        "north",
                        Trade.onLink("A-C rail/1520"),
                        BOTH,
                        Resource.Term.PATHS,
                        0,
                        CapacityUnit.TRAINS_PER_DAY));
        Map<String, Double> flows = Trade.flows(shut.solved());
        assertThat(flows.keySet()).noneMatch(key -> key.contains("A-C"));
        assertThat(shut.solved().unserved())
                .extracting(one -> Optional.of(one.cargoClass() + " " + one.from()))
                .containsExactly(Optional.of("containers:empty B"));
    }

    /// The year's last day is a slice of its own when a link opens on it, wherever that is.
    @Test
    void a_link_far_away_that_opens_on_the_last_day_changes_nothing() {
        Trade plain = borders();
        Trade cut = Trade.on(Corridors.TWO_BORDERS.with("place Far KZ\nlink Far-Almaty road 100km 3h since 2023-12-31"))
                .boxes("Urumqi", "Almaty", 300_000);
        for (Resource row : plain.corridors().resources()) cut = cut.limited(row);
        assertThat(Slice.of(Trade.YEAR, cut.corridors())).hasSize(5);
        alike(Trade.flows(cut.solved(1e-10)), Trade.flows(plain.solved(1e-10)), 1e-7);
    }
}
