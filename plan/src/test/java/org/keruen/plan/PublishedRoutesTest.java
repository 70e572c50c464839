package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Calendar;
import org.keruen.model.service.Departure;
import org.keruen.model.service.Schedule.Timetable;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;
import org.keruen.plan.departure.DeparturesBeside;
import org.keruen.plan.departure.Timetables;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.drawing.Drawing;

/// The search through cancelled departures alone, against a search of the whole network with nothing cancelled.
class PublishedRoutesTest {
    private static final int SEEDS = 800;

    @Test
    void with_the_front_found_it_gives_the_front_of_the_timetables_as_published() {
        int added = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Asked asked = seed % 3 == 0 ? RandomCorridor.conditional(seed) : RandomCorridor.asked(seed);
            PlanRequest request = asked.request();
            CorridorPackage published = asked.drawing().corridors();
            CorridorPackage running = broken(published, new Random(seed + 1));
            FrontSearch fronts = new FrontSearch(running);
            FrontSearch.Found found = fronts.search(request, Progress.SILENT);
            Timetables timetables = timetables(published, running);
            var from = FrontSearch.midnight(request, request.readyFirst());
            var horizon = fronts.horizon(request);
            if (!timetables.gone(from, horizon, horizon).isEmpty()) continue;
            DeparturesBeside beside = timetables.beside(from, horizon, List.of(), from, from, Hours.NONE);
            FrontSearch.Searched more = fronts.beside(request, found, beside, Progress.SILENT);
            List<Route> together = new ArrayList<>(found.routes());
            together.removeIf(route -> more.all().stream().anyMatch(other -> covers(other, route, request)));
            together.addAll(more.all());
            List<Route> whole =
                    new FrontSearch(published).search(request, Progress.SILENT).routes();
            assertThat(vectors(together, request))
                    .as("seed %d: %s%n%s", seed, request, asked.drawing())
                    .isEqualTo(vectors(whole, request));
            added += more.all().size();
        }
        assertThat(added).as("ways through cancelled departures in all").isGreaterThan(60);
    }

    private static boolean covers(Route other, Route route, PlanRequest request) {
        return other.noWorseThan(route) && (request.maxTransfers().isEmpty() || other.boardings() <= route.boardings());
    }

    private static Set<List<Long>> vectors(List<Route> routes, PlanRequest request) {
        return routes.stream()
                .map(r -> List.of(
                        r.arrival(),
                        r.cents(),
                        r.grams(),
                        request.maxTransfers().isPresent() ? (long) r.boardings() : 0L))
                .collect(Collectors.toSet());
    }

    private static Timetables timetables(CorridorPackage published, CorridorPackage running) {
        return new Timetables(published.services(), running.services(), id -> place(published, id));
    }

    private static Place place(CorridorPackage corridors, Id<Place> id) {
        return corridors.places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Without half of the days of the weeks after 2 March 2026.
    private static CorridorPackage broken(CorridorPackage corridors, Random random) {
        Set<LocalDate> removed = new HashSet<>();
        for (int day = 0; day < 24; day++) {
            if (random.nextBoolean()) removed.add(LocalDate.of(2026, 3, 1).plusDays(day));
        }
        List<Service> services = new ArrayList<>();
        for (Service service : corridors.services()) {
            services.add(
                    service instanceof Service.Line line && line.terms().schedule() instanceof Timetable timetable
                            ? without(line, timetable, removed)
                            : service);
        }
        return corridors.withServices(services);
    }

    private static Service without(Service.Line line, Timetable timetable, Set<LocalDate> removed) {
        Timetable less = new Timetable(timetable.departures().stream()
                .map(d -> new Departure(
                        new Calendar(
                                d.calendar().id(),
                                d.calendar().days(),
                                d.calendar().validity(),
                                d.calendar().added(),
                                removed,
                                d.calendar().provenance()),
                        d.local(),
                        d.provenance()))
                .toList());
        Service.Terms terms = line.terms();
        return new Service.Line(terms.scheduled(less, terms.validity(), terms.cutoff()), line.segments());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void where_the_cancelled_train_could_not_be_better_than_what_is_found_it_is_not_even_looked_for(int truckHours) {
        boolean better = truckHours > 60;
        Drawing drawing = Drawing.draw("""
            place Eastgate CN
            place Eastport KZ
            terminal Eastgate box_rail,truck
            terminal Eastport box_rail,truck
            link Eastgate-Eastport rail/1435 2400km 60h
            link Eastgate-Eastport road %dkm %dh
            line Saturday leaves 09:30 on SATURDAY cutoff 12h except 2026-03-07 : Eastgate rail/1435 Eastport
            area Trucks road in CN,KZ every 24h
            tariff haul %s USD/km_box mode rail
            tariff haul 3 USD/km_box mode road
            factor 10
            """.formatted(better ? 3000 : 2000, truckHours, better ? "1" : "9"));
        Asked asked = Asked.of(drawing, "Eastgate", "Eastport").ready(LocalDate.of(2026, 3, 2));
        FrontSearch fronts = new FrontSearch(drawing.corridors());
        FrontSearch.Found found = fronts.search(asked.request(), Progress.SILENT);
        var from = FrontSearch.midnight(asked.request(), LocalDate.of(2026, 3, 2));
        DeparturesBeside beside = timetables(drawing.corridors(), drawing.corridors())
                .beside(from, fronts.horizon(asked.request()), List.of(), from, from, Hours.NONE);
        FrontSearch.Searched more = fronts.beside(asked.request(), found, beside, Progress.SILENT);
        assertThat(beside.isEmpty()).isFalse();
        assertThat(more.effort().labels() > 0).isEqualTo(better);
        assertThat(more.all()).hasSize(better ? 1 : 0);
    }
}
