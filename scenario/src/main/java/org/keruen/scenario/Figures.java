package org.keruen.scenario;

import static org.keruen.scenario.Altered.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.keruen.model.Parameter;
import org.keruen.model.money.Money;
import org.keruen.model.network.Link;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.place.Terminal;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;

/// The figures that `set` and `scale` can reach, by table. Names are those of the columns, apart from
/// `waitHours`, the median wait of an operation, with which the two other percentiles keep their proportion, and
/// `capacity`, whichever figure of a resource counts.
final class Figures {
    private Figures() {}

    static final List<Figure<Link>> OF_LINKS = List.of(
            new Figure<>(
                    "km",
                    "km",
                    link -> OptionalDouble.of(link.length().value()),
                    (old, km) -> with(old, "length", new Kilometres(km))),
            new Figure<>(
                    "processHours",
                    "h",
                    link -> OptionalDouble.of(link.moving().value()),
                    (old, hours) -> with(old, "moving", new Hours(hours))));

    static final List<Figure<Terminal>> OF_TERMINALS = List.of(
            new Figure<>("sidingMetres", "m", terminal -> stated(terminal.sidingMetres()), stating("sidingMetres")),
            new Figure<>("yardTeu", "TEU", terminal -> stated(terminal.yardTeu()), stating("yardTeu")));

    static final List<Figure<Operation>> OF_OPERATIONS = List.of(
            new Figure<>(
                    "processHours",
                    "h",
                    row -> OptionalDouble.of(row.process().value()),
                    (old, hours) -> with(old, "process", new Hours(hours))),
            new Figure<>(
                    "waitHours", "h", row -> OptionalDouble.of(row.queue().p50().value()), Figures::queue));

    static final List<Figure<Service>> OF_SERVICES = List.of(
            new Figure<>("headwayHours", "h", Figures::headwayOf, Figures::headway),
            new Figure<>(
                    "paceFactor",
                    "",
                    row -> OptionalDouble.of(row.terms().pace()),
                    (old, factor) -> term(old, "pace", aboveZero(factor))),
            new Figure<>(
                    "capacityTeu",
                    "TEU",
                    row -> stated(row.terms().capacityTeu()),
                    (old, teu) -> term(old, "capacityTeu", Optional.of(notNegative(teu)))),
            new Figure<>(
                    "capacityTonnes",
                    "t",
                    row -> stated(row.terms().capacityTonnes()),
                    (old, tonnes) -> term(old, "capacityTonnes", Optional.of(notNegative(tonnes)))),
            new Figure<>(
                    "cutoffHours",
                    "h",
                    row -> OptionalDouble.of(row.terms().cutoff().value()),
                    (old, hours) -> term(old, "cutoff", new Hours(hours))));

    static final List<Figure<Tariff>> OF_TARIFFS = List.of(new Figure<>(
            "amount",
            row -> OptionalDouble.of(row.amount().amount().doubleValue()),
            Figures::amount,
            row -> row.amount().currency().getCurrencyCode()));

    static final List<Figure<Parameter>> OF_PARAMETERS =
            List.of(new Figure<>("value", row -> OptionalDouble.of(row.value()), Figures::value, Parameter::unit));

    static final List<Figure<OperatingOrder>> OF_ORDERS = List.of(new Figure<>(
            "quota",
            row -> stated(row.quota()),
            stating("quota"),
            row -> row.quotaUnit().map(QuotaUnit::word).orElse("")));

    static final List<Figure<Resource>> OF_RESOURCES = List.of(
            new Figure<>("capacity", row -> OptionalDouble.of(row.capacity()), Figures::capacity, Figures::unit),
            resource("practical", Resource::practical),
            resource("nominal", Resource::nominal),
            resource("achieved", Resource::achieved));

    private static Figure<Resource> resource(String name, Function<Resource, Optional<Double>> figure) {
        return new Figure<>(name, row -> stated(figure.apply(row)), stating(name), Figures::unit);
    }

    private static String unit(Resource resource) {
        return resource.unit().word();
    }

    /// The figure that counts, which is not the same in all rows: see [Resource#capacity].
    private static Resource capacity(Resource old, double figure) {
        String counts =
                old.practical().isPresent() ? "practical" : old.nominal().isPresent() ? "nominal" : "achieved";
        return with(old, counts, Optional.of(notNegative(figure)));
    }

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

    /// A figure the row need not state.
    private static <T> Figure.With<T> stating(String component) {
        return (old, figure) -> with(old, component, Optional.of(notNegative(figure)));
    }

    private static Service term(Service old, String component, Object value) {
        return with(old, "terms", with(old.terms(), component, value));
    }

    private static Operation queue(Operation old, double hours) {
        double median = old.queue().p50().value();
        Hours wait = new Hours(hours);
        return with(
                old,
                "queue",
                median == 0 ? new Band(wait, wait, wait) : old.queue().times(hours / median));
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
        return term(old, "schedule", new Schedule.Headway(new Hours(aboveZero(hours))));
    }

    private static Tariff amount(Tariff old, double amount) {
        return with(
                old,
                "amount",
                new Money(
                        BigDecimal.valueOf(notNegative(amount)),
                        old.amount().currency(),
                        old.amount().prices()));
    }

    static Parameter value(Parameter old, double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("must be a number, got " + value);
        return with(old, "value", value);
    }
}
