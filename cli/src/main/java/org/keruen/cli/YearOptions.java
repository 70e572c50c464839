package org.keruen.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.study.flow.CommittedFits;
import org.keruen.study.flow.Fits;
import org.keruen.study.flow.FlowQuestion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every question about a year asks with.
final class YearOptions {
    @Option(names = "--year", paramLabel = "YEAR", description = "A calendar year from 2019 to 2035.")
    private @Nullable String year;

    @Mixin
    private PackageOptions data = new PackageOptions();

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Option(
            names = "--fit",
            paramLabel = "NAME|FILE",
            description = "The fit to use: a name in the package's folder fits, or a file of keruen calibrate.")
    private @Nullable String fit;

    /// The fit asked for, or the package's own.
    Fits fits() {
        return new CommittedFits(data.choice().folder(), Optional.ofNullable(fit));
    }

    boolean json() {
        return json;
    }

    FlowQuestion question(List<String> series) {
        return new FlowQuestion(data.choice(), Optional.ofNullable(year), words(series), Optional.ofNullable(language));
    }

    private static List<String> words(List<String> given) {
        List<String> words = new ArrayList<>();
        for (String one : given) {
            Arrays.stream(one.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        }
        return words;
    }
}
