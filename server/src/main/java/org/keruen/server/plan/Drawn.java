package org.keruen.server.plan;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.place.GeoPoint;
import org.keruen.report.plan.PlanGeoJson;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.SavedPlan;
import org.keruen.workspace.KeptPlans;

/// The ground a plan's options pass over: the one thing of them that its document does not tell. For each option the
/// lines of its legs, which many plans share, so that little is held for each.
record Drawn(List<List<List<GeoPoint>>> lines) {
    static final Drawn NOTHING = new Drawn(List.of());

    Drawn {
        lines = List.copyOf(lines);
    }

    static Drawn of(List<PlannedOption> options) {
        return new Drawn(options.stream()
                .map(option -> option.legs().stream().map(PlannedLeg::line).toList())
                .toList());
    }

    /// The options of a document as GeoJSON; none where their ground is not known.
    List<KeptPlans.Ground> grounds(String document) {
        List<KeptPlans.Ground> grounds = new ArrayList<>();
        if (lines.isEmpty()) return grounds;
        List<PlannedOption> options = SavedPlan.read(document).options();
        for (int i = 0; i < options.size(); i++) {
            PlannedOption option = options.get(i).drawn(lines.get(i));
            grounds.add(new KeptPlans.Ground(i + 1, option.id(), PlanGeoJson.write(i + 1, option)));
        }
        return grounds;
    }
}
