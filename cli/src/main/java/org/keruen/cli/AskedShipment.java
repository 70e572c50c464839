package org.keruen.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.study.question.PlanQuestion;
import picocli.CommandLine.Option;

/// The shipment and its conditions, as every verb that plans asks for them.
final class AskedShipment {
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
            names = "--edocs",
            paramLabel = "CC,CC",
            description = "These countries exchange the papers electronically: border work on their side takes less.")
    private List<String> edocs = new ArrayList<>();

    @Option(
            names = "--incoterm",
            paramLabel = "RULE PLACE",
            description = "Terms of sale, such as \"FCA Xi'an\": who of seller and buyer pays which line.")
    private @Nullable String incoterm;

    @Option(
            names = "--document",
            paramLabel = "DOC,DOC",
            description = "What the cargo travels under, such as SMGS, CIM, CIM/SMGS, TIR or T1, and nothing else:"
                    + " ways that need another document are refused. Without it documents are not looked at.")
    private List<String> document = new ArrayList<>();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Show costs in this currency as well, at a dated rate.")
    private @Nullable String currency;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    /// The question as it was typed.
    PlanQuestion question() {
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
                Optional.ofNullable(ownership),
                words(edocs),
                Optional.ofNullable(incoterm),
                words(document));
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
