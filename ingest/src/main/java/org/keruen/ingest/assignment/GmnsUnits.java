package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keruen.ingest.assignment.text.CsvRows;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentValueProblem;

/// The units of lengths and speeds that `config.csv` of a GMNS folder states; kilometres and km/h where it does
/// not.
///
/// @param minutes what one unit of length takes at one unit of speed
record GmnsUnits(double minutes) {
    private static final double MILE = 1.609344;
    private static final double FOOT = 0.0003048;

    private static final Map<String, Double> KILOMETRES = new TreeMap<>(Map.ofEntries(
            Map.entry("km", 1.0),
            Map.entry("kilometer", 1.0),
            Map.entry("kilometers", 1.0),
            Map.entry("kilometre", 1.0),
            Map.entry("kilometres", 1.0),
            Map.entry("m", 0.001),
            Map.entry("meter", 0.001),
            Map.entry("meters", 0.001),
            Map.entry("metre", 0.001),
            Map.entry("metres", 0.001),
            Map.entry("mi", MILE),
            Map.entry("mile", MILE),
            Map.entry("miles", MILE),
            Map.entry("ft", FOOT),
            Map.entry("foot", FOOT),
            Map.entry("feet", FOOT)));

    private static final Map<String, Double> KILOMETRES_AN_HOUR = new TreeMap<>(Map.of(
            "km/h",
            1.0,
            "kmh",
            1.0,
            "kph",
            1.0,
            "km/hr",
            1.0,
            "mph",
            MILE,
            "mi/h",
            MILE,
            "m/s",
            3.6,
            "ft/s",
            3600 * FOOT));

    static GmnsUnits read(Path folder, List<ReadFile> files, Findings findings) {
        Path path = folder.resolve("config.csv");
        if (!Files.exists(path)) return new GmnsUnits(60);
        Optional<FileBytes> opened = FileBytes.open(path, "units", findings);
        if (opened.isEmpty()) return new GmnsUnits(60);
        try (FileBytes file = opened.get()) {
            CsvRows rows = new CsvRows(file, findings);
            double length = 1;
            double speed = 1;
            if (rows.next()) {
                length = unit(rows, "long_length", KILOMETRES, findings);
                speed = unit(rows, "speed", KILOMETRES_AN_HOUR, findings);
            }
            files.add(new ReadFile(file.shown(), file.sha256()));
            return new GmnsUnits(60 * (length / speed));
        } catch (IOException broken) {
            findings.add(FileBytes.unreadable(FileBytes.shown(path), 0, broken));
            return new GmnsUnits(60);
        }
    }

    private static double unit(CsvRows rows, String column, Map<String, Double> units, Findings findings) {
        String word = rows.text(column);
        if (word.isEmpty()) return 1;
        Double unit = units.get(word.toLowerCase(Locale.ROOT));
        if (unit != null) return unit;
        findings.add(new AssignmentValueProblem.UnknownWord(rows.spot(column), word, List.copyOf(units.keySet())));
        return 1;
    }
}
