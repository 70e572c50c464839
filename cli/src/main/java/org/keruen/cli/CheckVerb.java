package org.keruen.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keruen.report.check.LensDocument;
import org.keruen.report.check.LensJson;
import org.keruen.report.check.LensText;
import org.keruen.study.check.LensCheck;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `keruen check`: the program against itself.
@Command(
        name = "check",
        header = "Checks the program against itself.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n")
final class CheckVerb implements Runnable {
    private final Door door;

    @Spec
    private CommandSpec spec;

    CheckVerb(Door door) {
        this.door = door;
    }

    @Override
    public void run() {
        throw new UnaskedQuestion(spec.commandLine());
    }

    @Command(
            name = "lenses",
            header = "Compares what legs and whole routes take in the plan and in the flow lens.",
            mixinStandardHelpOptions = true,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "The busiest pair of every kind of goods is planned, and the flow lens's network walked along every"
                        + " option.",
                "Seconds, cents and grams of one consignment on an empty network must be the same; waiting is left"
                        + " out.",
                "",
                "For instance:",
                "  keruen check lenses",
                "  keruen check lenses --on 2025-07-01 --json",
                "",
                "Ends with 0 when nothing differs, with 1 when anything does, with 3 when there is nothing to compare.",
            })
    int lenses(
            @Mixin PackageOptions data,
            @Option(
                            names = "--on",
                            paramLabel = "DATE",
                            description = "The day that is compared; the package's as-of date without it.")
                    @Nullable
                    LocalDate on,
            @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
                    boolean json) {
        OpenCorridors corridors = Corridors.open(data.choice());
        LocalDate day = on == null ? corridors.stamp().asOf() : on;
        LensDocument document = LensCheck.on(day, corridors, new ProgressLines(door.err()));
        door.out().print(json ? LensJson.write(document) : LensText.write(document, door.paper()));
        door.out().flush();
        return exit(document);
    }

    static int exit(LensDocument document) {
        if (document.routes().isEmpty()) return Exit.NO_ANSWER;
        return document.agrees() ? Exit.ANSWERED : Exit.OUR_FAULT;
    }
}
