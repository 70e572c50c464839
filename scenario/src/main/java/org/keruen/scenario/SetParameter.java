package org.keruen.scenario;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Parameter;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// `parameter`: a figure of `parameters.csv` becomes `value`. Outside its plausible range it is applied with a
/// warning.
public record SetParameter(Target target, double value, Optional<String> unit, Provenance provenance)
        implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        if (Targets.check(this, "parameter", target, Set.of(Target.Kind.PARAMETER), baseline, issues)
                .isEmpty()) return;
        Recast.check(Table.PARAMETERS, this, target, "value", old -> value, false, Validity.ALWAYS, baseline, issues);
        Recast.checkUnit(Table.PARAMETERS, this, target, "value", unit, baseline, issues);
        for (Parameter parameter : Table.PARAMETERS.meantBy(target, baseline)) {
            boolean below =
                    parameter.low().isPresent() && value < parameter.low().get();
            boolean above =
                    parameter.high().isPresent() && value > parameter.high().get();
            if (below || above) {
                issues.add(new ScenarioIssue.OutsideRange(provenance.at(), parameter.id(), value, range(parameter)));
            }
        }
    }

    private static String range(Parameter parameter) {
        return parameter.low().map(String::valueOf).orElse("…") + " to "
                + parameter.high().map(String::valueOf).orElse("…");
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return Recast.of(Table.PARAMETERS, target, "value", old -> value, Validity.ALWAYS, provenance, before);
    }

    @Override
    public String words() {
        return "parameter %s = %s".formatted(target.id(), value);
    }
}
