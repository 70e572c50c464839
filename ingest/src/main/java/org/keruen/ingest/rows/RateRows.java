package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.table.Row;
import org.keruen.model.money.Rate;
import org.keruen.model.time.Validity;

public final class RateRows {
    private RateRows() {}

    public static List<Rate> of(List<Row> rows) {
        List<Rate> rates = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Validity span = row.dayOrYear("date");
            Currency currency = row.currency("currency");
            double units = row.number("unitsPerUsd");
            if (units > 0) {
                rates.add(new Rate(span.first(), span.last(), currency, units, Provenances.of(row)));
            } else if (row.text("unitsPerUsd").equals("0")) {
                row.report(new CellProblem.OutOfRange(row.spot("unitsPerUsd"), "0", "above 0"));
            }
        }
        return rates;
    }
}
