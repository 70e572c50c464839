package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.keruen.ingest.assignment.text.Decimals;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.assignment.text.TextLines;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;

/// Trips in TNTP text: tags, then `Origin i` and below it `j : volume;`, several a line. The semicolon may stand
/// apart or be missing; an item may go on in the next line. Tags may be missing; zones are those of the network.
record TntpTrips(Path path) implements DemandSource {
    /// By how much the sum may differ from the tag before that is said.
    private static final double TOLERANCE = 1e-3;

    @Override
    public String shown() {
        return FileBytes.shown(path);
    }

    @Override
    public Spot spot(int row, String destination) {
        return new Spot(shown(), row, "destination " + destination);
    }

    @Override
    public String read(ZoneIndex zones, Sink sink, Findings findings) {
        Optional<FileBytes> opened = FileBytes.open(path, "trips", findings);
        if (opened.isEmpty()) return "";
        try (FileBytes file = opened.get()) {
            return new Items(this, zones, sink, findings).read(file);
        }
    }

    private enum Expected {
        ORIGIN("the number of an origin"),
        DESTINATION("a destination"),
        COLON("\":\" behind the destination"),
        VOLUME("a volume");

        private final String description;

        Expected(String description) {
            this.description = description;
        }
    }

    /// One reading of the file.
    private static final class Items {
        private final TntpTrips trips;
        private final ZoneIndex zones;
        private final Sink sink;
        private final Findings findings;
        private final TntpTags tags;

        private Expected expected = Expected.DESTINATION;
        private boolean originStated;
        private int originNumber;
        private int originRow;
        private int origin;
        private boolean originReported;
        private int destination;
        private double sum;

        Items(TntpTrips trips, ZoneIndex zones, Sink sink, Findings findings) {
            this.trips = trips;
            this.zones = zones;
            this.sink = sink;
            this.findings = findings;
            tags = new TntpTags(trips.shown(), findings);
        }

        String read(FileBytes file) {
            TextLines line = new TextLines(file.stream());
            try {
                while (line.next()) {
                    if (!line.isEmpty() && !tags.takes(line)) items(line);
                }
                if (expected != Expected.DESTINATION) malformed(line.row(), "the end of the file");
                check();
                return file.sha256();
            } catch (IOException broken) {
                findings.add(FileBytes.unreadable(trips.shown(), line.row(), broken));
                return "";
            }
        }

        private void items(TextLines line) {
            byte[] bytes = line.bytes();
            int to = line.to();
            int at = line.from();
            while (at < to) {
                byte first = bytes[at];
                if (TextLines.blank(first)) {
                    at++;
                    continue;
                }
                boolean sound = true;
                int start = at;
                if (first == ';') {
                    at++;
                    sound = expected == Expected.DESTINATION;
                } else if (first == ':') {
                    at++;
                    sound = expected == Expected.COLON || expected == Expected.ORIGIN;
                    if (expected == Expected.COLON) expected = Expected.VOLUME;
                } else {
                    while (at < to && bytes[at] != ';' && bytes[at] != ':' && !TextLines.blank(bytes[at])) at++;
                    sound = word(line, start, at);
                }
                if (sound) continue;
                malformed(line.row(), line.text(start, at));
                while (at < to && bytes[at] != ';') at++;
            }
        }

        /// @return false when the word is not what should stand there
        private boolean word(TextLines line, int start, int end) {
            byte[] bytes = line.bytes();
            if ((bytes[start] | 0x20) == 'o') return originWord(line, start, end);
            switch (expected) {
                case ORIGIN -> {
                    int number = whole(bytes, start, end);
                    if (number < 0) return false;
                    begin(number, line.row());
                }
                case DESTINATION -> {
                    destination = whole(bytes, start, end);
                    if (destination < 0) return false;
                    expected = Expected.COLON;
                }
                case COLON -> {
                    return false;
                }
                case VOLUME -> {
                    volume(line, start, end);
                    expected = Expected.DESTINATION;
                }
            }
            return true;
        }

