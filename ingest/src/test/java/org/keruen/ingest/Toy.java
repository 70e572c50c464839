package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A copy of corridors/toy-ferry that tests break in places.
final class Toy {
    static final Path ORIGINAL =
            Path.of(System.getProperty("keruen.home")).resolve("corridors").resolve("toy-ferry");

    final Path folder;

    private Toy(Path folder) {
        this.folder = folder;
    }

    static Toy in(Path folder) {
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
            return new Toy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadPackage read() {
        return PackageReader.read(folder, List.of());
    }

    /// Writes a cell; rows count from the header, which is 1.
    Toy cell(String file, int row, String column, String value) {
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(text(file))) {
            rows.add(new ArrayList<>(record.getFields()));
        }
        int position = rows.getFirst().indexOf(column);
        assertThat(position).as("column %s of %s", column, file).isNotNegative();
        rows.get(row - 1).set(position, value);
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            for (List<String> cells : rows) writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(file, out.toString());
    }

    Toy replace(String file, String old, String with) {
        assertThat(text(file)).contains(old);
        return write(file, text(file).replace(old, with));
    }

    Toy append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    Toy delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Toy write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
