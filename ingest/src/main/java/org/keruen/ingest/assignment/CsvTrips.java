package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.ingest.assignment.text.CsvRows;
import org.keruen.ingest.assignment.text.Decimals;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;

/// Trips in a CSV table, one pair of zones a row: `origin,destination,volume`, or `o_zone_id,d_zone_id,volume` as
/// in the `demand.csv` that goes with GMNS networks, and perhaps `class` (or `mode_type`).
record CsvTrips(Path path) implements DemandSource {
    private static final String VOLUME = "volume";

    @Override
    public String shown() {
        return FileBytes.shown(path);
    }

    @Override
    public Spot spot(int row, String destination) {
        return new Spot(shown(), row, VOLUME);
    }

    @Override
    public String read(ZoneIndex zones, Sink sink, Findings findings) {
        Optional<FileBytes> opened = FileBytes.open(path, "trips", findings);
        if (opened.isEmpty()) return "";
        try (FileBytes file = opened.get()) {
            CsvRows rows = new CsvRows(file, findings);
            String origin = rows.has("o_zone_id") ? "o_zone_id" : "origin";
            String destination = rows.has("d_zone_id") ? "d_zone_id" : "destination";
            if (rows.needs(List.of(origin, destination, VOLUME))) {
                new Pairs(rows, zones, sink, findings, origin, destination).read();
            }
            return file.sha256();
        } catch (IOException broken) {
            findings.add(FileBytes.unreadable(shown(), 0, broken));
            return "";
        }
    }

    private record Pairs(
            CsvRows rows, ZoneIndex zones, Sink sink, Findings findings, String origin, String destination) {
        void read() {
            int from = rows.position(origin);
            int to = rows.position(destination);
            int volume = rows.position(VOLUME);
            int userClass = rows.has("class") ? rows.position("class") : rows.position("mode_type");
            Set<String> told = new HashSet<>();
            while (rows.next()) {
                double trips = volume(rows.text(volume));
                if (!(trips > 0)) continue;
                int start = zone(rows.text(from), origin, told);
                int end = zone(rows.text(to), destination, told);
                if (start >= 0 && end >= 0) sink.entry(start, end, trips, rows.row(), rows.text(userClass));
            }
        }

        private double volume(String cell) {
            double volume = Decimals.parsed(cell);
            if (volume >= 0) return volume;
            Spot at = rows.spot(VOLUME);
            if (cell.isEmpty()) {
                findings.add(new AssignmentValueProblem.ValueMissing(at, "the row states no demand without it"));
            } else if (Double.isNaN(volume)) {
                findings.add(new AssignmentValueProblem.NotANumber(at, cell));
            } else {
                findings.add(new AssignmentValueProblem.OutOfRange(at, cell, "0 or more"));
            }
            return 0;
        }

        private int zone(String cell, String column, Set<String> told) {
            int zone = cell.isEmpty() ? ZoneIndex.UNKNOWN : zones.zone(cell);
            if (zone >= 0) return zone;
            if (cell.isEmpty()) {
                findings.add(
                        new AssignmentValueProblem.ValueMissing(rows.spot(column), "trips lead from a zone to a zone"));
            } else if (told.add(cell)) { // once for each zone: all of its rows are wrong together
                findings.add(new DemandProblem.UnknownZone(rows.spot(column), cell, zones.known()));
            }
            return zone;
        }
    }
}
