package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.report.rates.CheckDocument;
import org.keruen.report.rates.CheckJson;
import org.keruen.report.rates.CheckText;
import org.keruen.report.rates.ImportDocument;
import org.keruen.report.rates.ImportJson;
import org.keruen.report.rates.ImportText;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.rates.CheckQuestion;
import org.keruen.study.rates.ImportQuestion;
import org.keruen.study.rates.RateCheck;
import org.keruen.study.rates.RateImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keruen rates`: rates of one's own, and how far those of the package lie from the sum of their parts.
@Command(
        name = "rates",
        header = "Takes over a rate sheet of your own, and holds through rates against the sum of their parts.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n")
final class RatesVerb implements Runnable {
    private final Door door;

    @Spec
    private CommandSpec spec;

    RatesVerb(Door door) {
        this.door = door;
    }

    @Override
    public void run() {
        throw new UnaskedQuestion(spec.commandLine());
    }

    @Command(
            name = "import",
            header = "Makes a private overlay of a forwarder's rate sheet, CSV or Excel.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "Columns, in any order: from, to, box (40HC, 20DC, wagon, truck, tonne), amount, currency, ownership (SOC"
                        + " or COC), validFrom, validTo; and if you like service, commodity, unit, margin (8% or 150),"
                        + " includes, note.",
                "Whole or not at all: one bad row, and nothing is written.",
                "",
                "For instance:",
                "  keruen rates import offer.xlsx --out my-rates",
                "  keruen plan --from \"Xi'an\" --to Duisburg --cargo 1x40HC --ready 2026-03-03 \\",
                "              --overlay my-rates",
            })
    int take(
            @Mixin PackageOptions data,
            @Parameters(paramLabel = "FILE", description = "The rate sheet, .csv or .xlsx.") Path sheet,
            @Option(names = "--out", paramLabel = "DIR", required = true, description = "The overlay folder to make.")
                    Path folder,
            @Option(names = "--replace", description = "Write over an overlay that an earlier import has made.")
                    boolean replace,
            @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
                    boolean json,
            @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
                    @Nullable
                    String language) {
        PackageChoice choice = data.choice();
        RateImport study = new RateImport(Corridors.openForPlanning(choice), choice);
        ImportQuestion question = new ImportQuestion(sheet, folder, replace, Optional.ofNullable(language));
        ImportDocument document;
        try {
            document = study.take(question);
        } catch (IOException e) {
            throw FileProblem.notWritten(folder, String.valueOf(e.getMessage()));
        }
        door.out().print(json ? ImportJson.write(document) : ImportText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }

    @Command(
            name = "check",
            header = "Compares every through rate of the package with what a plan charges without through rates.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "For instance:",
                "  keruen rates check",
                "  keruen rates check --on 2025-01-20 --json",
                "  keruen rates check --overlay my-rates",
                "",
                "Nothing is fitted to narrow a gap.",
            })
    int check(
            @Mixin PackageOptions data,
            @Option(
                            names = "--on",
                            paramLabel = "DAY",
                            description = "Only rates in force on this day; without it each on a day of its own.")
                    @Nullable
                    String on,
            @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
                    boolean json,
            @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
                    @Nullable
                    String language) {
        CheckQuestion question = new CheckQuestion(Optional.ofNullable(on), Optional.ofNullable(language));
        CheckDocument document =
                new RateCheck(Corridors.open(data.choice())).check(question, new ProgressLines(door.err()));
        door.out().print(json ? CheckJson.write(document) : CheckText.write(document, door.paper()));
        door.out().flush();
        return document.rates().isEmpty() ? Exit.NO_ANSWER : Exit.ANSWERED;
    }
}
