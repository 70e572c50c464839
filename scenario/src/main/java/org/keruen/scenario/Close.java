package org.keruen.scenario;

import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// `close`: a link, service, terminal, tariff, operation or resource is not in force on these days; before and after
/// them
/// it stays as it was. What is closed for good leaves the package.
public record Close(Target target, Validity days, Provenance provenance) implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Optional<Table<?>> table = Targets.check(this, "close", target, Open.KINDS, baseline, issues);
        if (table.isPresent() && !table.get().meets(target, days, baseline)) {
            issues.add(new ScenarioIssue.NoEffect(
                    provenance.at(), words(), target + " is not in force on any of these days"));
        }
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return Table.of(target.kind()).orElseThrow().closed(target, days, before);
    }

    @Override
    public String words() {
        return "close %s %s".formatted(target, Days.words(days));
    }
}
