package org.keruen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.flow.CurveDocument;
import org.keruen.report.flow.CurveFiles;
import org.keruen.report.flow.CurveJson;
import org.keruen.report.flow.CurveText;
import org.keruen.report.flow.FlowAnswer;
import org.keruen.report.flow.FlowDocument;
import org.keruen.report.flow.FlowFiles;
import org.keruen.report.flow.FlowJson;
import org.keruen.report.flow.FlowText;
import org.keruen.report.flow.IndicatorsDocument;
import org.keruen.report.flow.IndicatorsJson;
import org.keruen.report.flow.IndicatorsText;
import org.keruen.report.flow.SelectJson;
import org.keruen.report.flow.SelectText;
import org.keruen.report.flow.SelectedLink;
import org.keruen.report.flow.TargetsDocument;
import org.keruen.report.flow.TargetsJson;
import org.keruen.report.flow.TargetsText;
import org.keruen.study.flow.CurveStudy;
import org.keruen.study.flow.FlowQuestion;
import org.keruen.study.flow.FlowStudy;
import org.keruen.study.flow.IndicatorStudy;
import org.keruen.study.flow.Rows;
import org.keruen.study.flow.SelectStudy;
import org.keruen.study.flow.TargetStudy;
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
            "  keruen flow curve --corridor middle --year 2023",
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
        SelectedLink document = new SelectStudy(asked.fits())
                .answer(asked.question(List.of()), link, back, new ProgressLines(door.err()));
        door.out().print(asked.json() ? SelectJson.write(document) : SelectText.write(document, rows, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }

    @Command(
            name = "curve",
            header = "Says what a box costs on a thin corridor as its services fill, and which volumes last.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "For instance:",
                "  keruen flow curve --corridor middle --year 2023",
                "  keruen flow curve --corridor middle --way east --year 2025 --out results",
                "",
                "--out writes the document, the curve as CSV, and a chart as SVG.",
            })
    int curve(
            @Option(names = "--corridor", paramLabel = "NAME", description = "middle, turkmenbashi or southern.")
                    @Nullable
                    String corridor,
            @Option(names = "--way", paramLabel = "west|east", description = "Which way; west without it.") @Nullable
                    String way,
            @Mixin YearOptions asked,
            @Option(names = "--out", paramLabel = "DIR", description = "Write table and chart to this folder too.")
                    @Nullable
                    Path where) {
        OutFolder folder = new OutFolder(where);
        folder.check();
        CurveDocument traced = new CurveStudy(asked.fits())
                .answer(
                        asked.question(List.of()),
                        Optional.ofNullable(corridor),
                        Optional.ofNullable(way),
                        new ProgressLines(door.err()));
        CurveDocument document = traced.written(folder.write(() -> CurveFiles.of(traced)));
        return print(asked.json() ? CurveJson.write(document) : CurveText.write(document, door.paper()));
    }

    @Command(
            name = "targets",
            header = "Says what it would take for a thin corridor to carry more at less cost, and what is in the way.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "For instance:",
                "  keruen flow targets --corridor middle --volume +50% --unit-cost -10% --year 2023",
                "",
                "Infeasible is an answer: the exit code is 0.",
            })
    int targets(
            @Option(names = "--corridor", paramLabel = "NAME", description = "middle, turkmenbashi or southern.")
                    @Nullable
                    String corridor,
            @Option(names = "--volume", paramLabel = "+N%", description = "So much more; +50%% without it.") @Nullable
                    String volume,
            @Option(names = "--unit-cost", paramLabel = "-N%", description = "So much less; -10%% without it.")
                    @Nullable
                    String unitCost,
            @Mixin YearOptions asked) {
        TargetsDocument document = new TargetStudy(asked.fits())
                .answer(
                        asked.question(List.of()),
                        Optional.ofNullable(corridor),
                        Optional.ofNullable(volume),
                        Optional.ofNullable(unitCost),
                        new ProgressLines(door.err()));
        return print(asked.json() ? TargetsJson.write(document) : TargetsText.write(document, door.paper()));
    }

    @Command(
            name = "indicators",
            header = "Says hours, dollars and km/h of a year's journeys by corridor, in CPMM's units.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            footer = {"", "For instance:", "  keruen flow indicators --year 2023 --json"})
    int indicators(@Mixin YearOptions asked) {
        IndicatorsDocument document =
                new IndicatorStudy(asked.fits()).answer(asked.question(List.of()), new ProgressLines(door.err()));
        return print(asked.json() ? IndicatorsJson.write(document) : IndicatorsText.write(document, door.paper()));
    }

    private int print(String text) {
        door.out().print(text);
        door.out().flush();
        return Exit.ANSWERED;
    }
}
