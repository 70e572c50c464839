package org.keruen.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.SheetProblem;
import org.keruen.ingest.problem.Spot;

/// The first sheet of an Excel workbook as the texts a person sees in it: days as 2026-03-01, shares as 8%. A workbook
/// is a zip of XML files; it is unpacked once to count its bytes before it is read, so that a small file cannot fill
/// the memory.
final class Workbook {
    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_COLUMNS = 200;

    private final Path file;
    private final String shown;
    private final UnaryOperator<String> column;
    private final List<String> days;
    private final Reading reading;

    /// `column` finds the known column for a header cell; the numbers in `days` are days.
    Workbook(Path file, String shown, UnaryOperator<String> column, List<String> days, Reading reading) {
        this.file = file;
        this.shown = shown;
        this.column = column;
        this.days = days;
        this.reading = reading;
    }

    /// Rows as wide as the header, empty ones left out; none when the workbook is refused, with the reason reported.
    List<Csv.Cells> cells() {
        if (!Files.isRegularFile(file)) {
            reading.add(new FileProblem.Unreadable(Spot.of(shown), "there is no such file"));
            return List.of();
        }
        try {
            if (Files.size(file) > Sheet.MOST_BYTES || unpacked() > MOST_UNPACKED) {
                reading.add(new SheetProblem.TooMuch(
                        Spot.of(shown), (Sheet.MOST_BYTES >> 20) + " MB, unpacked " + (MOST_UNPACKED >> 20) + " MB"));
                return List.of();
            }
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            book.getFirstSheet().openStream()) {
                return cells(rows.iterator());
            }
        } catch (IOException | RuntimeException broken) { // the reader throws what it likes at files of another kind
            reading.add(new SheetProblem.NotAWorkbook(
                    Spot.of(shown), broken.getClass().getSimpleName() + ", " + broken.getMessage()));
            return List.of();
        }
    }

    /// Bytes of all parts as they are, not as the file says they are; stops counting beyond the limit.
    private long unpacked() throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) return Long.MAX_VALUE;
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                try (InputStream part = zip.getInputStream(parts.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        bytes += read;
                        if (bytes > MOST_UNPACKED) return bytes;
                    }
                }
            }
        }
        return bytes;
    }

    private List<Csv.Cells> cells(Iterator<org.dhatim.fastexcel.reader.Row> rows) {
        List<Csv.Cells> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (rows.hasNext() && found.size() <= Sheet.MOST_ROWS + 1) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            int width = Math.min(row.getCellCount(), MOST_COLUMNS);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < Math.max(width, names.size()); i++) {
                @Nullable Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
                texts.add(cell == null ? "" : text(cell, row.getRowNum(), i < names.size() ? names.get(i) : ""));
            }
            if (texts.stream().allMatch(String::isBlank)) continue;
            if (found.isEmpty()) {
                while (texts.getLast().isBlank()) texts.removeLast();
                for (String name : texts) names.add(column.apply(name));
            } else {
                cutBlank(texts, names.size());
            }
            found.add(new Csv.Cells(row.getRowNum(), texts));
        }
        if (found.isEmpty()) reading.add(new SheetProblem.NoRows(Spot.of(shown)));
        return Collections.unmodifiableList(found);
    }

    /// Takes away empty cells beyond the header's last.
    private static void cutBlank(List<String> texts, int width) {
        while (texts.size() > width && texts.getLast().isBlank()) texts.removeLast();
    }

    private String text(Cell cell, int row, String name) {
        if (cell.getType() == CellType.FORMULA) {
            reading.add(new SheetProblem.Formula(new Spot(shown, row, name), "=" + cell.getFormula()));
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            if (days.contains(name)) return cell.asDate().toLocalDate().toString();
            @Nullable String format = cell.getDataFormatString();
            boolean share = format != null && format.indexOf('%') >= 0;
            BigDecimal number = cell.asNumber();
            return share ? plain(number.movePointRight(2)) + "%" : plain(number);
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
