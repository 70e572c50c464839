package org.keruen.ingest.rows;

import java.util.List;
import java.util.Set;
import org.keruen.ingest.problem.FlowProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Words;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.series.Counted;
import org.keruen.model.series.SeriesTerm;
import org.keruen.model.series.SeriesTerm.Way;

/// A term of a series: `count` says what kind of thing `target` names.
public final class SeriesTermRows {
    private enum Count {
        LINK,
        BORDER,
        PLACE,
        OD,
        CORRIDOR,
        MODE
    }

    private static final Words<Count> COUNT = Words.snake(Count.values());
    private static final Words<Way> ALONG =
            Words.of(List.of("forward", "backward", "both"), List.of(Way.FORWARD, Way.BACKWARD, Way.BOTH));
    private static final Words<Way> AT = Words.of(List.of("in", "out", "both"), List.of(Way.IN, Way.OUT, Way.BOTH));
    private static final Words<Way> ANYHOW = Words.of(List.of("both"), List.of(Way.BOTH));

    private final Set<String> places;

    /// `places`: the ids of all places, which tell where the two of a border part.
    public SeriesTermRows(Set<String> places) {
        this.places = places;
    }

    SeriesTerm of(Row row) {
        row.reference(Reference.SERIES, "series");
        Count count = row.word("count", COUNT);
        Counted counted = counted(row, count);
        if (count == Count.OD
                && row.has("fromZones")
                && row.has("toZones")
                && row.text("fromZones").isEmpty()
                && row.text("toZones").isEmpty()) {
            row.report(new FlowProblem.NoZones(row.spot("fromZones")));
        }
        return new SeriesTerm(
                counted,
                row.word("direction", ways(count)),
                DemandRows.classes(row, "classes"),
                row.maybeWord("loaded", Vocabulary.LOADING),
                ZoneRows.named(row, "fromZones"),
                ZoneRows.named(row, "toZones"),
                row.maybeAnyNumber("factor").orElse(1.0),
                Provenances.of(row));
    }

    private Counted counted(Row row, Count count) {
        return switch (count) {
            case LINK -> new Counted.OnLink(new Id<>(row.reference(Reference.LINK, "target")));
            case BORDER -> border(row);
            case PLACE -> new Counted.AtPlace(new Id<>(row.reference(Reference.PLACE, "target")));
            case OD -> {
                String cell = row.text("target");
                if (!cell.isEmpty()) {
                    row.report(new FlowProblem.NotATarget(
                            row.spot("target"), "od", cell, "nothing: fromZones and toZones say what is counted"));
                }
                yield new Counted.BetweenZones();
            }
            case CORRIDOR -> new Counted.AlongCorridor(row.reference(Reference.CORRIDOR, "target"));
            case MODE -> new Counted.ByMode(row.word("target", Vocabulary.MODE));
        };
    }

    /// `A-B`, where `A` and `B` may have hyphens of their own: the one hyphen with a place on both its sides.
    private Counted border(Row row) {
        String cell = row.needed("target");
        for (int hyphen = cell.indexOf('-'); hyphen > 0; hyphen = cell.indexOf('-', hyphen + 1)) {
            String from = cell.substring(0, hyphen);
            String to = cell.substring(hyphen + 1);
            if (places.contains(from) && places.contains(to)) {
                return new Counted.AcrossBorder(new Id<>(from), new Id<>(to));
            }
        }
        if (!cell.equals("?")) {
            row.report(new FlowProblem.NotATarget(
                    row.spot("target"), "border", cell, "two ids of places.csv with a hyphen between"));
        }
        Id<Place> unknown = new Id<>("?");
        return new Counted.AcrossBorder(unknown, unknown);
    }

    /// The ways that mean something for what is counted.
    private static Words<Way> ways(Count count) {
        return switch (count) {
            case LINK, BORDER, CORRIDOR, OD -> ALONG;
            case PLACE -> AT;
            case MODE -> ANYHOW;
        };
    }
}
