package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.supernetwork.drawing.Drawing;

/// A weekly train through Iran beside daily trains round it: it fills, or it stays empty.
class ThinCorridorTest {
    private static final YearSettings FINE = new YearSettings(1e-9, 4000, false);

    private static final Drawing ROUND = draw("""
            place Mary TM
            place Sarakhs IR
            place Uzen KZ
            place Astara AZ
            terminal Mary box_rail
            terminal Astara box_rail
            link Mary-Sarakhs rail/1520 500km 10h
            link Sarakhs-Astara rail/1520 500km 10h
            link Mary-Uzen rail/1520 1300km 30h
            link Uzen-Astara rail/1520 1300km 30h
            line Thin every 168h takes box teu 60 : Mary rail/1520 Sarakhs rail/1520 Astara
            line Long every 24h takes box teu 100 : Mary rail/1520 Uzen rail/1520 Astara
            tariff haul 1 USD/km_box mode rail form box
            """);

    private static Trade trade() {
        return Trade.on(ROUND).boxes("Mary", "Astara", 5000);
    }

    private static YearSolver solver(Trade trade) {
        return new YearSolver(trade.corridors(), trade.parameters(), FINE);
    }

    private static String way(YearFlow year) {
        return year.thinCorridors()
                .getOrDefault(Corridor.SOUTHERN, Set.of())
                .iterator()
                .next();
    }

    @Test
    void two_starts_lead_to_two_equilibria_that_last() {
        YearSolver solver = solver(trade());
        YearFlow year = solver.solve(Trade.YEAR);
        List<YearEquilibrium> found = solver.equilibria(year);
        assertThat(found).hasSize(2);
        assertThat(found).allSatisfy(one -> assertThat(one.lasts()).isTrue());
        assertThat(found.getFirst().flow()).isSameAs(year);
        assertThat(found.getFirst().starts()).contains("usual", "plenty");
        assertThat(found.getLast().starts()).containsExactly("empty");
        assertThat(volume(found.getFirst())).isGreaterThan(0.85 * 52 * 60);
        assertThat(volume(found.getLast())).isLessThan(100);
        double moved = found.getLast().flow().pairs().stream()
                .mapToDouble(PairFlow::volume)
                .sum();
        double empty = found.getLast().flow().pairs().stream()
                .mapToDouble(pair -> pair.along(Corridor.SOUTHERN))
                .sum();
        assertThat(empty).isCloseTo(volume(found.getLast()), within(1e-3 * moved));
    }

