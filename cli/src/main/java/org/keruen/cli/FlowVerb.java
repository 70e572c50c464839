package org.keruen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.flow.FlowAnswer;
import org.keruen.report.flow.FlowDocument;
import org.keruen.report.flow.FlowFiles;
import org.keruen.report.flow.FlowJson;
import org.keruen.report.flow.FlowText;
import org.keruen.report.flow.SelectJson;
import org.keruen.report.flow.SelectText;
import org.keruen.report.flow.SelectedLink;
import org.keruen.study.flow.FlowQuestion;
import org.keruen.study.flow.FlowStudy;
import org.keruen.study.flow.Rows;
import org.keruen.study.flow.SelectStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen flow`: a year's trade over all corridors, and whose trade uses a link.
@Command(
        name = "flow",
        header = "Says where a year's trade goes: corridors, published series, bottlenecks, links.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "For instance:",
            "  keruen flow --year 2023",
            "  keruen flow --year 2023 --scenario northern-closed --json",
            "  keruen flow --year 2023 --series aktau_port_oil_mt --out results",
            "  keruen flow select feeder:KZAAU-AZALA --year 2023",
            "",
            "Years from 2019 to 2035. In a scenario trade answers to its cost, by its elasticity, against the base.",
            "A part of a year has its share of the year's count by days.",
            "--out writes series, links, bottlenecks and volumes as CSV, the links as GeoJSON, shares and a map as SVG.",
        })
final class FlowVerb implements Callable<Integer> {
    private static final int USUAL_PAIRS = 20;

    private final Door door;

    @Mixin
    private YearOptions year;

    @Option(
            names = "--series",
            paramLabel = "ID,ID",
            description = "Only these series, ids of series.csv; all without it.")
    private List<String> series = new ArrayList<>();

    @Option(names = "--all", description = "Show every series and bottleneck, and what it cannot speak about.")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR", description = "Write tables, map and charts to this folder too.")
    private @Nullable Path out;

    FlowVerb(Door door) {
        this.door = door;
        this.year = new YearOptions();
    }

    @Override
    public Integer call() {
        OutFolder folder = new OutFolder(out);
        folder.check();
        FlowQuestion question = year.question(series);
        FlowAnswer answer = new FlowStudy(year.fits()).answer(question, new ProgressLines(door.err()));
        List<String> written = folder.write(() -> FlowFiles.of(answer));
        FlowDocument document = answer.document().written(written);
        door.out().print(year.json() ? FlowJson.write(document) : FlowText.write(document, all, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }

    @Command(
            name = "select",
            header = "Says whose trade uses a link in a year, by goods and by pair of zones.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "For instance:",
                "  keruen flow select feeder:KZAAU-AZALA --year 2023",
                "  keruen flow select feeder:KZAAU-AZALA --year 2023 --back --top 5 --json",
            })
    int select(
            @Parameters(paramLabel = "LINK", description = "An id of links.csv.") String link,
            @Mixin YearOptions asked,
            @Option(names = "--back", description = "Against the way the link is drawn.") boolean back,
            @Option(names = "--top", paramLabel = "N", description = "Show so many pairs of zones; 20 without it.")
                    @Nullable
                    String top) {
        int rows = Rows.read(Optional.ofNullable(top), USUAL_PAIRS);
        SelectedLink document = new SelectStudy(year.fits())
                .answer(asked.question(List.of()), link, back, new ProgressLines(door.err()));
        door.out().print(asked.json() ? SelectJson.write(document) : SelectText.write(document, rows, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
