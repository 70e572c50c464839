package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Place;

/// An empty `place` is a default for all places; `mode` is one mode, or the change from one to another
/// (`rail>feeder`).
public final class OperationRows {
    private static final List<Mode> MODES = List.of(Mode.values());

    private OperationRows() {}

    public static List<Operation> of(List<Row> rows) {
        List<Operation> operations = new ArrayList<>(rows.size());
        for (Row row : rows) operations.add(of(row));
        return operations;
    }

    public static Operation of(Row row) {
        return new Operation(
                row.needed("id"),
                places(row, "place"),
                row.word("operation", Vocabulary.OPERATION),
                Directions.of(row, "direction"),
                modes(row),
                row.maybeWord("form", Vocabulary.FORM),
                row.maybeWord("traffic", Vocabulary.TRAFFIC),
                row.wordOr("situation", Vocabulary.SITUATION, Operation.Situation.NORMAL),
                Set.copyOf(row.words("includes", Vocabulary.OPERATION)),
                row.hours("processHours"),
                row.band("waitP10Hours", "waitP50Hours", "waitP90Hours"),
                row.validity("periodFrom", "periodTo"),
                Provenances.of(row));
    }

    static Optional<Id<Place>> places(Row row, String column) {
        Optional<String> place = row.maybeReference(Reference.PLACE, column);
        return place.isPresent() ? Optional.of(new Id<>(place.get())) : Optional.empty();
    }

    private static Optional<Operation.ModeChange> modes(Row row) {
        String cell = row.text("mode");
        if (cell.isEmpty() || cell.equals("any")) return Optional.empty();
        int arrow = cell.indexOf('>');
        Optional<Mode> from = mode(arrow < 0 ? cell : cell.substring(0, arrow));
        Optional<Mode> to = mode(arrow < 0 ? cell : cell.substring(arrow + 1));
        if (from.isPresent() && to.isPresent()) return Optional.of(new Operation.ModeChange(from.get(), to.get()));
        List<String> allowed = new ArrayList<>();
        for (Mode mode : MODES) allowed.add(mode.word());
        allowed.add("rail>feeder");
        row.report(new CellProblem.UnknownWord(row.spot("mode"), cell, allowed));
        return Optional.empty();
    }

    private static Optional<Mode> mode(String word) {
        for (Mode mode : MODES) {
            if (mode.word().equals(word)) return Optional.of(mode);
        }
        return Optional.empty();
    }
}
