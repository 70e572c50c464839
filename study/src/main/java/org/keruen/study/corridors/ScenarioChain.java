package org.keruen.study.corridors;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.ReadScenario;
import org.keruen.ingest.ScenarioReader;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Nearest;
import org.keruen.scenario.Scenario;

/// A scenario and the scenarios it is built on, the first of them first. `base` is the empty chain.
///
/// A name means `scenarios/NAME.yaml` in the package's folder; anything with a folder or `.yaml` in it is a path.
/// What a file is built on (`from`) is looked for beside it first.
final class ScenarioChain {
    private final Path folder;
    private final List<Issue> issues;

    ScenarioChain(Path packageFolder, List<Issue> issues) {
        this.folder = packageFolder.resolve("scenarios");
        this.issues = issues;
    }

    List<Scenario> of(String wanted) {
        List<Scenario> chain = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        String name = wanted;
        Path beside = folder;
        while (!name.equals(Scenario.BASELINE)) {
            Path file = file(name, beside);
            if (!Files.isRegularFile(file)) {
                issues.add(new UnknownScenario(name, nearest(name)));
                return List.of();
            }
            if (!seen.add(file.toAbsolutePath().normalize())) {
                issues.add(new CircularScenario(wanted, name));
                return List.of();
            }
            ReadScenario read = ScenarioReader.read(file);
            issues.addAll(read.issues().all());
            chain.addFirst(read.scenario());
            name = read.scenario().from();
            beside = parent(file);
        }
        return chain;
    }

    private Path file(String name, Path beside) {
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.indexOf('/') >= 0) return Path.of(name);
        Path neighbour = beside.resolve(name + ".yaml");
        return Files.isRegularFile(neighbour) ? neighbour : folder.resolve(name + ".yaml");
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private List<String> nearest(String name) {
        List<String> known = new ArrayList<>(List.of(Scenario.BASELINE));
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
                for (Path file : files) {
                    String text = String.valueOf(file.getFileName());
                    known.add(text.substring(0, text.length() - ".yaml".length()));
                }
            } catch (IOException unreadable) {
                return known; // only suggestions are missing
            }
        }
        known.sort(null);
        List<String> near = Nearest.to(name, known, 3);
        return near.isEmpty() ? known : near;
    }

    /// No scenario has that name.
    record UnknownScenario(String name, List<String> known) implements Issue {
        @Override
        public String code() {
            return "REQ-051";
        }

        @Override
        public String what() {
            return "there is no scenario \"" + name + "\"";
        }

        @Override
        public String where() {
            return "--scenario";
        }

        @Override
        public String fix() {
            return "give one of " + String.join(", ", known) + ", or the path of a .yaml file";
        }
    }

    /// A scenario is built on itself.
    record CircularScenario(String wanted, String again) implements Issue {
        @Override
        public String code() {
            return "REQ-052";
        }

        @Override
        public String what() {
            return "scenario \"" + wanted + "\" is built on \"" + again + "\", which is built on it";
        }

        @Override
        public String where() {
            return "--scenario";
        }

        @Override
        public String fix() {
            return "let one of them start from: " + Scenario.BASELINE;
        }
    }
}
