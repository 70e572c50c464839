package org.keruen.scenario;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// `order`: an operating order of the package is in force on these days too, which prolongs it or brings a
/// draft into force. An order the package does not have yet comes with `add`.
public record PutInForce(Target target, Validity days, Provenance provenance) implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Optional<Table<?>> table = Targets.check(this, "order", target, Set.of(Target.Kind.ORDER), baseline, issues);
        if (table.isPresent() && baseline.orders().equals(appliedTo(baseline).orders())) {
            issues.add(new ScenarioIssue.NoEffect(
                    provenance.at(), words(), target + " is in force on all of these days already"));
        }
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return Table.ORDERS.opened(target, days, before);
    }

    @Override
    public String words() {
        return "order %s %s".formatted(target, Days.words(days));
    }
}
