package org.keruen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Parameter;
import org.keruen.model.network.Link;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;

/// A table of the package as changes reach it: its rows, their ids and figures and, where rows have them, their
/// days in force.
record Table<T>(
        Target.Kind kind,
        Function<CorridorPackage, List<T>> rows,
        BiConsumer<Draft, List<T>> put,
        Function<T, String> id,
        Optional<Days<T>> days,
        List<Figure<T>> figures) {

    /// How a row's days in force are read, and how a copy with another id and other days is made.
    record Days<T>(Function<T, Validity> of, Renewed<T> renewed) {}

    interface Renewed<T> {
        T row(T old, String id, Validity days);
    }

    static final Table<Place> PLACES = new Table<>(
            Target.Kind.PLACE,
            CorridorPackage::places,
            (draft, rows) -> draft.places = rows,
            place -> place.id().text(),
            Optional.empty(),
            List.of());

    static final Table<Terminal> TERMINALS = new Table<>(
            Target.Kind.TERMINAL,
            CorridorPackage::terminals,
            (draft, rows) -> draft.terminals = rows,
            Terminal::id,
            Optional.of(new Days<>(Terminal::validity, Rows::renewed)),
            Figures.OF_TERMINALS);

    static final Table<Link> LINKS = new Table<>(
            Target.Kind.LINK,
            CorridorPackage::links,
            (draft, rows) -> draft.links = rows,
            link -> link.id().text(),
            Optional.of(new Days<>(Link::validity, Rows::identified)),
            Figures.OF_LINKS);

    static final Table<Operation> OPERATIONS = new Table<>(
            Target.Kind.OPERATION,
            CorridorPackage::operations,
            (draft, rows) -> draft.operations = rows,
            Operation::id,
            Optional.of(new Days<>(Operation::period, Rows::operation)),
            Figures.OF_OPERATIONS);

    static final Table<Service> SERVICES = new Table<>(
            Target.Kind.SERVICE,
            CorridorPackage::services,
            (draft, rows) -> draft.services = rows,
            service -> service.terms().id().text(),
            Optional.of(new Days<>(service -> service.terms().validity(), Rows::service)),
            Figures.OF_SERVICES);

    static final Table<Tariff> TARIFFS = new Table<>(
            Target.Kind.TARIFF,
            CorridorPackage::tariffs,
            (draft, rows) -> draft.tariffs = rows,
            Tariff::id,
            Optional.of(new Days<>(Tariff::validity, Rows::renewed)),
            Figures.OF_TARIFFS);

    static final Table<Parameter> PARAMETERS = new Table<>(
            Target.Kind.PARAMETER,
            CorridorPackage::parameters,
            (draft, rows) -> draft.parameters = rows,
            Parameter::id,
            Optional.empty(),
            Figures.OF_PARAMETERS);

    static final Table<OperatingOrder> ORDERS = new Table<>(
            Target.Kind.ORDER,
            CorridorPackage::orders,
            (draft, rows) -> draft.orders = rows,
            order -> order.id().text(),
            Optional.of(new Days<>(OperatingOrder::validity, Rows::identified)),
            Figures.OF_ORDERS);

    static final Table<Resource> RESOURCES = new Table<>(
            Target.Kind.RESOURCE,
            CorridorPackage::resources,
            (draft, rows) -> draft.resources = rows,
            resource -> resource.id().text(),
            Optional.of(new Days<>(Resource::validity, Rows::identified)),
            Figures.OF_RESOURCES);

    /// The table changes of that kind of target work on; empty where there is none to work on.
    static Optional<Table<?>> of(Target.Kind kind) {
        return switch (kind) {
            case PLACE -> Optional.of(PLACES);
            case TERMINAL -> Optional.of(TERMINALS);
            case LINK -> Optional.of(LINKS);
            case OPERATION -> Optional.of(OPERATIONS);
            case SERVICE -> Optional.of(SERVICES);
            case TARIFF -> Optional.of(TARIFFS);
            case PARAMETER -> Optional.of(PARAMETERS);
            case ORDER -> Optional.of(ORDERS);
            case RESOURCE -> Optional.of(RESOURCES);
            case PROJECT, DEMAND -> Optional.empty();
        };
    }

    List<String> ids(CorridorPackage corridors) {
        List<String> ids = new ArrayList<>();
        for (T row : rows.apply(corridors)) ids.add(id.apply(row));
        return ids;
    }

    List<T> meantBy(Target target, CorridorPackage corridors) {
        List<T> found = new ArrayList<>();
        for (T row : rows.apply(corridors)) {
            if (target.means(id.apply(row))) found.add(row);
        }
        return found;
    }

    /// The package with every row the target means replaced by what `change` makes of it: no row, one or
    /// several.
    CorridorPackage replaced(Target target, CorridorPackage before, Function<T, List<T>> change) {
        Draft draft = new Draft(before);
        List<T> after = new ArrayList<>();
        for (T row : rows.apply(before)) {
            if (target.means(id.apply(row))) {
                List<T> pieces = change.apply(row);
                after.addAll(pieces);
                for (T piece : pieces) Followers.copy(draft, kind, id.apply(row), id.apply(piece));
            } else {
                after.add(row);
            }
        }
        put.accept(draft, after);
        return draft.done();
    }

    /// The rows are in force on `window` too.
    CorridorPackage opened(Target target, Validity window, CorridorPackage before) {
        return replaced(target, before, row -> {
            Validity old = days.orElseThrow().of().apply(row);
            return pieces(Rows.operating(row), Open.spans(row, old, window));
        });
    }

    /// The rows are in force outside `window` only.
    CorridorPackage closed(Target target, Validity window, CorridorPackage before) {
        return replaced(target, before, row -> {
            Validity old = days.orElseThrow().of().apply(row);
            return pieces(row, Spans.without(old, window));
        });
    }

    /// Whether any row the target means is in force on any of the days; rows without days always are.
    boolean meets(Target target, Validity window, CorridorPackage corridors) {
        if (days.isEmpty()) return true;
        for (T row : meantBy(target, corridors)) {
            if (Spans.meet(days.get().of().apply(row), window)) return true;
        }
        return false;
    }

    /// The row once for each span of days. The first keeps its id, a later one has its first day added to it.
    List<T> pieces(T row, List<Validity> spans) {
        Days<T> days = this.days.orElseThrow();
        List<T> pieces = new ArrayList<>();
        for (Validity span : spans) {
            String own = id.apply(row);
            pieces.add(days.renewed().row(row, pieces.isEmpty() ? own : own + "@" + span.first(), span));
        }
        return pieces;
    }
}
