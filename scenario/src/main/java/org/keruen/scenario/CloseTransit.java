package org.keruen.scenario;

import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;

/// `avoid` with `transit: true`: countries (ISO codes) that only traffic of their own may pass, what begins or ends
/// in one of them. The network stays whole; the closure is handed on to whoever looks for a way.
public record CloseTransit(TransitClosure closure) implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Targets.checkSources(this, baseline, issues);
        Set<String> known = new TreeSet<>();
        for (Place place : baseline.places()) known.add(place.country());
        for (String country : new TreeSet<>(closure.countries())) {
            if (!known.contains(country)) {
                issues.add(new ScenarioIssue.UnknownArea(provenance().at(), country, Nearest.to(country, known, 3)));
            }
        }
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        Draft draft = new Draft(before);
        draft.transitClosures = Add.with(draft.transitClosures, closure);
        return draft.done();
    }

    @Override
    public String words() {
        return "avoid in transit " + String.join(", ", new TreeSet<>(closure.countries()));
    }

    @Override
    public Provenance provenance() {
        return closure.provenance();
    }
}