    private static double volume(YearEquilibrium one) {
        return one.services().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void trains_that_fill_many_times_over_have_one_equilibrium() {
        YearSolver solver = solver(Trade.on(Corridors.TWO_WAYS).boxes("A", "B", 40_000));
        List<YearEquilibrium> found = solver.equilibria(solver.solve(Trade.YEAR));
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.lasts()).isTrue());
    }

    @Test
    void the_curve_crosses_at_both_equilibria_and_at_the_tipping_volume_between_them() {
        YearSolver solver = solver(trade());
        YearFlow year = solver.solve(Trade.YEAR);
        List<YearEquilibrium> found = solver.equilibria(year);
        VolumeCurve curve = solver.curve(year, Corridor.SOUTHERN, way(year));
        assertThat(curve.crossings()).extracting(VolumeCurve.Crossing::lasts).containsExactly(true, false, true);
        assertThat(curve.crossings().getFirst().volume()).isCloseTo(volume(found.getLast()), within(0.5));
        assertThat(curve.crossings().getLast().volume()).isCloseTo(volume(found.getFirst()), within(0.5));
        assertThat(curve.crossings().getLast().volume()).isCloseTo(curve.present(), within(0.5));
        assertThat(curve.crossings().get(1).volume()).isBetween(volume(found.getLast()), volume(found.getFirst()));
    }

    /// What falls is the fixed cost, as the corridor's formula has it; a filled service charges what is published.
    @Test
    void the_unit_cost_falls_by_the_shared_fixed_cost() {
        YearSolver solver = solver(trade());
        YearFlow year = solver.solve(Trade.YEAR);
        VolumeCurve curve = solver.curve(year, Corridor.SOUTHERN, way(year));
        double filling = 0.85 * 60 * 52;
        assertThat(curve.filling()).isCloseTo(filling, within(0.01 * filling));
        for (VolumeCurve.Point point : curve.points()) {
            if (point.volume() < filling / 15) continue;
            double fixed = 300 * Math.max(1, curve.filling() / point.volume());
            assertThat(point.cost().fixedUsd()).isCloseTo(fixed, within(1e-6 * fixed));
            assertThat(point.cost().usd() - fixed).isCloseTo(1000 / 2.0 - 300, within(1e-6));
        }
        assertThat(curve.volumeAt(curve.now().cost().paidAndSpent()).orElseThrow())
                .isCloseTo(curve.present(), within(0.05 * curve.present()));
        assertThat(curve.volumeAt(1)).isEmpty();
    }

    @Test
    void letting_boxes_off_a_little_brings_a_little_more() {
        Trade trade = trade();
        YearSolver solver = solver(trade);
        YearFlow year = solver.solve(Trade.YEAR);
        CorridorTargets targets = solver.targets(year, Corridor.SOUTHERN, 0.02, 0.01);
        assertThat(targets.reached()).isTrue();
        assertThat(targets.limit()).isEmpty();
        assertThat(targets.feasible()).isTrue();
        CorridorTargets.Step step = targets.path().getLast();
        assertThat(step.volume()).isCloseTo(1.02 * targets.present(), within(0.002 * targets.present()));
        assertThat(step.reductionUsd()).isPositive();
        assertThat(step.unitUsd()).isLessThan(targets.now().paidAndSpent());
    }

    @Test
    void more_than_there_is_does_not_come_for_nothing() {
        YearSolver solver = solver(trade());
        YearFlow year = solver.solve(Trade.YEAR);
        CorridorTargets targets = solver.targets(year, Corridor.SOUTHERN, 5, 0.1);
        assertThat(targets.reached()).isFalse();
        assertThat(targets.feasible()).isFalse();
    }

    @Test
    void a_railway_that_is_full_stands_in_the_way_by_name() {
        Resource track = Trade.term(
                "track",
                Trade.onLink("Mary-Sarakhs rail/1520"),
                new Resource.Direction.Both(),
                Resource.Term.PATHS,
                0.1,
                CapacityUnit.TRAINS_PER_DAY);
        YearSolver solver = solver(trade().limited(track));
        YearFlow year = solver.solve(Trade.YEAR);
        CorridorTargets targets = solver.targets(year, Corridor.SOUTHERN, 0.05, 0.1);
        assertThat(targets.limit().map(use -> use.row().id().text())).isEqualTo(Optional.of("track"));
        assertThat(targets.feasible()).isFalse();
    }

    @Test
    void a_corridor_without_such_services_has_no_curve() {
        YearSolver solver = solver(trade());
        YearFlow year = solver.solve(Trade.YEAR);
        assertThatThrownBy(() -> solver.curve(year, Corridor.NORTHERN, "west"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void indicators_are_those_of_the_arcs_travelled() {
        Trade one = Trade.on(draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 500km 10h
                line Only every 24h takes box teu 100 : A rail/1520 B
                tariff haul 1 USD/km_box mode rail form box
                """)).boxes("A", "B", 1000);
        YearFlow year = solver(one).solve(Trade.YEAR);
        List<CorridorIndicators> rows = year.indicators();
        assertThat(rows).singleElement().satisfies(row -> {
            double perTeu = row.tonnes() / year.pairs().getFirst().volume();
            assertThat(row.corridor()).isEqualTo(Corridor.RAIL);
            assertThat(row.boxes()).isTrue();
            assertThat(row.km()).isCloseTo(500, within(1e-9));
            assertThat(row.rollingHours()).isCloseTo(10, within(1e-9));
            assertThat(row.speedWithoutDelay()).isCloseTo(50, within(1e-9));
            assertThat(row.hours()).isGreaterThan(10);
            assertThat(row.usdPerTonne() * perTeu).isCloseTo(250, within(1e-6));
            assertThat(row.usdPer500KmPer20Tonnes()).isCloseTo(20 * 250 / perTeu, within(1e-6));
            assertThat(row.borderHours()).isZero();
        });
        Map<Corridor, Double> volumes = new EnumMap<>(Corridor.class);
        SliceFlow slice = year.longest();
        new CorridorJourneys(year, slice.laid(), slice.found())
                .each(
                        number -> true,
                        (number, corridor, units, journey) -> volumes.merge(corridor, units, Double::sum));
        assertThat(volumes.getOrDefault(Corridor.RAIL, 0.0))
                .isCloseTo(
                        year.pairs().getFirst().volume() * slice.laid().slice().days() / 365, within(1e-6));
    }
}
