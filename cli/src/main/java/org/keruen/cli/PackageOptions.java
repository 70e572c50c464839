package org.keruen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keruen.scenario.Scenario;
import org.keruen.study.corridors.PackageChoice;
import picocli.CommandLine.Option;

/// Which data a question is asked of.
final class PackageOptions {
    @Option(names = "--package", paramLabel = "DIR", description = "A corridor package other than the built-in one.")
    private @Nullable Path folder;

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "A folder with tables of your own, laid over the package. May be given more than once.")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "FILE|NAME",
            description = "Changes to the package: a .yaml file, or the name of one in its scenarios folder.")
    private @Nullable String scenario;

    PackageChoice choice() {
        PackageChoice builtIn = PackageChoice.builtIn();
        return new PackageChoice(
                folder == null ? builtIn.folder() : folder, overlays, scenario == null ? Scenario.BASELINE : scenario);
    }
}
