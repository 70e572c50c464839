package org.keruen.ingest.rows;

import java.util.Optional;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.table.Lists;
import org.keruen.ingest.table.Row;
import org.keruen.model.operation.Operation.Direction;

/// `CN>KZ`, `in`, `out`, `any`; empty is any.
final class Directions {
    private Directions() {}

    static Direction of(Row row, String column) {
        String cell = row.text(column);
        if (cell.isEmpty() || cell.equals("any")) return new Direction.Any();
        if (cell.equals("in")) return new Direction.In();
        if (cell.equals("out")) return new Direction.Out();
        Optional<Direction.Across> across = across(cell);
        if (across.isPresent()) return across.get();
        row.report(new CellProblem.NotADirection(row.spot(column), cell));
        return new Direction.Any();
    }

    /// `CN>KZ`, or empty for any other text.
    static Optional<Direction.Across> across(String cell) {
        boolean two = cell.length() == 5
                && cell.charAt(2) == '>'
                && Lists.isCountry(cell.substring(0, 2))
                && Lists.isCountry(cell.substring(3));
        return two ? Optional.of(new Direction.Across(cell.substring(0, 2), cell.substring(3))) : Optional.empty();
    }

    /// Empty where any direction will do.
    static Optional<Direction> maybe(Row row, String column) {
        Direction direction = of(row, column);
        return direction instanceof Direction.Any ? Optional.empty() : Optional.of(direction);
    }
}
