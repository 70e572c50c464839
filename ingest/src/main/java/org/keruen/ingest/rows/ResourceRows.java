package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.FlowProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Words;
import org.keruen.model.Id;
import org.keruen.model.operation.Operation;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.model.resource.Resource.Direction;

public final class ResourceRows {
    private static final Words<CapacityUnit> UNIT = units();

    private static final Pattern SEAWARDS = Pattern.compile("[A-Z]{2}>sea");
    private static final Pattern LANDWARDS = Pattern.compile("sea>[A-Z]{2}");

    private ResourceRows() {}

    public static List<Resource> of(List<Row> rows) {
        List<Resource> resources = new ArrayList<>(rows.size());
        for (Row row : rows) resources.add(of(row));
        return resources;
    }

    public static Resource of(Row row) {
        Optional<String> place = row.maybeReference(Reference.PLACE, "place");
        Optional<String> link = row.maybeReference(Reference.LINK, "link");
        if (row.has("place") && row.has("link") && place.isEmpty() && link.isEmpty()) {
            row.report(new FlowProblem.Nowhere(row.spot("place"), row.text("id")));
        }
        reportIfSilent(row);
        return new Resource(
                new Id<>(row.needed("id")),
                at(place, link),
                direction(row, link.isPresent()),
                row.word("term", Vocabulary.TERM),
                DemandRows.classes(row, "classes"),
                Set.copyOf(new HashSet<>(row.list("wagonKinds"))),
                row.maybeNumber("nominal"),
                row.maybeNumber("practical"),
                row.maybeNumber("achieved"),
                row.word("unit", UNIT),
                row.validity("validFrom", "validTo"),
                Provenances.of(row));
    }

    private static Resource.At at(Optional<String> place, Optional<String> link) {
        if (link.isPresent() && place.isPresent()) {
            return new Resource.At.OfEnd(new Id<>(place.get()), new Id<>(link.get()));
        }
        if (link.isPresent()) return new Resource.At.OfLink(new Id<>(link.get()));
        return new Resource.At.OfPlace(new Id<>(place.orElse("?")));
    }

    private static void reportIfSilent(Row row) {
        for (String column : List.of("nominal", "practical", "achieved")) {
            if (!row.has(column) || !row.text(column).isEmpty()) return;
        }
        row.report(new FlowProblem.NoFigure(row.spot("practical"), row.text("id")));
    }

    /// Empty is both ways. Only a link has a forward and a backward.
    private static Direction direction(Row row, boolean alongLink) {
        String cell = row.text("direction");
        if (cell.isEmpty() || cell.equals("both")) return new Direction.Both();
        if (alongLink && cell.equals("forward")) return new Direction.Forward();
        if (alongLink && cell.equals("backward")) return new Direction.Backward();
        Optional<Operation.Direction.Across> across = Directions.across(cell);
        if (across.isPresent()) {
            return new Direction.Across(across.get().fromCountry(), across.get().toCountry());
        }
        if (SEAWARDS.matcher(cell).matches()) return new Direction.ToSea();
        if (LANDWARDS.matcher(cell).matches()) return new Direction.FromSea();
        List<String> allowed = alongLink
                ? List.of("CN>KZ", "KZ>sea", "sea>KZ", "both", "forward", "backward")
                : List.of("CN>KZ", "KZ>sea", "sea>KZ", "both");
        row.report(new CellProblem.UnknownWord(row.spot("direction"), cell, allowed));
        return new Direction.Both();
    }

    private static Words<CapacityUnit> units() {
        List<String> words = new ArrayList<>();
        for (CapacityUnit unit : CapacityUnit.values()) words.add(unit.word());
        return Words.of(words, List.of(CapacityUnit.values()));
    }
}
