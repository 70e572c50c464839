package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.table.Days;
import org.keruen.ingest.table.Lists;
import org.keruen.ingest.table.Row;
import org.keruen.model.place.Alias;
import org.keruen.model.time.Validity;

/// Other names and the days they were official:
/// `Nur-Sultan@2019-03-23..2022-09-17;Druzhba@..2007-12-31;Ałmaty`.
final class Aliases {
    private Aliases() {}

    static List<Alias> of(Row row, String column) {
        List<Alias> aliases = new ArrayList<>();
        for (String part : Lists.of(row.text(column))) {
            int sign = part.lastIndexOf('@');
            if (sign < 0) {
                aliases.add(new Alias(part, Validity.ALWAYS));
                continue;
            }
            @Nullable Validity days = Days.span(part.substring(sign + 1));
            if (days == null || sign == 0) {
                row.report(new CellProblem.NotAnAlias(row.spot(column), part));
            } else {
                aliases.add(new Alias(part.substring(0, sign).strip(), days));
            }
        }
        return aliases;
    }
}
