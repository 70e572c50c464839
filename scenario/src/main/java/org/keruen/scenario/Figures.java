package org.keruen.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.model.Parameter;
import org.keruen.model.money.Money;
import org.keruen.model.network.Link;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Terminal;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;

/// The figures that `set` and `scale` can reach, by table. Names are those of the columns, apart from
/// `waitHours`: the median wait of an operation, with which the two other percentiles keep their proportion.
final class Figures {
    private Figures() {}

    static final List<Figure<Link>> OF_LINKS = List.of(
            new Figure<>("km", link -> OptionalDouble.of(link.length().value()), Figures::length),
            new Figure<>("processHours", link -> OptionalDouble.of(link.moving().value()), Figures::moving));

    static final List<Figure<Terminal>> OF_TERMINALS = List.of(
            new Figure<>("sidingMetres", terminal -> stated(terminal.sidingMetres()), Figures::siding),
            new Figure<>("yardTeu", terminal -> stated(terminal.yardTeu()), Figures::yard));

    static final List<Figure<Operation>> OF_OPERATIONS = List.of(
            new Figure<>("processHours", row -> OptionalDouble.of(row.process().value()), Figures::work),
            new Figure<>("waitHours", row -> OptionalDouble.of(row.queue().p50().value()), Figures::queue));

    static final List<Figure<Service>> OF_SERVICES = List.of(
            new Figure<>("headwayHours", Figures::headwayOf, Figures::headway),
            new Figure<>("paceFactor", row -> OptionalDouble.of(row.terms().pace()), Figures::pace),
            new Figure<>("capacityTeu", row -> stated(row.terms().capacityTeu()), Figures::capacityTeu),
            new Figure<>("capacityTonnes", row -> stated(row.terms().capacityTonnes()), Figures::capacityTonnes),
            new Figure<>(
                    "cutoffHours", row -> OptionalDouble.of(row.terms().cutoff().value()), Figures::cutoff));

    static final List<Figure<Tariff>> OF_TARIFFS = List.of(new Figure<>(
            "amount", row -> OptionalDouble.of(row.amount().amount().doubleValue()), Figures::amount));

    static final List<Figure<Parameter>> OF_PARAMETERS =
            List.of(new Figure<>("value", row -> OptionalDouble.of(row.value()), Figures::value));

    static final List<Figure<OperatingOrder>> OF_ORDERS =
            List.of(new Figure<>("quota", row -> stated(row.quota()), Figures::quota));

    private static OptionalDouble stated(Optional<Double> figure) {
        return figure.isPresent() ? OptionalDouble.of(figure.get()) : OptionalDouble.empty();
    }

    private static double notNegative(double figure) {
        if (!(figure >= 0) || !Double.isFinite(figure)) {
            throw new IllegalArgumentException("must be 0 or more, got " + figure);
        }
        return figure;
    }

    private static double aboveZero(double figure) {
        if (!(figure > 0) || !Double.isFinite(figure)) {
            throw new IllegalArgumentException("must be above 0, got " + figure);
        }
        return figure;
    }

    private static Link length(Link old, double km) {
        return new Link(
                old.id(),
                old.from(),
                old.to(),
                old.bothWays(),
                old.mode(),
                old.gauge(),
                old.tracks(),
                old.traction(),
                new Kilometres(km),
                old.moving(),
                old.operator(),
                old.country(),
                old.product(),
                old.validity(),
                old.between(),
                old.provenance());
    }

    private static Link moving(Link old, double hours) {
        return new Link(
                old.id(),
                old.from(),
                old.to(),
                old.bothWays(),
                old.mode(),
                old.gauge(),
                old.tracks(),
                old.traction(),
                old.length(),
                new Hours(hours),
                old.operator(),
                old.country(),
                old.product(),
                old.validity(),
                old.between(),
                old.provenance());
    }

    private static Terminal siding(Terminal old, double metres) {
        return new Terminal(
                old.id(),
                old.place(),
                old.roles(),
                old.openingHours(),
                Optional.of(notNegative(metres)),
                old.yardTeu(),
                old.status(),
                old.validity(),
                old.provenance());
    }

    private static Terminal yard(Terminal old, double teu) {
        return new Terminal(
                old.id(),
                old.place(),
                old.roles(),
                old.openingHours(),
                old.sidingMetres(),
                Optional.of(notNegative(teu)),
                old.status(),
                old.validity(),
                old.provenance());
    }

    private static Operation work(Operation old, double hours) {
        return new Operation(
                old.id(),
                old.place(),
                old.kind(),
                old.direction(),
                old.modes(),
                old.form(),
                old.traffic(),
                old.situation(),
                old.includes(),
                new Hours(hours),
                old.queue(),
                old.period(),
                old.provenance());
    }

    private static Operation queue(Operation old, double hours) {
        double median = old.queue().p50().value();
        Hours wait = new Hours(hours);
        Band queue = median == 0 ? new Band(wait, wait, wait) : old.queue().times(hours / median);
        return new Operation(
                old.id(),
                old.place(),
                old.kind(),
                old.direction(),
                old.modes(),
                old.form(),
                old.traffic(),
                old.situation(),
                old.includes(),
                old.process(),
                queue,
                old.period(),
                old.provenance());
    }

