package org.keruen.scenario;

import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;

/// `demand`: more or less to carry. No change of `demand.csv` is understood yet, so this is always refused.
public record SetDemand(String about, String given, Provenance provenance) implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        issues.add(new ScenarioIssue.NotChangeable(provenance.at(), "demand", about));
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        throw new IllegalStateException("demand is refused by its check: " + about);
    }

    @Override
    public String words() {
        return "demand %s {%s}".formatted(about, given);
    }
}
