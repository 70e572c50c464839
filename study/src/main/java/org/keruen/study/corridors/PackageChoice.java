package org.keruen.study.corridors;

import java.nio.file.Path;
import java.util.List;
import org.keruen.scenario.Scenario;

/// The package a question is asked of, the folders laid over it, and the scenario: a name, or the path of a file.
public record PackageChoice(Path folder, List<Path> overlays, String scenario) {
    public PackageChoice {
        overlays = List.copyOf(overlays);
    }

    /// The package that comes with the program, as it is.
    public static PackageChoice builtIn() {
        return of(Path.of(System.getProperty("keruen.home", "."), "corridors", "eurasia"));
    }

    public static PackageChoice of(Path folder) {
        return new PackageChoice(folder, List.of(), Scenario.BASELINE);
    }
}
