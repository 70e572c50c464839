package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.keruen.ingest.assignment.FileLink.Way;
import org.keruen.ingest.assignment.text.Decimals;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.FileKind;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.assignment.text.TextLines;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.DelayFunction.Bpr;

/// Reads a network in TNTP text: tags, then one directed link a line, `init_node term_node capacity length
/// free_flow_time b power speed toll link_type ;`.
///
/// Format: Bar-Gera's *Transportation Network Test Problems*, now
/// <https://github.com/bstabler/TransportationNetworks>. Columns are told by their order alone: what a comment
/// names them, and whether a capacity is a lane's, is not looked at. Zone `i` is node `i`; nodes below `<FIRST THRU
/// NODE>` are not passed through.
final class TntpNetwork {
    private static final String[] COLUMNS = {
        "init_node", "term_node", "capacity", "length", "free_flow_time", "b", "power", "speed", "toll", "link_type"
    };
    private static final int TYPE = COLUMNS.length - 1;

    /// Far above any road network; a slip in the tag must not take all memory.
    private static final int MOST_NODES = 5_000_000;

    private final String shown;
    private final Findings findings;
    private final TntpTags tags;
    private final NetworkArrays arrays = new NetworkArrays();
    private final double[] value = new double[COLUMNS.length];
    private int rows;

    private TntpNetwork(String shown, Findings findings) {
        this.shown = shown;
        this.findings = findings;
        tags = new TntpTags(shown, findings);
    }

    static Optional<ReadNetwork> read(Path path, Findings findings) {
        Optional<FileBytes> opened = FileBytes.open(path, "a network", findings);
        if (opened.isEmpty()) return Optional.empty();
        try (FileBytes file = opened.get()) {
            FileKind kind = FileKind.of(file);
            if (kind != FileKind.TNTP_NETWORK) {
                findings.add(wrongKind(file.shown(), kind));
                return Optional.empty();
            }
            TntpNetwork reader = new TntpNetwork(file.shown(), findings);
            return reader.read(file);
        }
    }

    private static AssignmentFileProblem wrongKind(String shown, FileKind kind) {
        String fix = switch (kind) {
            case TNTP_TRIPS, HDF5 -> "give this file as --trips, and the network as --network";
            case CSV -> "for GMNS give the folder that holds node.csv and link.csv";
            case UTF16 -> "save the file as UTF-8";
            case ZIP -> "unpack it, or pack the file with gzip";
            case EMPTY, BINARY, TNTP_NETWORK, TNTP_FLOWS, TNTP_NODES, OTHER ->
                "give the file whose rows are links (often called …_net.tntp), or a GMNS folder";
        };
        return new AssignmentFileProblem.WrongKind(Spot.of(shown), kind.description(), "a network", fix);
    }

    private Optional<ReadNetwork> read(FileBytes file) {
        TextLines line = new TextLines(file.stream());
        String sha256 = "";
        try {
            while (line.next()) {
                if (!line.isEmpty() && !tags.takes(line)) link(line);
            }
            sha256 = file.sha256();
        } catch (IOException broken) {
            findings.add(FileBytes.unreadable(shown, line.row(), broken));
        }
        return network(new ReadFile(shown, sha256));
    }

    // one link

    private void link(TextLines line) {
        byte[] bytes = line.bytes();
        int at = line.from();
        int to = line.to();
        int column = 0;
        boolean sound = true;
        String type = "";
        while (column < COLUMNS.length) {
            while (at < to && TextLines.blank(bytes[at])) at++;
            if (at == to || bytes[at] == ';') break;
            int start = at;
            while (at < to && !TextLines.blank(bytes[at]) && bytes[at] != ';') at++;
            if (column == TYPE) {
                type = line.text(start, at);
            } else {
                value[column] = Decimals.parsed(bytes, start, at);
                sound &= isSound(column, line, start, at);
            }
            column++;
        }
        if (column == 0) return; // a lone semicolon
        rows++;
        if (column < COLUMNS.length) {
            tooFew(line, column);
        } else if (sound && hasCapacity(line)) {
            add(type, line.row());
        }
    }

    private boolean isSound(int column, TextLines line, int start, int end) {
        double number = value[column];
        if (Double.isNaN(number)) {
            findings.add(new AssignmentValueProblem.NotANumber(spot(line, column), line.text(start, end)));
            return false;
        }
        boolean node = column < 2;
        if (node ? number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE : number >= 0) return true;
        findings.add(new AssignmentValueProblem.OutOfRange(
                spot(line, column), line.text(start, end), node ? "the number of a node" : "0 or more"));
        return false;
    }

