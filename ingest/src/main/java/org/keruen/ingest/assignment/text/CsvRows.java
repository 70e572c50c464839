package org.keruen.ingest.assignment.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Nearest;

/// The rows of a CSV table one after the other, cells by the names of the header, case aside. Cells are parted by
/// commas, or by semicolons or tabs where the header has no comma. A cell `NaN` is a blank one, as GMNS has it.
/// Columns that nobody asks for may hold anything.
public final class CsvRows {
    private static final double NO_LIMIT = Double.MAX_VALUE;

    private final FileBytes file;
    private final Findings findings;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> positions = new HashMap<>();
    private int width;
    private int headerRow = 1;
    private boolean broken;
    private @Nullable CsvRecord record;

    public CsvRows(FileBytes file, Findings findings) {
        this.file = file;
        this.findings = findings;
        records = CsvReader.builder()
                .fieldSeparator(separator(file.head()))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(file.stream(), StandardCharsets.UTF_8))
                .iterator();
        header();
    }

    private static char separator(byte[] head) {
        boolean semicolon = false;
        boolean tab = false;
        for (byte b : head) {
            if (b == ',') return ',';
            if (b == '\n') break;
            semicolon |= b == ';';
            tab |= b == '\t';
        }
        return semicolon ? ';' : tab ? '\t' : ',';
    }

    private void header() {
        CsvRecord first = read();
        if (first == null) {
            if (!broken)
                findings.add(new AssignmentFileProblem.WrongKind(
                        Spot.of(file.shown()), "an empty file", "a table", "begin it with a row of column names"));
            broken = true;
            return;
        }
        headerRow = (int) first.getStartingLineNumber();
        width = first.getFieldCount();
        for (int i = 0; i < width; i++) {
            String name = first.getField(i);
            if (i == 0 && name.startsWith("\uFEFF")) name = name.substring(1);
            positions.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), i);
        }
    }

    private @Nullable CsvRecord read() {
        if (broken) return null;
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException quotes) {
            broken = true;
            String reason = String.valueOf(quotes.getMessage());
            findings.add(new AssignmentFileProblem.BrokenRow(
                    Spot.of(file.shown()),
                    "the double quotes of a row do not match, and what follows was not read: " + reason,
                    "put the text between double quotes and write a double quote inside it twice"));
        } catch (UncheckedIOException unreadable) {
            broken = true;
            IOException cause = unreadable.getCause();
            findings.add(FileBytes.unreadable(file.shown(), 0, cause == null ? unreadable : cause));
        }
        return null;
    }

    /// Whether the file has a header and could be read so far.
    public boolean sound() {
        return !broken;
    }

    /// Goes on to the next row that has the right number of cells.
    public boolean next() {
        while (true) {
            CsvRecord next = read();
            record = next;
            if (next == null) return false;
            int cells = next.getFieldCount();
            while (cells > width && next.getField(cells - 1).isBlank()) cells--;
            if (cells == width) return true;
            findings.add(new AssignmentFileProblem.BrokenRow(
                    spot(""),
                    "the row has %d cells, the header %d".formatted(cells, width),
                    "write one cell for each column; put a text with commas between double quotes"));
        }
    }

    public int row() {
        return record == null ? headerRow : (int) record.getStartingLineNumber();
    }

    public Spot spot(String column) {
        return new Spot(file.shown(), row(), column);
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /// Reports the columns that are not there.
    ///
    /// @return whether all are
    public boolean needs(List<String> columns) {
        if (broken) return false;
        boolean all = true;
        for (String column : columns) {
            if (has(column)) continue;
            all = false;
            findings.add(new AssignmentFileProblem.ColumnMissing(
                    new Spot(file.shown(), headerRow, column), Nearest.to(column, positions.keySet(), 1)));
        }
        return all;
    }

    /// Where a column stands, negative when it does not.
    public int position(String column) {
        Integer position = positions.get(column);
        return position == null ? -1 : position;
    }

    /// The cell without blanks around it; empty when nothing is stated.
    public String text(int position) {
        CsvRecord here = record;
        if (here == null || position < 0 || position >= here.getFieldCount()) return "";
        String cell = here.getField(position);
        return cell.isEmpty() ? cell : cell.strip();
    }

    public String text(String column) {
        String cell = text(position(column));
        return cell.equals("NaN") ? "" : cell;
    }

    /// A cell that has to be stated; empty has been reported.
    public String needed(String column, String why) {
        String cell = text(column);
        if (cell.isEmpty()) {
            findings.add(new AssignmentValueProblem.ValueMissing(spot(column), why));
        } else if (cell.indexOf('\uFFFD') >= 0) {
            findings.add(new AssignmentFileProblem.Unreadable(
                    spot(column), "it is not UTF-8", "save the file as UTF-8 (in a spreadsheet: CSV UTF-8)"));
        }
        return cell;
    }

    /// A number of 0 or more; nothing when the cell is blank, or when it is no such number, which has been
    /// reported.
    public OptionalDouble number(String column) {
        return number(column, 0, NO_LIMIT, "0 or more");
    }

    public OptionalDouble number(String column, double least, double most, String range) {
        String cell = text(column);
        if (cell.isEmpty()) return OptionalDouble.empty();
        double value = Decimals.parsed(cell);
        if (Double.isNaN(value)) {
            findings.add(new AssignmentValueProblem.NotANumber(spot(column), cell));
            return OptionalDouble.empty();
        }
        if (value < least || value > most) {
            findings.add(new AssignmentValueProblem.OutOfRange(spot(column), cell, range));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value);
    }

    /// A number above 0.
    public OptionalDouble positive(String column) {
        return number(column, Double.MIN_VALUE, NO_LIMIT, "above 0");
    }
}
