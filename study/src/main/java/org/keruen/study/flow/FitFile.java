package org.keruen.study.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keruen.model.issue.Refused;

/// A fit in a file: `kind,id,year,value,standardError`, one row a figure.
///
/// `meta` rows say up to which day figures were used and how many; `parameter` rows hold the values; a `band` row
/// is half the width of a series' band in a year, in logarithms: P10 is the modelled value over its exponential,
/// P90 the value times it.
public final class FitFile {
    public static final String HEADER = "kind,id,year,value,standardError";

    private final FlowFit fit;
    private final Map<String, Map<Integer, Double>> halves;

    private FitFile(FlowFit fit, Map<String, Map<Integer, Double>> halves) {
        this.fit = fit;
        this.halves = halves;
    }

    public FlowFit fit() {
        return fit;
    }

    /// The bands of the file: a part of a year has its year's.
    public Bands bands() {
        return (series, from, to, modelled) -> Optional.ofNullable(
                        halves.getOrDefault(series, Map.of()).get(from.getYear()))
                .map(half -> new Bands.Band(modelled * Math.exp(-half), modelled * Math.exp(half)));
    }

    /// Reads a file; the fit is named after it.
    ///
    /// @throws Refused when a row is not what it should be, naming file and row
    public static FitFile read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new Refused(
                    List.of(new FlowProblem.NoFit(file.toString(), e.getClass().getSimpleName())));
        }
        String name = String.valueOf(file.getFileName()).replace(".csv", "");
        LocalDate asOf = LocalDate.MIN;
        int observations = 0;
        Map<String, Double> values = new TreeMap<>();
        Map<String, Map<Integer, Double>> halves = new HashMap<>();
        for (int row = 1; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",", -1);
            try {
                switch (cells[0]) {
                    case "meta" -> {
                        if (cells[1].equals("asOf")) asOf = LocalDate.parse(cells[3]);
                        if (cells[1].equals("observations")) observations = Integer.parseInt(cells[3]);
                    }
                    case "parameter" -> values.put(cells[1], Double.parseDouble(cells[3]));
                    case "band" ->
                        halves.computeIfAbsent(cells[1], k -> new HashMap<>())
                                .put(Integer.parseInt(cells[2]), Double.parseDouble(cells[3]));
                    default -> throw new NumberFormatException("kind " + cells[0]);
                }
            } catch (NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw new Refused(List.of(new FlowProblem.BadFitRow(file.toString(), row + 1, lines.get(row))));
            }
        }
        return new FitFile(new FlowFit(name, asOf, values, observations), halves);
    }

    /// The file's text.
    ///
    /// @param parameters id, value and standard error, in order
    public static String write(LocalDate asOf, int observations, List<Figure> parameters, List<Half> bands) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add("meta,asOf,," + asOf + ",");
        lines.add("meta,observations,," + observations + ",");
        for (Figure one : parameters) {
            lines.add("parameter,%s,,%s,%s".formatted(one.id(), one.value(), one.standardError()));
        }
        for (Half one : bands) lines.add("band,%s,%d,%.4f,".formatted(one.series(), one.year(), one.half()));
        return String.join("\n", lines) + "\n";
    }

    /// A parameter as fitted.
    public record Figure(String id, double value, double standardError) {}

    /// Half a band's width.
    public record Half(String series, int year, double half) {}
}