    private boolean hasCapacity(TextLines line) {
        boolean needed = value[4] > 0 && value[5] > 0 && value[6] > 0;
        if (!needed || value[2] > 0) return true;
        findings.add(new AssignmentValueProblem.NoCapacity(spot(line, 2)));
        return false;
    }

    private void add(String type, int row) {
        Bpr delay = new Bpr(value[4], value[5], value[2], value[6]);
        FileLink link = new FileLink(String.valueOf(rows), row, Way.FORWARD);
        arrays.add((int) value[0] - 1, (int) value[1] - 1, delay, value[8], value[3], type, link);
    }

    /// Names the column that is blank where tabs show which one it is.
    private void tooFew(TextLines line, int fields) {
        int blank = -1;
        int cell = 0;
        boolean stated = false;
        int tabs = 0;
        for (int at = line.from(); at < line.to(); at++) {
            byte b = line.bytes()[at];
            if (b == '\t') {
                tabs++;
                if (!stated && blank < 0) blank = cell;
                cell++;
                stated = false;
            } else if (!TextLines.blank(b)) {
                stated = true;
            }
        }
        boolean oneBlank = fields == COLUMNS.length - 1 && tabs >= TYPE && blank >= 0 && blank < COLUMNS.length;
        int column = oneBlank ? blank : fields;
        findings.add(new AssignmentFileProblem.BrokenRow(
                spot(line, column),
                "the row has %d fields, and a link has %d".formatted(fields, COLUMNS.length),
                oneBlank
                        ? "state %s; a blank column moves all that follow".formatted(COLUMNS[column])
                        : "state all of: " + String.join(" ", COLUMNS)));
    }

    private Spot spot(TextLines line, int column) {
        return new Spot(shown, line.row(), COLUMNS[column]);
    }

    // all links

    private Optional<ReadNetwork> network(ReadFile file) {
        for (String tag : List.of(TntpTags.ZONES, TntpTags.NODES, TntpTags.FIRST_THRU, TntpTags.LINKS, TntpTags.END)) {
            tags.needs(tag);
        }
        OptionalInt nodes =
                tags.whole(TntpTags.NODES, 1, MOST_NODES, "a whole number from 1 to %d".formatted(MOST_NODES));
        int most = nodes.orElse(MOST_NODES);
        OptionalInt zones = tags.whole(
                TntpTags.ZONES, 1, most, "a whole number from 1 to the number of nodes (%d)".formatted(most));
        OptionalInt firstThru =
                tags.whole(TntpTags.FIRST_THRU, 1, most + 1, "a node from 1 to %d, or 1 more for none".formatted(most));
        OptionalInt links = tags.whole(TntpTags.LINKS, 0, Integer.MAX_VALUE, "a whole number of 0 or more");
        OptionalDouble tollFactor = tags.number(TntpTags.TOLL_FACTOR);
        OptionalDouble distanceFactor = tags.number(TntpTags.DISTANCE_FACTOR);
        if (links.isPresent() && links.getAsInt() != rows) {
            findings.add(new AssignmentFileProblem.LinkCount(tags.spot(TntpTags.LINKS), links.getAsInt(), rows));
        }
        if (nodes.isPresent()) checkNodes(nodes.getAsInt());
        if (findings.fatal()) return Optional.empty();
        boolean[] through = new boolean[most];
        Arrays.fill(through, firstThru.orElse(1) - 1, most, true);
        int[] zoneNode = new int[zones.orElse(0)];
        for (int zone = 0; zone < zoneNode.length; zone++) zoneNode[zone] = zone;
        List<String> names = new ArrayList<>(most);
        for (int node = 1; node <= most; node++) names.add(String.valueOf(node));
        return Optional.of(new ReadNetwork(
                arrays.network(names, through, names.subList(0, zoneNode.length), zoneNode),
                "TNTP",
                arrays.links(),
                tollFactor,
                distanceFactor,
                Optional.empty(),
                Optional.empty(),
                List.of(file)));
    }

    private void checkNodes(int nodes) {
        for (int link = 0; link < arrays.size(); link++) {
            checkNode(arrays.tail(link), nodes, link, COLUMNS[0]);
            checkNode(arrays.head(link), nodes, link, COLUMNS[1]);
        }
    }

    private void checkNode(int node, int nodes, int link, String column) {
        if (node >= 0 && node < nodes) return;
        findings.add(new AssignmentValueProblem.UnknownNode(
                new Spot(shown, arrays.link(link).row(), column),
                String.valueOf(node + 1),
                "nodes are 1 to %d".formatted(nodes)));
    }
}
