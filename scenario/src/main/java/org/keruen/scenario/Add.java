package org.keruen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.Parameter;
import org.keruen.model.issue.Issues;
import org.keruen.model.network.Link;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// `add`: a new row. Its id must be free and what it names must be there. `given` is the row as written, which
/// makes equal additions recognisable. Lines with segments come with an overlay folder, not with a scenario.
public record Add(Addition addition, String given, Provenance provenance) implements Change {
    /// What can be added.
    public sealed interface Addition {
        record OfPlace(Place row) implements Addition {}

        record OfTerminal(Terminal row) implements Addition {}

        record OfLink(Link row) implements Addition {}

        record OfOperation(Operation row) implements Addition {}

        record OfService(Service.Area row) implements Addition {}

        record OfTariff(Tariff row) implements Addition {}

        record OfParameter(Parameter row) implements Addition {}

        record OfOrder(OperatingOrder row) implements Addition {}

        record OfResource(Resource row) implements Addition {}
    }

    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Targets.checkSources(this, baseline, issues);
        Target target = target();
        if (Table.of(target.kind()).orElseThrow().ids(baseline).contains(target.id())) {
            issues.add(new ScenarioIssue.AlreadyThere(provenance.at(), target));
        }
        for (Id<Place> place : places()) {
            if (baseline.places().stream().noneMatch(known -> known.id().equals(place))) {
                Target missing = new Target(Target.Kind.PLACE, place.text());
                issues.add(new ScenarioIssue.UnknownReference(provenance.at(), target, missing));
            }
        }
        if (addition instanceof Addition.OfResource(Resource row)) checkResource(row, baseline, issues);
    }

    private void checkResource(Resource row, CorridorPackage baseline, Issues issues) {
        Optional<Id<Link>> link = switch (row.at()) {
            case Resource.At.OfLink(Id<Link> alone) -> Optional.of(alone);
            case Resource.At.OfEnd end -> Optional.of(end.link());
            case Resource.At.OfPlace _ -> Optional.empty();
        };
        if (link.isPresent() && !Table.LINKS.ids(baseline).contains(link.get().text())) {
            Target missing = new Target(Target.Kind.LINK, link.get().text());
            issues.add(new ScenarioIssue.UnknownReference(provenance.at(), target(), missing));
        }
        for (String name : new TreeSet<>(row.classes())) {
            Demanded.checkClass(provenance.at(), name, baseline, issues);
        }
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        Draft draft = new Draft(before);
        switch (addition) {
            case Addition.OfPlace(Place row) -> draft.places = with(draft.places, row);
            case Addition.OfTerminal(Terminal row) -> draft.terminals = with(draft.terminals, row);
            case Addition.OfLink(Link row) -> draft.links = with(draft.links, row);
            case Addition.OfOperation(Operation row) -> draft.operations = with(draft.operations, row);
            case Addition.OfService(Service.Area row) -> draft.services = with(draft.services, row);
            case Addition.OfTariff(Tariff row) -> draft.tariffs = with(draft.tariffs, row);
            case Addition.OfParameter(Parameter row) -> draft.parameters = with(draft.parameters, row);
            case Addition.OfOrder(OperatingOrder row) -> draft.orders = with(draft.orders, row);
            case Addition.OfResource(Resource row) -> draft.resources = with(draft.resources, row);
        }
        return draft.done();
    }

    Target target() {
        return switch (addition) {
            case Addition.OfPlace(Place row) ->
                new Target(Target.Kind.PLACE, row.id().text());
            case Addition.OfTerminal(Terminal row) -> new Target(Target.Kind.TERMINAL, row.id());
            case Addition.OfLink(Link row) ->
                new Target(Target.Kind.LINK, row.id().text());
            case Addition.OfOperation(Operation row) -> new Target(Target.Kind.OPERATION, row.id());
            case Addition.OfService(Service.Area row) ->
                new Target(Target.Kind.SERVICE, row.terms().id().text());
            case Addition.OfTariff(Tariff row) -> new Target(Target.Kind.TARIFF, row.id());
            case Addition.OfParameter(Parameter row) -> new Target(Target.Kind.PARAMETER, row.id());
            case Addition.OfOrder(OperatingOrder row) ->
                new Target(Target.Kind.ORDER, row.id().text());
            case Addition.OfResource(Resource row) ->
                new Target(Target.Kind.RESOURCE, row.id().text());
        };
    }

    private List<Id<Place>> places() {
        return switch (addition) {
            case Addition.OfTerminal(Terminal row) -> List.of(row.place());
            case Addition.OfLink(Link row) -> List.of(row.from(), row.to());
            case Addition.OfOperation(Operation row) -> row.place().stream().toList();
            case Addition.OfTariff(Tariff row) -> {
                List<Id<Place>> named = new ArrayList<>();
                for (Optional<Id<Place>> place : List.of(row.place(), row.from(), row.to())) {
                    place.ifPresent(named::add);
                }
                yield named;
            }
            case Addition.OfOrder(OperatingOrder row) -> List.of(row.place());
            case Addition.OfResource(Resource row) ->
                switch (row.at()) {
                    case Resource.At.OfPlace(Id<Place> place) -> List.of(place);
                    case Resource.At.OfEnd end -> List.of(end.place());
                    case Resource.At.OfLink _ -> List.of();
                };
            case Addition.OfPlace _, Addition.OfService _, Addition.OfParameter _ -> List.of();
        };
    }

    static <T> List<T> with(List<T> rows, T row) {
        List<T> longer = new ArrayList<>(rows);
        longer.add(row);
        return longer;
    }

    @Override
    public String words() {
        return "add %s {%s}".formatted(target(), given);
    }
}
