package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.service.Traffic;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.emission.Emission;
import org.keruen.supernetwork.emission.FactorBook;
import org.keruen.supernetwork.operation.OperationBook;
import org.keruen.supernetwork.price.Levy;
import org.keruen.supernetwork.price.Step;
import org.keruen.supernetwork.price.TariffBook;

/// Puts time, money and CO2e on one step, for a lot of the kind asked about and any amount. Every figure of the
/// supernetwork is made here.
final class Pricing {
    static final Direction ANY = new Direction.Any();
    static final Direction IN = new Direction.In();
    static final Direction OUT = new Direction.Out();

    private final OperationBook operations;
    private final TariffBook tariffs;
    private final FactorBook factors;
    private final Gazette gazette;
    private final double jamFactor;

    Pricing(OperationBook operations, TariffBook tariffs, FactorBook factors, Gazette gazette, double jamFactor) {
        this.operations = operations;
        this.tariffs = tariffs;
        this.factors = factors;
        this.gazette = gazette;
        this.jamFactor = jamFactor;
    }

    /// Loading onto (`OUT`) or unloading from (`IN`) a vehicle at a terminal.
    Draft handling(Id<Place> place, Mode mode, Lot lot, Direction direction) {
        Traffic traffic = ordinary(mode, lot.form());
        Optional<Operation> row = operations.find(Kind.HANDLING, place, direction, mode, lot.form(), traffic);
        Step step = step(LegKind.HANDLING, mode, place, Optional.empty(), direction, lot.form(), traffic);
        return at(place, row, mode, traffic, lot, charges(step, lot, 0));
    }

    /// Passing between modes inside a port or terminal; empty when no row tells what that takes.
    Optional<Draft> transfer(Id<Place> place, Mode before, Mode after, Lot lot, Traffic traffic, boolean charged) {
        Optional<Operation> row = operations.find(Kind.TRANSFER, place, ANY, before, after, lot.form(), traffic);
        if (row.isEmpty()) return Optional.empty();
        Step step = step(LegKind.TRANSFER, after, place, Optional.empty(), ANY, lot.form(), traffic);
        return Optional.of(at(place, row, after, traffic, lot, charged ? charges(step, lot, 0) : List.of()));
    }

    /// Passing to another gauge at a place, coming from another country; empty when it is not done there in
    /// that direction.
    Optional<Draft> gaugeChange(Id<Place> place, Direction direction, Lot lot, Traffic traffic, boolean charged) {
        Optional<Operation> row = operations.find(Kind.GAUGE_CHANGE, place, direction, Mode.RAIL, lot.form(), traffic);
        if (row.isEmpty() || row.get().place().isEmpty()) return Optional.empty();
        Step step = step(LegKind.GAUGE_CHANGE, Mode.RAIL, place, Optional.empty(), direction, lot.form(), traffic);
        List<Levy> charges = charged ? charges(step, lot, 0) : List.of();
        Optional<Operation> entry = operations.find(Kind.BORDER, place, direction, Mode.RAIL, lot.form(), traffic);
        boolean held =
                entry.filter(e -> e.includes().contains(Kind.GAUGE_CHANGE)).isPresent();
        return Optional.of(at(place, held ? Optional.empty() : row, Mode.RAIL, traffic, lot, charges));
    }

    /// One side of a border; empty when the package has no row for it.
    Optional<Draft> border(Id<Place> place, Direction direction, Mode mode, Lot lot, Traffic traffic, boolean charged) {
        Optional<Operation> row = operations.find(Kind.BORDER, place, direction, mode, lot.form(), traffic);
        if (row.isEmpty() || row.get().place().isEmpty()) return Optional.empty();
        Step step = step(LegKind.BORDER, mode, place, Optional.empty(), direction, lot.form(), traffic);
        List<Levy> charges = charged ? charges(step, lot, 0) : List.of();
        return Optional.of(draft(row.get(), traffic, lot, charges, List.of()));
    }

    /// A canal on the way; empty where there is none.
    Optional<Draft> canal(Id<Place> place, Mode mode, Lot lot, Traffic traffic) {
        return operations
                .find(Kind.CANAL, place, ANY, mode, lot.form(), traffic)
                .filter(row -> row.place().isPresent())
                .map(row -> draft(row, traffic, lot, List.of(), List.of()));
    }

