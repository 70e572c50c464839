package org.keruen.ingest.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.Spot;

/// RFC 4180 text to records. Where the quotes of a record do not match, that is reported and reading goes on at
/// the line after the one on which the record began.
final class Csv {
    /// A file this broken is another kind of file.
    private static final int MOST_BREAKS = 20;

    /// Cells of a record, and the line of the file it begins on, counted from 1.
    record Cells(int line, List<String> cells) {}

    private Csv() {}

    static List<Cells> cells(String text, String shown, Reading reading) {
        return cells(text, ',', shown, reading);
    }

    /// The same where another character stands between the cells.
    static List<Cells> cells(String text, char separator, String shown, Reading reading) {
        List<Cells> found = new ArrayList<>();
        int line = 1;
        int start = 0;
        for (int breaks = 0; start < text.length() && breaks < MOST_BREAKS; breaks++) {
            int broken = read(text.substring(start), separator, line, found, shown, reading);
            if (broken == 0) break;
            while (line <= broken && start < text.length()) {
                start = nextLine(text, start);
                line++;
            }
        }
        return found;
    }

    /// Reads to the end, or to the first record that cannot be read; returns the line that one begins on,
    /// otherwise 0.
    private static int read(String text, char separator, int line, List<Cells> found, String shown, Reading reading) {
        int last = line - 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                last = line - 1 + (int) record.getStartingLineNumber();
                found.add(new Cells(last, record.getFields()));
            }
            return 0;
        } catch (CsvParseException broken) {
            int began = Math.max(last + 1, line - 1 + lineIn(String.valueOf(broken.getMessage())));
            String reason = String.valueOf(broken.getMessage());
            int bracket = reason.indexOf(" (record");
            reading.add(new FileProblem.BrokenQuotes(
                    new Spot(shown, began, ""), bracket < 0 ? reason : reason.substring(0, bracket)));
            return began;
        } catch (IOException | UncheckedIOException impossibleForText) {
            reading.add(new FileProblem.Unreadable(Spot.of(shown), impossibleForText.toString()));
            return 0;
        }
    }

    /// FastCSV names the line only in its message: "... (record starting at line 8)".
    private static int lineIn(String message) {
        int at = message.lastIndexOf("line ");
        int line = 0;
        for (int i = at + 5; at >= 0 && i < message.length() && Character.isDigit(message.charAt(i)); i++) {
            line = line * 10 + Character.digit(message.charAt(i), 10);
        }
        return line;
    }

    private static int nextLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        boolean crlf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (crlf ? 2 : 1));
    }
}
