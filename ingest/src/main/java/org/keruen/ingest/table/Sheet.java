package org.keruen.ingest.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.SheetProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Nearest;
import org.keruen.model.provenance.RowRef;

/// A table that a person keeps for himself: a CSV file with commas, semicolons or tabs, or the first sheet of an Excel
/// workbook. Columns may come in any order, in any case and with blanks in their names; rows without a filled cell are
/// left out. No formula is taken over.
public final class Sheet {
    /// Longer sheets are refused.
    public static final int MOST_ROWS = 10_000;

    /// Larger files are refused.
    public static final long MOST_BYTES = 8L << 20;

    private final String shown;
    private final List<String> columns;
    private final Reading reading;

    private Sheet(String shown, List<String> columns, Reading reading) {
        this.shown = shown;
        this.columns = columns;
        this.reading = reading;
    }

    /// The rows of a file with some of `columns`, among them all of `needed`. `days` are the columns whose numbers in a
    /// workbook are days.
    public static List<Row> read(
            Path file, List<String> columns, List<String> needed, List<String> days, Reading reading) {
        String shown = String.valueOf(file.getFileName());
        Sheet sheet = new Sheet(shown, columns, reading);
        String name = shown.toLowerCase(Locale.ROOT);
        List<Csv.Cells> records;
        if (name.endsWith(".xlsx")) {
            records = new Workbook(file, shown, sheet::column, days, reading).cells();
        } else if (name.endsWith(".csv")) {
            records = sheet.ofText(file);
        } else {
            reading.add(new SheetProblem.NotASheet(Spot.of(shown)));
            return List.of();
        }
        return records.isEmpty() ? List.of() : sheet.rows(records, needed);
    }

    private List<Csv.Cells> ofText(Path file) {
        byte @Nullable [] bytes = Folder.bytes(file, shown, reading);
        if (bytes == null) {
            if (!Files.exists(file)) reading.add(new FileProblem.Unreadable(Spot.of(shown), "there is no such file"));
            return List.of();
        }
        if (bytes.length > MOST_BYTES) {
            reading.add(new SheetProblem.TooMuch(Spot.of(shown), (MOST_BYTES >> 20) + " MB"));
            return List.of();
        }
        @Nullable String text = Utf8.text(bytes, shown, reading);
        if (text == null) return List.of();
        List<Csv.Cells> records = Csv.cells(text, separator(text), shown, reading);
        if (records.isEmpty()) reading.add(new FileProblem.NoHeader(new Spot(shown, 1, ""), columns));
        return records;
    }

    /// What stands most often between the names of the first line.
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        char most = ',';
        for (char one : new char[] {';', '\t'}) {
            if (count(line, one) > count(line, most)) most = one;
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private List<Row> rows(List<Csv.Cells> records, List<String> needed) {
        if (records.size() - 1 > MOST_ROWS) {
            reading.add(new SheetProblem.TooMuch(Spot.of(shown), MOST_ROWS + " rows"));
            return List.of();
        }
        Csv.Cells first = records.getFirst();
        List<String> names = names(first, needed);
        Header header = Header.of(names);
        List<Row> rows = new ArrayList<>();
        for (Csv.Cells record : records.subList(1, records.size())) {
            if (record.cells().stream().allMatch(String::isBlank)) continue;
            RowRef at = new RowRef(shown, record.line());
            if (record.cells().size() != names.size()) {
                reading.add(new FileProblem.RaggedRow(
                        Spot.of(at, ""), record.cells().size(), names.size()));
            }
            for (int i = 0; i < record.cells().size(); i++) {
                String cell = record.cells().get(i).strip();
                if (cell.isEmpty() || !Table.isFormula(cell)) continue;
                reading.add(new SheetProblem.Formula(Spot.of(at, i < names.size() ? names.get(i) : ""), cell));
            }
            rows.add(new Row(header, record.cells(), at, reading));
        }
        if (rows.isEmpty()) reading.add(new SheetProblem.NoRows(Spot.of(shown)));
        return rows;
    }

    private List<String> names(Csv.Cells first, List<String> needed) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : first.cells()) {
            String name = column(cell);
            Spot at = new Spot(shown, first.line(), cell.strip());
            if (!columns.contains(name)) {
                if (!name.isEmpty()) reading.add(new FileProblem.UnknownColumn(at, Nearest.to(name, columns, 2)));
            } else if (!seen.add(name)) {
                reading.add(new FileProblem.RepeatedColumn(at));
            }
            names.add(name);
        }
        for (String column : needed) {
            if (!names.contains(column)) {
                reading.add(new FileProblem.MissingColumn(new Spot(shown, first.line(), column)));
            }
        }
        return names;
    }

    /// The known column that a name means, else the name.
    private String column(String name) {
        String wanted = bare(name);
        for (String column : columns) if (bare(column).equals(wanted)) return column;
        return name.strip();
    }

    private static String bare(String name) {
        StringBuilder kept = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) kept.append(c);
        }
        return kept.toString();
    }
}
