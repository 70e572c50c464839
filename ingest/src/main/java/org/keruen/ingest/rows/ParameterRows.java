package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.table.Row;
import org.keruen.model.Parameter;

public final class ParameterRows {
    private ParameterRows() {}

    public static List<Parameter> of(List<Row> rows) {
        List<Parameter> parameters = new ArrayList<>(rows.size());
        for (Row row : rows) parameters.add(of(row));
        return parameters;
    }

    public static Parameter of(Row row) {
        return new Parameter(
                row.needed("id"),
                row.number("value", -Double.MAX_VALUE, Double.MAX_VALUE),
                row.maybeAnyNumber("low"),
                row.maybeAnyNumber("high"),
                row.text("unit"),
                Provenances.of(row));
    }
}