    /// Moving over one link with a service; empty when nobody says what it costs and `charged` asks for it.
    Optional<Draft> haul(Leg.Travelled travelled, Service.Terms terms, Lot lot, boolean charged, Pace pace) {
        Link link = travelled.link();
        List<Levy> charges = List.of();
        if (charged) {
            Step step = new Step(
                    LegKind.HAUL,
                    link.mode(),
                    link.country(),
                    Travel.start(travelled),
                    Travel.end(travelled),
                    Optional.of(terms.id()),
                    ANY,
                    lot.form(),
                    terms.traffic());
            charges = charges(step, lot, link.length().value());
            if (charges.isEmpty()) return Optional.empty();
        }
        Band enRoute = terms.enRoute().times(link.length().value() / 1000);
        List<TimePart> times = new ArrayList<>(2);
        Band queue;
        if (pace.stated().isPresent()) {
            times.add(new TimePart("moving", pace.stated().get().seconds(), pace.provenance()));
            queue = new Band(
                    Hours.NONE,
                    Hours.NONE,
                    new Hours(enRoute.p90().value() - enRoute.p50().value()));
        } else {
            times.add(new TimePart("moving", link.moving().times(terms.pace()).seconds(), link.provenance()));
            if (!enRoute.isNone())
                times.add(new TimePart(
                        "waiting on the way",
                        enRoute.p50().seconds(),
                        terms.provenance()
                                .estimated("waiting on the way is our estimate; the source speaks of the departures")));
            queue = enRoute;
        }
        List<Emission> emissions = factors.ofHaul(link, terms.traffic(), lot.form());
        return Optional.of(new Draft(timed(queue, queue, times), charges, emissions));
    }

    /// What booking a departure costs.
    List<Levy> departure(Id<Place> place, Service.Terms terms, Lot lot) {
        return charges(
                step(LegKind.DEPARTURE, terms.mode(), place, Optional.of(terms.id()), ANY, lot.form(), terms.traffic()),
                lot,
                0);
    }

    /// Giving the emptied box back at a place; empty where nobody says what that costs.
    Optional<Draft> emptyReturn(Id<Place> place, Mode mode, Lot lot) {
        Traffic traffic = ordinary(mode, lot.form());
        List<Levy> charges =
                charges(step(LegKind.EMPTY_RETURN, mode, place, Optional.empty(), ANY, lot.form(), traffic), lot, 0);
        return charges.isEmpty() ? Optional.empty() : Optional.of(new Draft(Price.NOTHING, charges, List.of()));
    }

    private Draft at(
            Id<Place> place, Optional<Operation> row, Mode mode, Traffic traffic, Lot lot, List<Levy> charges) {
        List<Emission> emissions = factors.ofHub(mode, traffic, gazette.country(place), lot.form());
        return row.map(operation -> draft(operation, traffic, lot, charges, emissions))
                .orElseGet(() -> new Draft(Price.NOTHING, charges, emissions));
    }

    private Draft draft(Operation row, Traffic traffic, Lot lot, List<Levy> charges, List<Emission> emissions) {
        return new Draft(timed(row.queue(), jam(row, lot, traffic), times(row)), charges, emissions);
    }

    static Price timed(Band queue, Band jam, List<TimePart> times) {
        return new Price(queue, jam, times, List.of(), List.of());
    }

    private List<Levy> charges(Step step, Lot lot, double km) {
        Optional<Levy> main = tariffs.levy(step, lot, km);
        List<Levy> more = tariffs.surcharges(step, lot, km);
        if (more.isEmpty()) return main.map(List::of).orElse(List.of());
        List<Levy> all = new ArrayList<>();
        main.ifPresent(all::add);
        all.addAll(more);
        return all;
    }

    private Step step(
            LegKind kind,
            Mode mode,
            Id<Place> place,
            Optional<Id<Service>> service,
            Direction direction,
            Form form,
            Traffic traffic) {
        return new Step(kind, mode, gazette.country(place), place, place, service, direction, form, traffic);
    }

    /// The queue in a congested week: as reported for the place where anybody did, otherwise the normal one
    /// so many times over.
    private Band jam(Operation row, Lot lot, Traffic traffic) {
        return operations
                .jammed(row, lot.form(), traffic)
                .map(Operation::queue)
                .orElseGet(() -> row.situation() == Operation.Situation.NORMAL
                        ? row.queue().times(jamFactor)
                        : row.queue());
    }

    private static List<TimePart> times(Operation row) {
        List<TimePart> times = new ArrayList<>(2);
        if (row.process().value() > 0)
            times.add(new TimePart("process", row.process().seconds(), row.provenance()));
        if (row.queue().p50().value() > 0) {
            times.add(new TimePart("queue", row.queue().p50().seconds(), row.provenance()));
        }
        return times;
    }

    /// The traffic of cargo that is not aboard a named service.
    static Traffic ordinary(Mode mode, Form form) {
        return switch (mode) {
            case RAIL -> form == Form.BOX ? Traffic.ORDINARY : Traffic.WAGONLOAD;
            case ROAD -> Traffic.TRUCK;
            case SEA -> Traffic.LINER;
            case FEEDER -> Traffic.FEEDER;
            case FERRY -> Traffic.FERRY;
            case AIR -> Traffic.FREIGHTER;
            case PIPELINE -> Traffic.PIPELINE;
        };
    }
}
