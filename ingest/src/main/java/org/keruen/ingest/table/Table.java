package org.keruen.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.RowProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.provenance.RowRef;

/// Reads one table of a package: its rows in file order, with the overlays' rows laid over.
///
/// An overlay's row replaces the row of the same id, in its position, and is added at the end if the id is new.
/// Where rows have no id, they replace what they mention: `segments.csv` and `departures.csv` all rows of the
/// same service, `series_terms.csv` all rows of the same series, `fx.csv` the row of the same date and currency.
public final class Table {
    private Table() {}

    /// `folders`: the package first, then its overlays in order.
    public static List<Row> read(Layout layout, List<Folder> folders, Reading reading) {
        List<Row> rows = List.of();
        for (int i = 0; i < folders.size(); i++) {
            Folder folder = folders.get(i);
            if (i == 0 && layout.needed() && folder.exists() && !folder.has(layout.file())) {
                reading.add(new FileProblem.FileMissing(Spot.of(folder.shown(layout.file()))));
            }
            @Nullable String text = folder.text(layout.file(), reading);
            if (text == null) continue;
            List<Row> own = rows(text, layout, folder.shown(layout.file()), reading);
            rows = rows.isEmpty() ? own : laidOver(rows, own, layout.key());
        }
        return rows;
    }

    private static List<Row> rows(String text, Layout layout, String shown, Reading reading) {
        List<Csv.Cells> records = Csv.cells(text, shown, reading);
        if (records.isEmpty()) {
            reading.add(new FileProblem.NoHeader(new Spot(shown, 1, ""), layout.columns()));
            return List.of();
        }
        Csv.Cells first = records.getFirst();
        Header header = Header.read(first.cells(), first.line(), layout, shown, reading);
        List<Row> rows = new ArrayList<>(records.size());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 1; i < records.size(); i++) {
            Csv.Cells record = records.get(i);
            Row row = new Row(header, record.cells(), new RowRef(shown, record.line()), reading);
            if (record.cells().size() != header.width()) {
                reading.add(new FileProblem.RaggedRow(
                        Spot.of(row.at(), ""), record.cells().size(), header.width()));
                reading.doubt(row.at());
            }
            reportFormulas(row, first.cells(), record.cells(), reading);
            if (isKept(row, layout, seen, reading)) rows.add(row);
        }
        return rows;
    }

    /// A row without a key cannot be kept; one with the key of an earlier row is kept out as well.
    private static boolean isKept(Row row, Layout layout, Map<String, Integer> seen, Reading reading) {
        String keyColumn = switch (layout.key()) {
            case ID -> "id";
            case SERVICE -> "service";
            case SERIES -> "series";
            case DATE_AND_CURRENCY -> "date";
        };
        String key = key(row, layout.key());
        if (row.text(keyColumn).isEmpty()) {
            if (row.has(keyColumn)) reading.add(new CellProblem.Empty(Spot.of(row.at(), keyColumn)));
            return false;
        }
        if (layout.key() == Layout.Key.SERVICE || layout.key() == Layout.Key.SERIES) return true;
        Integer first = seen.putIfAbsent(key, row.at().row());
        if (first == null) return true;
        reading.add(new RowProblem.RepeatedId(Spot.of(row.at(), keyColumn), key, first));
        return false;
    }

    private static String key(Row row, Layout.Key key) {
        return switch (key) {
            case ID -> row.text("id");
            case SERVICE -> row.text("service");
            case SERIES -> row.text("series");
            case DATE_AND_CURRENCY -> row.text("date") + " " + row.text("currency");
        };
    }

    private static List<Row> laidOver(List<Row> below, List<Row> above, Layout.Key key) {
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        for (Row row : above)
            byKey.computeIfAbsent(key(row, key), k -> new ArrayList<>()).add(row);
        List<Row> merged = new ArrayList<>(below.size() + above.size());
        for (Row row : below) {
            String mentioned = key(row, key);
            if (!byKey.containsKey(mentioned)) {
                merged.add(row);
            } else {
                merged.addAll(byKey.getOrDefault(mentioned, List.of()));
                byKey.put(mentioned, List.of());
            }
        }
        for (List<Row> added : byKey.values()) merged.addAll(added);
        return merged;
    }

    private static void reportFormulas(Row row, List<String> names, List<String> cells, Reading reading) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) continue;
            if (isFormula(cell)) {
                String column = i < names.size() ? names.get(i) : "";
                reading.add(new FileProblem.FormulaCell(Spot.of(row.at(), column), cell));
            }
        }
    }

    /// A text that a spreadsheet would run. Numbers and points are none, though they may begin with a minus.
    static boolean isFormula(String cell) {
        char first = cell.charAt(0);
        if (first == '=' || first == '@') return true;
        if (first != '+' && first != '-') return false;
        boolean digits = false;
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digits |= c >= '0' && c <= '9';
            if (c != '.' && c != ' ' && c != ';' && c != '-' && (c < '0' || c > '9')) return true;
        }
        return first == '+' || !digits;
    }
}
