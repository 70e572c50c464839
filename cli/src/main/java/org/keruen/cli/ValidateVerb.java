package org.keruen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.data.ValidationDocument;
import org.keruen.report.data.ValidationJson;
import org.keruen.report.data.ValidationText;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.data.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen validate`: everything wrong with a package.
@Command(
        name = "validate",
        header = "Lists every problem of a corridor package with file, row, column and how to mend it.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen validate corridors/eurasia",
            "  keruen validate corridors/eurasia --overlay my-rates --json",
            "",
            "Ends with 0 when the package can be used, with 2 when an error stands in the way.",
        })
final class ValidateVerb implements Callable<Integer> {
    private final Door door;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The package's folder; the built-in one without it.")
    private @Nullable Path folder;

    @Option(names = "--overlay", paramLabel = "DIR", description = "A folder laid over the package.")
    private List<Path> overlays = new ArrayList<>();

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    ValidateVerb(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Path wanted = folder == null ? PackageChoice.builtIn().folder() : folder;
        ValidationDocument document = Validation.of(wanted, overlays);
        door.out().print(json ? ValidationJson.write(document) : ValidationText.write(document, door.paper()));
        door.out().flush();
        return document.errors() == 0 ? Exit.ANSWERED : Exit.BAD_INPUT;
    }
}
