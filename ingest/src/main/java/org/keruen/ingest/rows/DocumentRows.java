package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keruen.ingest.table.Row;
import org.keruen.model.document.DocumentRule;

/// Where documents hold. Their names are told in capitals.
public final class DocumentRows {
    private DocumentRows() {}

    public static List<DocumentRule> of(List<Row> rows) {
        List<DocumentRule> rules = new ArrayList<>(rows.size());
        for (Row row : rows) {
            rules.add(new DocumentRule(
                    row.needed("id"),
                    row.needed("document").toUpperCase(Locale.ROOT),
                    row.word("kind", Vocabulary.DOCUMENT),
                    row.word("mode", Vocabulary.MODE),
                    row.country("country"),
                    row.maybe("territory"),
                    row.needed("reason"),
                    row.validity("validFrom", "validTo"),
                    Provenances.of(row)));
        }
        return rules;
    }
}
