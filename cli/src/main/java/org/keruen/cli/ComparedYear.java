package org.keruen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.scenario.Scenario;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.flow.CommittedFits;
import org.keruen.study.flow.Fits;
import org.keruen.study.flow.FlowQuestion;
import picocli.CommandLine.Option;

/// What a comparison is asked of: a year of a package. Its scenarios are named apart.
final class ComparedYear {
    @Option(names = "--year", paramLabel = "YEAR", description = "A calendar year from 2019 to 2035.")
    private @Nullable String year;

    @Option(names = "--package", paramLabel = "DIR", description = "A corridor package other than the built-in one.")
    private @Nullable Path folder;

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "A folder with tables of your own, laid over the package. May be given more than once.")
    private List<Path> overlays = new ArrayList<>();

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Option(
            names = "--fit",
            paramLabel = "NAME|FILE",
            description = "The fit to use: a name in the package's folder fits, or a file of keruen calibrate.")
    private @Nullable String fit;

    private Path where() {
        return folder == null ? PackageChoice.builtIn().folder() : folder;
    }

    /// The fit asked for, or the package's own.
    Fits fits() {
        return new CommittedFits(where(), Optional.ofNullable(fit));
    }

    boolean json() {
        return json;
    }

    FlowQuestion question() {
        return new FlowQuestion(
                new PackageChoice(where(), overlays, Scenario.BASELINE),
                Optional.ofNullable(year),
                List.of(),
                Optional.ofNullable(language));
    }
}
