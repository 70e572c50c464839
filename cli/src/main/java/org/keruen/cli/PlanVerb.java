package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Refused;
import org.keruen.report.plan.PlanCsv;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanGeoJson;
import org.keruen.report.plan.PlanJson;
import org.keruen.report.plan.PlanText;
import org.keruen.report.plan.PlannedOption;
import org.keruen.study.answers.SavedAnswers;
import org.keruen.study.plan.PlanStudy;
import org.keruen.study.question.PlanQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `keruen plan`: one shipment, its options.
@Command(
        name = "plan",
        header = "Finds the ways to send one shipment: how long, how much, how much CO2e, and what is not possible.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen plan --from \"Xi'an\" --to Poti --cargo 2x40HC --ready 2026-03-03",
            "  keruen plan --from Chengdu --to Duisburg --cargo 2x40HC --hs 9403 \\",
            "              --ready 2026-03-01..2026-03-07 --avoid RU,BY",
            "  keruen plan --from Chelyabinsk --to Urumqi --cargo 68t:wheat --ready 2026-03-03",
            "  keruen plan --from Almaty --to Baku --cargo 1xload:12x3x4m,70t \\",
            "              --arrive-by 2026-05-01 --json",
            "",
            "Nothing is booked and nothing is live: times and prices are those of the package, as dated there.",
        })
final class PlanVerb implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            description = "A city, station, port or airport, in any language, or its id.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "Where the cargo goes.")
    private @Nullable String to;

    @Option(
            names = "--cargo",
            paramLabel = "CARGO",
            description =
                    "Boxes 2x40HC or 1x20DC:uranium, bulk 68t:wheat, wagons 3xgondola:copper-concentrate, or a load"
                            + " 1xload:12x3x4m,70t. The commodity is an id, a name in any language or an HS code.")
    private @Nullable String cargo;

    @Option(names = "--hs", paramLabel = "CODE", description = "The HS code of the cargo, if it is not in --cargo.")
    private @Nullable String hs;

    @Option(
            names = "--ready",
            paramLabel = "DAY|DAY..DAY",
            description = "When the cargo may set out, at most 92 days.")
    private @Nullable String ready;

    @Option(
            names = "--arrive-by",
            paramLabel = "DAY",
            description = "There by the end of this day; the later it may leave, the better.")
    private @Nullable String arriveBy;

    @Option(names = "--deadline", paramLabel = "DAY", description = "Nothing that arrives after this day.")
    private @Nullable String deadline;

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            description = "Nothing that costs more, in US dollars or in --currency.")
    private @Nullable String budget;

    @Option(names = "--avoid", paramLabel = "CC,CC", description = "Countries not to pass, such as RU,BY.")
    private List<String> avoid = new ArrayList<>();

    @Option(names = "--via", paramLabel = "PLACE,PLACE", description = "Places to pass, in this order.")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--modes",
            paramLabel = "MODE,MODE",
            description = "Only these: rail road sea feeder ferry air pipeline.")
    private List<String> modes = new ArrayList<>();

    @Option(
            names = "--max-transfers",
            paramLabel = "N",
            description = "At most so many changes from one service to another.")
    private @Nullable String maxTransfers;

    @Option(
            names = "--risk",
            description = "Look for reliable ways too: adds the spread of the waits to what is compared.")
    private boolean risk;

    @Option(
            names = "--regime",
            paramLabel = "normal|congested|either",
            description = "Which weeks P10, P50 and P90 reckon with; without it either, by how often they come.")
    private @Nullable String regime;

    @Option(
            names = "--per-week",
            paramLabel = "N",
            description = "So many such consignments every week: says which service is scarcest and whether they fit.")
    private @Nullable String perWeek;

    @Option(
            names = "--ownership",
            paramLabel = "SOC|COC",
            description = "Whose box it is, the shipper's or the carrier's: through rates for the other do not count.")
    private @Nullable String ownership;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Show costs in this currency as well, at a dated rate.")
    private @Nullable String currency;

    @Option(
            names = "--option",
            paramLabel = "N|ID",
            description = "The option to show leg by leg; without it, the most balanced.")
    private @Nullable String option;

    @Option(names = "--legs", description = "Show every option leg by leg.")
    private boolean legs;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(
            names = "--geojson",
            paramLabel = "FILE",
            description = "Write the legs with their geometry to this file too.")
    private @Nullable Path geojson;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write one row for each leg to this file too.")
    private @Nullable Path csv;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Mixin
    private PackageOptions data;

    PlanVerb(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        PlanStudy study = new PlanStudy(door.ahead().open(data.choice()));
        PlanDocument document = study.plan(question());
        List<PlannedOption> shown = shown(document);
        if (geojson != null) AskedFile.write(geojson, PlanGeoJson.write(document));
        if (csv != null) AskedFile.write(csv, PlanCsv.write(document));
        door.out().print(json ? PlanJson.write(document) : PlanText.write(document, shown, door.paper()));
        door.out().flush();
        save(document);
        return document.options().isEmpty() ? Exit.NO_ANSWER : Exit.ANSWERED;
    }

    /// Keeps the answer for `explain`. Where that cannot be done the answer stands all the same.
    private void save(PlanDocument document) {
        Optional<Path> home = door.home();
        try {
            if (home.isPresent()) new SavedAnswers(home.get()).save(PlanJson.writeLasting(document));
        } catch (IOException e) {
            door.err()
                    .println("keruen: the answer was not saved in " + home.get() + ", so explain will not find it ("
                            + e.getClass().getSimpleName() + ", " + e.getMessage()
                            + "); KERUEN_HOME may name another folder");
        }
    }

    private PlanQuestion question() {
        return new PlanQuestion(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(cargo),
                Optional.ofNullable(hs),
                Optional.ofNullable(ready),
                Optional.ofNullable(arriveBy),
                Optional.ofNullable(deadline),
                Optional.ofNullable(budget),
                words(avoid),
                words(via),
                words(modes),
                Optional.ofNullable(maxTransfers),
                Optional.ofNullable(currency),
                risk,
                Optional.ofNullable(language),
                Optional.ofNullable(regime),
                Optional.ofNullable(perWeek),
                Optional.ofNullable(ownership));
    }

    /// The options to tell leg by leg; none stands for the most balanced.
    private List<PlannedOption> shown(PlanDocument document) {
        if (legs) return document.options();
        if (option == null || document.options().isEmpty()) return List.of();
        String wanted = option.strip();
        for (int i = 0; i < document.options().size(); i++) {
            PlannedOption one = document.options().get(i);
            if (one.id().equals(wanted) || Integer.toString(i + 1).equals(wanted)) return List.of(one);
        }
        throw new Refused(List.of(new NoSuchOption(wanted, document.options().size())));
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
