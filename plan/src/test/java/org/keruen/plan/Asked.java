package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// A question about a drawn corridor, built up word by word: one 40-foot box of goods, ready on 2 March 2026,
/// unless said otherwise.
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
        return with(parts -> parts.cargo = cargo);
    }

    Asked ready(LocalDate day) {
        return ready(day, day);
    }

    Asked ready(LocalDate first, LocalDate last) {
        return with(parts -> {
            parts.first = first;
            parts.last = last;
        });
    }

    Asked deadline(Instant latest) {
        return with(parts -> parts.deadline = Optional.of(latest));
    }

    Asked budget(long cents) {
        return with(parts -> parts.budget = OptionalLong.of(cents));
    }

    Asked avoid(String... countries) {
        return with(parts -> parts.avoid = Set.of(countries));
    }

    Asked via(String... names) {
        return with(parts -> parts.via =
                Stream.of(names).map(name -> List.of(drawing.at(name))).toList());
    }

    Asked modes(Mode... modes) {
        return with(parts -> parts.modes = Set.of(modes));
    }

    Asked maxTransfers(int most) {
        return with(parts -> parts.maxTransfers = OptionalInt.of(most));
    }

    Asked ownership(String owner) {
        return with(parts -> parts.ownership = Optional.of(owner));
    }

    Asked document(String... names) {
        return new Asked(drawing, request.under(Set.of(names)));
    }

    Asked risk() {
        return with(parts -> parts.risk = true);
    }

    PlanAnswer answer() {
        return new Planner(drawing.corridors()).plan(request);
    }

    WhyNotAnswer whyNot(RouteFamily family) {
        return whyNot(new WantedRoute.OfFamily(family));
    }

    WhyNotAnswer whyNot(WantedRoute wanted) {
        return new WhyNot(drawing.corridors()).explain(request, wanted);
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

    private Asked with(Consumer<Parts> change) {
        Parts parts = new Parts(request);
        change.accept(parts);
        return new Asked(drawing, parts.request(request));
    }

    /// What a test may change of a request.
    private static final class Parts {
        private Cargo cargo;
        private LocalDate first;
        private LocalDate last;
        private Optional<Instant> deadline;
        private OptionalLong budget;
        private Set<String> avoid;
        private List<List<Id<Place>>> via;
        private Set<Mode> modes;
        private OptionalInt maxTransfers;
        private boolean risk;
        private Optional<String> ownership;

        Parts(PlanRequest request) {
            cargo = request.cargo();
            first = request.readyFirst();
            last = request.readyLast();
            deadline = request.deadline();
            budget = request.budgetCents();
            avoid = request.avoid();
            via = request.via();
            modes = request.modes();
            maxTransfers = request.maxTransfers();
            risk = request.risk();
            ownership = request.ownership();
        }

        PlanRequest request(PlanRequest old) {
            return new PlanRequest(
                    old.from(),
                    old.to(),
                    cargo,
                    first,
                    last,
                    old.arriveBy(),
                    deadline,
                    budget,
                    avoid,
                    via,
                    modes,
                    maxTransfers,
                    risk,
                    old.regime(),
                    ownership,
                    old.documents());
        }
    }
}
