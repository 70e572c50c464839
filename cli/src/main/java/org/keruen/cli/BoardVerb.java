package org.keruen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.report.board.BoardDocument;
import org.keruen.report.board.BoardJson;
import org.keruen.report.board.BoardText;
import org.keruen.study.board.BoardStudy;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.question.BoardQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keruen board`: what leaves a place, what holds there, how much it can do and how long one waits.
@Command(
        name = "board",
        header = "Shows a station, port or border: departures, orders in force, capacity and waits.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen board Altynkol --days 14 --on 2025-10-06",
            "  keruen board Altynkol --on 2025-10-06 --direction \"KZ>CN\" --lang ru",
            "  keruen board \"Xi'an\" --modes rail --json",
            "",
            "Only a published timetable has clock times; of other services it is said how often they leave.",
        })
final class BoardVerb implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "PLACE", description = "A station, port, border or city, in any language, or its id.")
    private String place = "";

    @Option(names = "--days", paramLabel = "N", description = "So many days, from 1 to 92; 14 unless said otherwise.")
    private @Nullable String days;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The first day; without it the day the data are as of, for no clock is read.")
    private @Nullable String on;

    @Option(names = "--modes", paramLabel = "M,M", split = ",", description = "Only these modes.")
    private List<String> modes = new ArrayList<>();

    @Option(
            names = "--direction",
            paramLabel = "CN>KZ",
            description = "Only what goes from the one country to the other; sea stands for the sea.")
    private @Nullable String direction;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|kk|ru|zh", description = "The language of names and words.")
    private @Nullable String language;

    @Mixin
    private PackageOptions data;

    BoardVerb(Door door) {
        this.door = door;
        this.data = new PackageOptions();
    }

    @Override
    public Integer call() {
        BoardQuestion question = new BoardQuestion(
                place,
                Optional.ofNullable(days),
                Optional.ofNullable(on),
                modes,
                Optional.ofNullable(direction),
                Optional.ofNullable(language));
        BoardDocument document = new BoardStudy(Corridors.open(data.choice())).board(question);
        door.out().print(json ? BoardJson.write(document) : BoardText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }
}
