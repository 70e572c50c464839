package org.keruen.scenario;

import static org.keruen.scenario.Target.Kind.LINK;
import static org.keruen.scenario.Target.Kind.OPERATION;
import static org.keruen.scenario.Target.Kind.ORDER;
import static org.keruen.scenario.Target.Kind.PARAMETER;
import static org.keruen.scenario.Target.Kind.RESOURCE;
import static org.keruen.scenario.Target.Kind.SERVICE;
import static org.keruen.scenario.Target.Kind.TARIFF;
import static org.keruen.scenario.Target.Kind.TERMINAL;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// `set`: a figure of a row becomes `value` on the given days. The row is then known as the change is known, no
/// longer as its old source. Where a unit is given it must be the row's. A parameter has no days; there the value holds
/// throughout.
public record SetFigure(
        Target target, String figure, double value, Optional<String> unit, Validity days, Provenance provenance)
        implements Change {
    static final Set<Target.Kind> KINDS =
            Set.of(LINK, SERVICE, TERMINAL, TARIFF, OPERATION, PARAMETER, ORDER, RESOURCE);

    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Targets.check(this, "set", target, KINDS, baseline, issues).ifPresent(table -> {
            Recast.check(table, this, target, figure, old -> value, false, days, baseline, issues);
            Recast.checkUnit(table, this, target, figure, unit, baseline, issues);
        });
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return Recast.of(Table.of(target.kind()).orElseThrow(), target, figure, old -> value, days, provenance, before);
    }

    @Override
    public String words() {
        return "set %s of %s to %s %s".formatted(figure, target, value, Days.words(days));
    }
}
