package org.keruen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `keruen assign` on files of a test: Braess' network, the two classes of the examples, or a damaged copy.
final class Assigning {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("keruen.home")).resolve("examples/assign");
    static final Path BRAESS_NET = EXAMPLES.resolve("braess_net.tntp");
    static final Path BRAESS_TRIPS = EXAMPLES.resolve("braess_trips.tntp");
    static final Path TWO_CLASSES = EXAMPLES.resolve("two-classes");

    private Assigning() {}

    static Run braess(String... more) {
        return of(BRAESS_NET, BRAESS_TRIPS, more);
    }

    static Run twoClasses(String... more) {
        return Run.keruen(words(Stream.of("assign", "--network", TWO_CLASSES.toString()), more));
    }

    static Run of(Path network, Path trips, String... more) {
        return Run.keruen(
                words(Stream.of("assign", "--network", network.toString(), "--trips", trips.toString()), more));
    }

    private static String[] words(Stream<String> first, String... more) {
        return Stream.concat(first, Stream.of(more)).toArray(String[]::new);
    }

    /// A copy of a file with some words exchanged.
    static Path changed(Path file, Path folder, String from, String to) {
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) throw new IllegalArgumentException(from);
            return Files.writeString(folder.resolve(String.valueOf(file.getFileName())), text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a CSV file, the header first.
    static List<List<String>> csv(Path file) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) rows.add(List.of(line.split(",", -1)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] column(List<List<String>> rows, String name) {
        int column = rows.getFirst().indexOf(name);
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }

    static double number(Map<String, Object> json, String name) {
        return Double.parseDouble(String.valueOf(json.get(name)));
    }
}
