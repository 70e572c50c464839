package org.keruen.ingest.rows;

import java.util.List;
import org.keruen.ingest.problem.RowProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;

/// The last three columns of every table: `basis`, `source`, `note`.
final class Provenances {
    private Provenances() {}

    static Provenance of(Row row) {
        List<String> sources = row.references(Reference.SOURCE, "source");
        return new Provenance(basis(row, sources), sources, row.text("note"), row.at());
    }

    private static Basis basis(Row row, List<String> sources) {
        if (row.text("basis").isEmpty()) {
            if (row.has("basis")) row.report(new RowProblem.BasisMissing(row.spot("basis")));
            return Basis.ASSUMED;
        }
        Basis basis = row.word("basis", Vocabulary.BASIS);
        if (basis.traced() && sources.isEmpty() && row.has("source")) {
            row.report(new RowProblem.SourceMissing(row.spot("source"), row.text("basis")));
        }
        return basis;
    }
}
