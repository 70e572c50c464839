package org.keruen.scenario;

import static org.keruen.scenario.Target.Kind.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;

/// `remove`: the row leaves the package, on all days. A place can go only when no other
/// row names it.
public record Remove(Target target, Provenance provenance) implements Change {
    private static final Set<Target.Kind> KINDS =
            Stream.concat(SetFigure.KINDS.stream(), Stream.of(PLACE)).collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Optional<Table<?>> table = Targets.check(this, "remove", target, KINDS, baseline, issues);
        if (table.isEmpty() || target.kind() != PLACE) return;
        for (Place place : Table.PLACES.meantBy(target, baseline)) {
            Naming.of(place, baseline)
                    .ifPresent(by -> issues.add(new ScenarioIssue.StillNamed(
                            provenance.at(), new Target(PLACE, place.id().text()), by)));
        }
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return removed(Table.of(target.kind()).orElseThrow(), before);
    }

    private <T> CorridorPackage removed(Table<T> table, CorridorPackage before) {
        return table.replaced(target, before, row -> List.of());
    }

    @Override
    public String words() {
        return "remove " + target;
    }
}
