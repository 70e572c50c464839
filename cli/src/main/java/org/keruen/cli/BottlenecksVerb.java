package org.keruen.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.flow.BottleneckDocument;
import org.keruen.report.flow.BottleneckJson;
import org.keruen.report.flow.BottleneckText;
import org.keruen.study.flow.BottleneckStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keruen bottlenecks`: where a year jams, and why.
@Command(
        name = "bottlenecks",
        header = "Says where a year's trade jams: what binds, how full it is, what one more unit is worth.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen bottlenecks --year 2023 --top 10",
            "  keruen bottlenecks --year 2025 --scenario acceptance-14-to-6 --why",
            "",
            "A capacity is the least of its terms. Each place is told in the part of the year in which it is fullest.",
        })
final class BottlenecksVerb implements Callable<Integer> {
    private final Door door;

    @Mixin
    private YearOptions year;

    @Option(names = "--top", paramLabel = "N", description = "Tell so many, the fullest first; 10 without it.")
    private @Nullable String top;

    @Option(
            names = "--why",
            description = "Tell every term of each place, what would bind next, and the source of what binds.")
    private boolean why;

    BottlenecksVerb(Door door) {
        this.door = door;
        this.year = new YearOptions();
    }

    @Override
    public Integer call() {
        BottleneckDocument document = new BottleneckStudy(year.fits())
                .answer(year.question(List.of()), Optional.ofNullable(top), new ProgressLines(door.err()));
        door.out()
                .print(
                        year.json()
                                ? BottleneckJson.write(document)
                                : BottleneckText.write(document, why, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
