package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// A question about a drawn corridor, built up word by word: one 40-foot box of goods, ready on 2 March 2026, unless
/// said
/// otherwise.
record Asked(Drawing drawing, PlanRequest request) {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static Asked of(Drawing drawing, String from, String to) {
        return new Asked(
                drawing,
                new PlanRequest(
                        List.of(drawing.place(from)),
                        List.of(drawing.place(to)),
                        Cargoes.forty(1),
                        MONDAY,
                        MONDAY,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        OptionalInt.empty(),
                        false));
    }

    Asked about(Drawing other) {
        return new Asked(other, request);
    }

    Asked cargo(Cargo cargo) {
        return change(
                cargo,
                request.readyFirst(),
                request.readyLast(),
                request.deadline(),
                request.budgetCents(),
                request.avoid());
    }

    Asked ready(LocalDate day) {
        return ready(day, day);
    }

    Asked ready(LocalDate first, LocalDate last) {
        return change(request.cargo(), first, last, request.deadline(), request.budgetCents(), request.avoid());
    }

    Asked deadline(Instant latest) {
        return change(
                request.cargo(),
                request.readyFirst(),
                request.readyLast(),
                Optional.of(latest),
                request.budgetCents(),
                request.avoid());
    }

    Asked budget(long cents) {
        return change(
                request.cargo(),
                request.readyFirst(),
                request.readyLast(),
                request.deadline(),
                OptionalLong.of(cents),
                request.avoid());
    }

    Asked avoid(String... countries) {
        return change(
                request.cargo(),
                request.readyFirst(),
                request.readyLast(),
                request.deadline(),
                request.budgetCents(),
                Set.of(countries));
    }

    Asked via(String... names) {
        List<List<Id<Place>>> via =
                Stream.of(names).map(name -> List.of(drawing.at(name))).toList();
        return change(via, request.modes(), request.maxTransfers());
    }

    Asked modes(Mode... modes) {
        return change(request.via(), Set.of(modes), request.maxTransfers());
    }

    Asked maxTransfers(int most) {
        return change(request.via(), request.modes(), OptionalInt.of(most));
    }

    PlanAnswer answer() {
        return new Planner(drawing.corridors()).plan(request);
    }

    List<Route> front() {
        return new Planner(drawing.corridors()).front(request);
    }

    /// The front's vectors: hours from readiness to arrival, dollars, kilograms of CO2e.
    List<Vector> vectors() {
        return front().stream().map(Asked::vector).toList();
    }

    static Vector vector(Route route) {
        return new Vector(
                (route.arrival() - route.ready().getEpochSecond()) / 3600.0,
                route.cents() / 100.0,
                route.grams() / 1000.0);
    }

    /// Hours, dollars, kilograms.
    record Vector(double hours, double usd, double kg) {}

    private Asked change(
            Cargo cargo,
            LocalDate first,
            LocalDate last,
            Optional<Instant> deadline,
            OptionalLong budget,
            Set<String> avoid) {
        return new Asked(
                drawing,
                new PlanRequest(
                        request.from(),
                        request.to(),
                        cargo,
                        first,
                        last,
                        request.arriveBy(),
                        deadline,
                        budget,
                        avoid,
                        request.via(),
                        request.modes(),
                        request.maxTransfers(),
                        request.risk()));
    }

    private Asked change(List<List<Id<Place>>> via, Set<Mode> modes, OptionalInt maxTransfers) {
        return new Asked(
                drawing,
                new PlanRequest(
                        request.from(),
                        request.to(),
                        request.cargo(),
                        request.readyFirst(),
                        request.readyLast(),
                        request.arriveBy(),
                        request.deadline(),
                        request.budgetCents(),
                        request.avoid(),
                        via,
                        modes,
                        maxTransfers,
                        request.risk()));
    }
}
