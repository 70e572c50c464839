package org.keruen.study.corridors;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.PackageReader;
import org.keruen.ingest.ReadPackage;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.scenario.Scenario;

/// Opens a package for a question.
public final class Corridors {
    private Corridors() {}

    /// The package, with overlays laid over it and the scenario applied. Throws [Refused] with every problem
    /// found when one of them leaves the data unusable; warnings do not stop.
    public static OpenCorridors open(PackageChoice choice) {
        return open(choice, PackageReader.read(choice.folder(), choice.overlays()));
    }

    /// The same for planning shipments: what only a year's flows need is left unread, and its lists are
    /// empty. A scenario may touch any table, so with one the whole package is read.
    public static OpenCorridors openForPlanning(PackageChoice choice) {
        if (!choice.scenario().equals(Scenario.BASELINE)) return open(choice);
        return open(choice, PackageReader.readForPlanning(choice.folder(), choice.overlays()));
    }

    private static OpenCorridors open(PackageChoice choice, ReadPackage read) {
        List<Issue> issues = new ArrayList<>(read.issues().all());
        List<Scenario> scenarios = new ScenarioChain(choice.folder(), issues).of(choice.scenario());
        if (issues.stream().anyMatch(Issue::fatal)) throw new Refused(fatal(issues));
        CorridorPackage content = read.content();
        for (Scenario scenario : scenarios) {
            issues.addAll(scenario.check(content).all());
            content = scenario.appliedTo(content);
        }
        String name =
                scenarios.isEmpty() ? Scenario.BASELINE : scenarios.getLast().name();
        return new OpenCorridors(content, name, issues, read.content().services());
    }

    private static List<Issue> fatal(List<Issue> issues) {
        return issues.stream().filter(Issue::fatal).toList();
    }
}
