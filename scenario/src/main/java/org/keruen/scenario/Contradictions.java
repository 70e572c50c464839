package org.keruen.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;

/// Changes of one scenario that do not go together: one works on what an earlier one removes, or two add the
/// same.
final class Contradictions {
    private Contradictions() {}

    static void check(List<Change> changes, CorridorPackage baseline, Issues issues) {
        Map<Target, String> gone = new HashMap<>();
        Map<Target, String> added = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Add add) {
                String earlier = added.putIfAbsent(add.target(), "add " + add.target());
                if (earlier != null) report(change, add.target(), earlier, issues);
                continue;
            }
            for (Target target : targets(change, baseline)) {
                String earlier = gone.get(target);
                if (earlier != null) report(change, target, earlier, issues);
                if (change instanceof Remove) gone.put(target, change.words());
            }
        }
    }

    private static void report(Change change, Target target, String earlier, Issues issues) {
        issues.add(new ScenarioIssue.Contradiction(change.provenance().at(), target, earlier));
    }

    private static List<Target> targets(Change change, CorridorPackage baseline) {
        return switch (change) {
            case Open open -> each(open.target(), baseline);
            case Close close -> each(close.target(), baseline);
            case SetFigure set -> each(set.target(), baseline);
            case ScaleFigure scale -> each(scale.target(), baseline);
            case Remove remove -> each(remove.target(), baseline);
            case PutInForce order -> each(order.target(), baseline);
            case SetParameter parameter -> each(parameter.target(), baseline);
            case Add _, Complete _, ChangeDemand _, Avoid _, CloseTransit _ -> List.of();
        };
    }

    private static List<Target> each(Target target, CorridorPackage baseline) {
        return Table.of(target.kind())
                .map(table -> table.ids(baseline).stream()
                        .filter(target::means)
                        .map(id -> new Target(target.kind(), id))
                        .toList())
                .orElse(List.of());
    }
}
