package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Row;
import org.keruen.model.emission.EmissionFactor;

public final class FactorRows {
    private FactorRows() {}

    public static List<EmissionFactor> of(List<Row> rows) {
        List<EmissionFactor> factors = new ArrayList<>(rows.size());
        for (Row row : rows) {
            boolean hub = row.word("element", Vocabulary.IS_HUB);
            row.word("unit", hub ? Vocabulary.PER_TONNE : Vocabulary.PER_TONNE_KM);
            row.word("scope", Vocabulary.SCOPE);
            factors.add(new EmissionFactor(
                    row.needed("id"),
                    hub,
                    row.maybeWord("mode", Vocabulary.MODE),
                    row.maybeWord("traction", Vocabulary.TRACTION),
                    row.maybeWord("traffic", Vocabulary.TRAFFIC),
                    row.maybeCountry("country"),
                    row.maybeWord("form", Vocabulary.FORM),
                    row.number("value"),
                    row.text("distanceKind"),
                    row.text("edition"),
                    Provenances.of(row)));
        }
        return factors;
    }
}
