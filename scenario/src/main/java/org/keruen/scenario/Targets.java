package org.keruen.scenario;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.provenance.RowRef;

/// The checks that all changes with a target share: its kind fits the change, and the package has it.
final class Targets {
    private Targets() {}

    /// The table that holds the target, if the change may work on it and it is there; otherwise an issue is
    /// added.
    static Optional<Table<?>> check(
            Change change,
            String kind,
            Target target,
            Set<Target.Kind> allowed,
            CorridorPackage baseline,
            Issues issues) {
        RowRef at = change.provenance().at();
        checkSources(change, baseline, issues);
        if (target.kind() == Target.Kind.DEMAND) {
            issues.add(new ScenarioIssue.NotChangeable(at, kind, target));
            return Optional.empty();
        }
        Optional<Table<?>> table = Table.of(target.kind());
        if (table.isEmpty() || !allowed.contains(target.kind())) {
            issues.add(new ScenarioIssue.WrongTarget(at, kind, target, words(allowed)));
            return Optional.empty();
        }
        if (table.get().meantBy(target, baseline).isEmpty()) {
            issues.add(new ScenarioIssue.UnknownTarget(
                    at, target, Nearest.to(target.id(), table.get().ids(baseline), 3)));
            return Optional.empty();
        }
        return table;
    }

    static void checkSources(Change change, CorridorPackage baseline, Issues issues) {
        for (String source : change.provenance().sources()) {
            if (baseline.sources().stream().noneMatch(known -> known.id().equals(source))) {
                issues.add(new ScenarioIssue.UnknownSource(change.provenance().at(), source));
            }
        }
    }

    private static String words(Set<Target.Kind> allowed) {
        StringBuilder words = new StringBuilder();
        for (Target.Kind kind : Target.Kind.values()) {
            if (allowed.contains(kind))
                words.append(words.isEmpty() ? "" : ", ").append(kind.word());
        }
        return words.toString();
    }
}
