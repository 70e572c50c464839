package org.keruen.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.ScenarioFileProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Folder;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.table.Utf8;
import org.keruen.ingest.yaml.Yaml;
import org.keruen.model.issue.Issues;
import org.keruen.scenario.Change;
import org.keruen.scenario.Scenario;

/// Reads a scenario file: `name`, `from` (left out: the package itself) and a list of `changes`, in YAML. Each
/// change has a `kind`, most a `target`; [ChangeReader] knows the keys of each kind. Whether the package has
/// the targets is for [Scenario#check].
public final class ScenarioReader {
    private static final List<String> KEYS = List.of("name", "title", "from", "changes");

    private ScenarioReader() {}

    /// The scenario, without the changes that cannot be understood, and every problem found. Never throws for
    /// bad data.
    public static ReadScenario read(Path file) {
        Issues issues = new Issues();
        Reading reading = new Reading(issues);
        String shown = String.valueOf(file.getFileName());
        byte @Nullable [] bytes = Folder.bytes(file, shown, reading);
        if (bytes == null) {
            if (!issues.fatal()) {
                issues.add(new ScenarioFileProblem.BadYaml(Spot.of(shown), "there is no such file"));
            }
            return new ReadScenario(Scenario.BASE, "", issues);
        }
        return scenario(Utf8.text(bytes, shown, reading), shown, reading, issues);
    }

    private static ReadScenario scenario(String text, String shown, Reading reading, Issues issues) {
        try {
            if (Yaml.of(text, shown) instanceof Yaml.Mapping mapping) {
                Entries entries = new Entries(mapping, "a scenario", shown, reading);
                return new ReadScenario(scenario(entries, reading), entries.text("title"), issues);
            }
            reading.add(new ScenarioFileProblem.BadYaml(new Spot(shown, 1, ""), "it has no keys"));
        } catch (Yaml.Broken broken) {
            reading.add(new ScenarioFileProblem.BadYaml(new Spot(shown, broken.line(), ""), broken.reason()));
        }
        return new ReadScenario(Scenario.BASE, "", issues);
    }

    private static Scenario scenario(Entries entries, Reading reading) {
        entries.allow(KEYS);
        String name = entries.needed("name");
        String from = entries.text("from");
        List<Change> changes = new ArrayList<>();
        for (Yaml item : entries.items("changes")) {
            if (item instanceof Yaml.Mapping mapping) {
                @Nullable
                Change change = ChangeReader.read(new Entries(mapping, "a change", entries.file(), reading), reading);
                if (change != null) changes.add(change);
            } else {
                Spot at = new Spot(entries.file(), item.line(), "changes");
                reading.add(new ScenarioFileProblem.BadValue(at, "…", "a list of {kind: …, target: …}"));
            }
        }
        return new Scenario(name, from.isEmpty() ? Scenario.BASELINE : from, changes);
    }
}