        /// `Origin`, perhaps with its number glued on.
        private boolean originWord(TextLines line, int start, int end) {
            int behind = start + "origin".length();
            if (behind > end || !line.text(start, behind).equalsIgnoreCase("origin")) return false;
            if (expected != Expected.DESTINATION) malformed(line.row(), line.text(start, end));
            expected = Expected.ORIGIN;
            if (behind == end) return true;
            int number = whole(line.bytes(), behind, end);
            if (number < 0) return false;
            begin(number, line.row());
            return true;
        }

        private void begin(int number, int row) {
            originStated = true;
            originNumber = number;
            originRow = row;
            origin = zones.zone(number);
            originReported = false;
            expected = Expected.DESTINATION;
        }

        private void volume(TextLines line, int start, int end) {
            double volume = Decimals.parsed(line.bytes(), start, end);
            if (!originStated) {
                findings.add(new DemandProblem.NotAnItem(
                        new Spot(trips.shown(), line.row(), ""),
                        "%d : %s".formatted(destination, line.text(start, end)),
                        "a line \"Origin …\""));
                originStated = true;
                originReported = true;
                origin = ZoneIndex.UNKNOWN;
            } else if (volume > 0) {
                sum += volume;
                entry(volume, line.row());
            } else if (Double.isNaN(volume)) {
                findings.add(new AssignmentValueProblem.NotANumber(
                        trips.spot(line.row(), String.valueOf(destination)), line.text(start, end)));
            } else if (volume < 0) {
                findings.add(new AssignmentValueProblem.OutOfRange(
                        trips.spot(line.row(), String.valueOf(destination)), line.text(start, end), "0 or more"));
            }
        }

        private void entry(double volume, int row) {
            int to = zones.zone(destination);
            if (to < 0) unknown(trips.spot(row, String.valueOf(destination)), destination);
            if (origin < 0 && !originReported) {
                unknown(new Spot(trips.shown(), originRow, "Origin"), originNumber);
                originReported = true;
            }
            if (origin >= 0 && to >= 0) sink.entry(origin, to, volume, row, "");
        }

        private void unknown(Spot at, int zone) {
            findings.add(new DemandProblem.UnknownZone(at, String.valueOf(zone), zones.known()));
        }

        private void malformed(int row, String found) {
            findings.add(new DemandProblem.NotAnItem(
                    new Spot(trips.shown(), row, ""), shortened(found), expected.description));
            expected = Expected.DESTINATION;
        }

        private static String shortened(String found) {
            return found.length() <= 30 ? found : found.substring(0, 30) + "…";
        }

        private void check() {
            OptionalInt stated = tags.whole(TntpTags.ZONES, 1, Integer.MAX_VALUE, "a whole number of 1 or more");
            if (stated.isPresent() && !zones.takesAnything() && stated.getAsInt() != zones.size()) {
                findings.add(new AssignmentFileProblem.BadTag(
                        tags.spot(TntpTags.ZONES),
                        String.valueOf(stated.getAsInt()),
                        "the number of the network's zones (%d)".formatted(zones.size())));
            }
            OptionalDouble total = tags.number(TntpTags.TOTAL);
            if (total.isPresent() && Math.abs(total.getAsDouble() - sum) > TOLERANCE * total.getAsDouble()) {
                findings.add(new DemandProblem.TotalDiffers(tags.spot(TntpTags.TOTAL), total.getAsDouble(), sum));
            }
        }

        /// A whole number of 0 or more, `7.0` too; negative when it is none.
        private static int whole(byte[] bytes, int start, int end) {
            int number = 0;
            for (int at = start; at < end; at++) {
                int digit = bytes[at] - '0';
                if (digit < 0 || digit > 9 || at - start > 8) {
                    double value = Decimals.parsed(bytes, start, end);
                    return value >= 0 && value < Integer.MAX_VALUE && value == Math.rint(value) ? (int) value : -1;
                }
                number = number * 10 + digit;
            }
            return number;
        }
    }
}
