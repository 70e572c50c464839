package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;

public final class TerminalRows {
    private TerminalRows() {}

    public static List<Terminal> of(List<Row> rows) {
        List<Terminal> terminals = new ArrayList<>(rows.size());
        for (Row row : rows) terminals.add(of(row));
        return terminals;
    }

    public static Terminal of(Row row) {
        List<TerminalRole> roles = row.words("roles", Vocabulary.ROLE);
        if (roles.isEmpty() && row.has("roles")) row.report(new CellProblem.Empty(row.spot("roles")));
        return new Terminal(
                row.needed("id"),
                new Id<>(row.reference(Reference.PLACE, "place")),
                Set.copyOf(roles),
                row.text("openingHours"),
                row.maybeNumber("sidingMetres"),
                row.maybeNumber("yardTeu"),
                row.wordOr("status", Vocabulary.STATUS, Terminal.Status.OPERATING),
                row.validity("validFrom", "validTo"),
                Provenances.of(row));
    }
}
