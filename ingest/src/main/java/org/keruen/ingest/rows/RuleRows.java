package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.acceptance.AcceptanceRule;

public final class RuleRows {
    private RuleRows() {}

    public static List<AcceptanceRule> of(List<Row> rows) {
        List<AcceptanceRule> rules = new ArrayList<>(rows.size());
        for (Row row : rows) {
            rules.add(new AcceptanceRule(
                    row.needed("id"),
                    row.word("verdict", Vocabulary.VERDICT),
                    row.maybeReference(Reference.COMMODITY, "commodity"),
                    row.maybeReference(Reference.CARGO_CLASS, "class"),
                    row.maybeWord("form", Vocabulary.FORM),
                    row.maybeWord("mode", Vocabulary.MODE),
                    row.maybeWord("gauge", Vocabulary.GAUGE),
                    row.maybeCountry("country"),
                    row.maybeReference(Reference.PLACE, "place"),
                    row.maybeReference(Reference.SERVICE, "service"),
                    row.maybeNumber("maxLengthM"),
                    row.maybeNumber("maxWidthM"),
                    row.maybeNumber("maxHeightM"),
                    row.maybeNumber("maxTonnes"),
                    row.needed("reason"),
                    row.validity("validFrom", "validTo"),
                    Provenances.of(row)));
        }
        return rules;
    }
}
