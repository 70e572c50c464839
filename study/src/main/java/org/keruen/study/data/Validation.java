package org.keruen.study.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.PackageReader;
import org.keruen.ingest.ReadPackage;
import org.keruen.ingest.ReadScenario;
import org.keruen.ingest.ScenarioReader;
import org.keruen.model.issue.Issue;
import org.keruen.report.data.ValidationDocument;

/// Everything wrong with a corridor package and the scenarios in its folder, in one run.
public final class Validation {
    private Validation() {}

    public static ValidationDocument of(Path folder, List<Path> overlays) {
        ReadPackage read = PackageReader.read(folder, overlays);
        List<Issue> issues = new ArrayList<>(read.issues().all());
        for (Path file : scenarios(folder)) {
            ReadScenario scenario = ScenarioReader.read(file);
            issues.addAll(scenario.issues().all());
            issues.addAll(scenario.scenario().check(read.content()).all());
        }
        return new ValidationDocument(folder.toString(), issues);
    }

    private static List<Path> scenarios(Path folder) {
        Path scenarios = folder.resolve("scenarios");
        if (!Files.isDirectory(scenarios)) return List.of();
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(scenarios, "*.yaml")) {
            found.forEach(files::add);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        files.sort(null);
        return files;
    }
}
