package org.keruen.bench.assign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.keruen.bench.plot.LogPlot;
import org.keruen.bench.plot.Series;

/// `assign-plot SVG FOLDER NETWORK... `: draws the traces that `bench/assign` left in a folder, a picture
/// a network, gap against processor seconds: ours in a warm process, and each peer.
public final class ConvergencePlot {
    /// Before this, nothing can be told from the start of the clock.
    private static final double FIRST_SECONDS = 1e-4;

    private ConvergencePlot() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("assign-plot SVG FOLDER NETWORK...");
            System.exit(2);
        }
        List<LogPlot> plots = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) plots.add(plot(Path.of(arguments[1]), arguments[i]));
        Files.writeString(Path.of(arguments[0]), LogPlot.svg(plots));
    }

    private static LogPlot plot(Path folder, String network) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(folder, network + ".*.trace")) {
            found.forEach(files::add);
        }
        files.sort(Comparator.comparingInt((Path file) -> rank(kind(file, network)))
                .thenComparing(file -> file));
        List<Series> lines = new ArrayList<>();
        for (Path file : files) {
            String kind = kind(file, network);
            if (kind.equals("cold") || kind.equals("two")) continue;
            lines.add(new Series(kind.equals("warm") ? "Keruen" : kind, points(file)));
        }
        return new LogPlot(network, "processor seconds", "relative gap", lines);
    }

    private static String kind(Path file, String network) {
        String name = String.valueOf(file.getFileName());
        return name.substring(network.length() + 1, name.length() - ".trace".length());
    }

    /// Ours first, so that one program has one kind of line in all pictures.
    private static int rank(String kind) {
        return kind.equals("warm") ? 0 : 1;
    }

    private static List<Series.Point> points(Path file) throws IOException {
        List<Series.Point> points = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.split(" ", -1);
            double seconds = Double.parseDouble(cell[1]);
            double gap = Double.parseDouble(cell[2]);
            if (seconds >= FIRST_SECONDS && gap > 0) points.add(new Series.Point(seconds, gap));
        }
        return points;
    }
}
