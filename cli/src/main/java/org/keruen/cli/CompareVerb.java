package org.keruen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.flow.CompareDocument;
import org.keruen.report.flow.CompareFiles;
import org.keruen.report.flow.CompareJson;
import org.keruen.report.flow.CompareText;
import org.keruen.study.flow.CompareStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen compare`: what a scenario changes in a year's trade.
@Command(
        name = "compare",
        header = "Holds a scenario against the base in one year: what moves where, and which bottleneck moves.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen compare base northern-closed --year 2023",
            "  keruen compare base fees-kz-az-minus-20 --year 2025 --json",
            "  keruen compare fees-kz-minus-20 fees-kz-az-minus-20 --year 2025 --out results",
            "",
            "Both scenarios answer to the base: trade falls where its cost rises, by its elasticity.",
        })
final class CompareVerb implements Callable<Integer> {
    private final Door door;

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "The scenario compared with: base, a name, or a .yaml file.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The scenario compared: a name, or a .yaml file.")
    private String to = "";

    @Mixin
    private ComparedYear year;

    @Option(names = "--all", description = "Show every movement, series and bottleneck, changed or not.")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR", description = "Write tables and a chart to this folder too.")
    private @Nullable Path out;

    CompareVerb(Door door) {
        this.door = door;
        this.year = new ComparedYear();
    }

    @Override
    public Integer call() {
        OutFolder folder = new OutFolder(out);
        folder.check();
        CompareDocument compared =
                new CompareStudy(year.fits()).answer(year.question(), from, to, new ProgressLines(door.err()));
        List<String> written = folder.write(() -> CompareFiles.of(compared));
        CompareDocument document = compared.written(written);
        door.out().print(year.json() ? CompareJson.write(document) : CompareText.write(document, all, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