    private static OptionalDouble headwayOf(Service service) {
        return switch (service.terms().schedule()) {
            case Schedule.Headway headway -> OptionalDouble.of(headway.between().value());
            case Schedule.Timetable _ -> OptionalDouble.empty();
        };
    }

    /// A timetabled service that is given a headway loses its timetable: the new departures have no published
    /// times.
    private static Service headway(Service old, double hours) {
        return Rows.withTerms(
                old,
                new Service.Terms(
                        old.terms().id(),
                        old.terms().name(),
                        old.terms().operator(),
                        old.terms().carrierState(),
                        old.terms().mode(),
                        old.terms().traffic(),
                        old.terms().forms(),
                        old.terms().commodities(),
                        new Schedule.Headway(new Hours(aboveZero(hours))),
                        old.terms().pace(),
                        old.terms().enRoute(),
                        old.terms().capacityTeu(),
                        old.terms().capacityTonnes(),
                        old.terms().cutoff(),
                        old.terms().validity(),
                        old.terms().provenance()));
    }

    private static Service pace(Service old, double factor) {
        return Rows.withTerms(
                old,
                new Service.Terms(
                        old.terms().id(),
                        old.terms().name(),
                        old.terms().operator(),
                        old.terms().carrierState(),
                        old.terms().mode(),
                        old.terms().traffic(),
                        old.terms().forms(),
                        old.terms().commodities(),
                        old.terms().schedule(),
                        aboveZero(factor),
                        old.terms().enRoute(),
                        old.terms().capacityTeu(),
                        old.terms().capacityTonnes(),
                        old.terms().cutoff(),
                        old.terms().validity(),
                        old.terms().provenance()));
    }

    private static Service capacityTeu(Service old, double teu) {
        return Rows.withTerms(
                old,
                new Service.Terms(
                        old.terms().id(),
                        old.terms().name(),
                        old.terms().operator(),
                        old.terms().carrierState(),
                        old.terms().mode(),
                        old.terms().traffic(),
                        old.terms().forms(),
                        old.terms().commodities(),
                        old.terms().schedule(),
                        old.terms().pace(),
                        old.terms().enRoute(),
                        Optional.of(notNegative(teu)),
                        old.terms().capacityTonnes(),
                        old.terms().cutoff(),
                        old.terms().validity(),
                        old.terms().provenance()));
    }

    private static Service capacityTonnes(Service old, double tonnes) {
        return Rows.withTerms(
                old,
                new Service.Terms(
                        old.terms().id(),
                        old.terms().name(),
                        old.terms().operator(),
                        old.terms().carrierState(),
                        old.terms().mode(),
                        old.terms().traffic(),
                        old.terms().forms(),
                        old.terms().commodities(),
                        old.terms().schedule(),
                        old.terms().pace(),
                        old.terms().enRoute(),
                        old.terms().capacityTeu(),
                        Optional.of(notNegative(tonnes)),
                        old.terms().cutoff(),
                        old.terms().validity(),
                        old.terms().provenance()));
    }

    private static Service cutoff(Service old, double hours) {
        return Rows.withTerms(
                old,
                new Service.Terms(
                        old.terms().id(),
                        old.terms().name(),
                        old.terms().operator(),
                        old.terms().carrierState(),
                        old.terms().mode(),
                        old.terms().traffic(),
                        old.terms().forms(),
                        old.terms().commodities(),
                        old.terms().schedule(),
                        old.terms().pace(),
                        old.terms().enRoute(),
                        old.terms().capacityTeu(),
                        old.terms().capacityTonnes(),
                        new Hours(hours),
                        old.terms().validity(),
                        old.terms().provenance()));
    }

    private static Tariff amount(Tariff old, double amount) {
        Money money = new Money(
                BigDecimal.valueOf(notNegative(amount)),
                old.amount().currency(),
                old.amount().prices());
        return new Tariff(
                old.id(),
                old.kind(),
                old.mode(),
                old.country(),
                old.place(),
                old.from(),
                old.to(),
                old.service(),
                old.direction(),
                old.form(),
                old.box(),
                old.commodity(),
                old.traffic(),
                old.ownership(),
                money,
                old.unit(),
                old.validity(),
                old.includes(),
                old.provenance());
    }

    static Parameter value(Parameter old, double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("must be a number, got " + value);
        return new Parameter(old.id(), value, old.low(), old.high(), old.unit(), old.provenance());
    }

    private static OperatingOrder quota(OperatingOrder old, double quota) {
        return new OperatingOrder(
                old.id(),
                old.authority(),
                old.number(),
                old.issued(),
                old.kind(),
                old.place(),
                old.direction(),
                old.traffic(),
                old.commodity(),
                old.hs(),
                old.wagonOrBox(),
                old.loadedEmpty(),
                Optional.of(notNegative(quota)),
                old.quotaUnit(),
                old.validity(),
                old.prolongs(),
                old.exceptions(),
                old.provenance());
    }
}
