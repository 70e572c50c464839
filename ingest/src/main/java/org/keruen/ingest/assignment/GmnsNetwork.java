package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.keruen.ingest.assignment.FileLink.Way;
import org.keruen.ingest.assignment.text.CsvRows;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.DelayFunction.Bpr;
import org.keruen.model.issue.Nearest;

/// Reads a folder in the General Modeling Network Specification (GMNS 0.97,
/// <https://github.com/zephyr-data-specs/GMNS>): `node.csv`, `link.csv`, the units of `config.csv`; and a table of
/// our own, `delay_function.csv`.
///
/// A node with a `zone_id` is where the trips of that zone begin and end; where several nodes have the same one, a
/// node is added for the zone and joined to them at no cost. A node whose `node_type` is `centroid` is not passed
/// through, nor is one that was added. Other tables of GMNS (turns, times of day, allowed uses) are not read.
final class GmnsNetwork {
    static final String CONNECTOR_TYPE = "connector";

    private static final String NODES = "node.csv";
    private static final String LINKS = "link.csv";
    private static final String DELAYS = "delay_function.csv";

    private final Path folder;
    private final Findings findings;
    private final List<ReadFile> files = new ArrayList<>();

    private final List<String> nodeNames = new ArrayList<>();
    private final List<Boolean> through = new ArrayList<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, List<Integer>> nodesOfZone = new LinkedHashMap<>();
    private final Map<String, DelayRow> delays = new LinkedHashMap<>();
    private final Map<String, Integer> delayRows = new LinkedHashMap<>();
    private final NetworkArrays arrays = new NetworkArrays();

    private GmnsNetwork(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    static Optional<ReadNetwork> read(Path folder, Findings findings) {
        if (!Files.exists(folder.resolve(NODES)) && !Files.exists(folder.resolve(LINKS))) {
            findings.add(new AssignmentFileProblem.WrongKind(
                    Spot.of(folder.toString()), "a folder without node.csv and link.csv", "a network", near(folder)));
            return Optional.empty();
        }
        return new GmnsNetwork(folder, findings).read();
    }

    /// Perhaps the folder of a TNTP network was given in place of its file.
    private static String near(Path folder) {
        String fix = "give a GMNS folder, which holds both, or a TNTP file";
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*_net.tntp*")) {
            for (Path file : found) return fix + " such as " + file;
        } catch (IOException unreadable) {
            return fix;
        }
        return fix;
    }

    private Optional<ReadNetwork> read() {
        GmnsUnits units = GmnsUnits.read(folder, files, findings);
        table(NODES, "the nodes of a GMNS network", this::readNodes);
        if (Files.exists(folder.resolve(DELAYS))) table(DELAYS, "delay functions", this::readDelays);
        table(LINKS, "the links of a GMNS network", rows -> readLinks(rows, units));
        int[] zoneNode = new int[nodesOfZone.size()];
        List<String> zoneNames = zones(zoneNode);
        if (findings.fatal()) return Optional.empty();
        boolean[] passed = new boolean[nodeNames.size()];
        for (int node = 0; node < passed.length; node++) passed[node] = through.get(node);
        return Optional.of(new ReadNetwork(
                arrays.network(nodeNames, passed, zoneNames, zoneNode),
                "GMNS",
                arrays.links(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                beside("demand.csv").map(TripsFile::of),
                beside("user_class.csv"),
                files));
    }

    private Optional<Path> beside(String name) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    private void table(String name, String holds, Consumer<CsvRows> reader) {
        Optional<FileBytes> opened = FileBytes.open(folder.resolve(name), holds, findings);
        if (opened.isEmpty()) return;
        try (FileBytes file = opened.get()) {
            reader.accept(new CsvRows(file, findings));
            files.add(new ReadFile(name, file.sha256()));
        } catch (IOException broken) {
            findings.add(FileBytes.unreadable(name, 0, broken));
        }
    }

    // nodes and zones

    private void readNodes(CsvRows rows) {
        if (!rows.needs(List.of("node_id"))) return;
        Map<String, Integer> firstRow = new HashMap<>();
        while (rows.next()) {
            String id = rows.needed("node_id", "links name nodes by it");
            if (id.isEmpty()) continue;
            Integer first = firstRow.putIfAbsent(id, rows.row());
            if (first != null) {
                findings.add(new AssignmentValueProblem.Repeated(rows.spot("node_id"), id, first));
                continue;
            }
            int node = add(id, !rows.text("node_type").equalsIgnoreCase("centroid"));
            nodes.put(id, node);
            String zone = rows.text("zone_id");
            if (!zone.isEmpty()) {
                nodesOfZone.computeIfAbsent(zone, name -> new ArrayList<>()).add(node);
            }
        }
        if (nodesOfZone.isEmpty()) findings.add(new AssignmentValueProblem.NoZones(Spot.of(NODES)));
    }

    private int add(String name, boolean passed) {
        nodeNames.add(name);
        through.add(passed);
        return nodeNames.size() - 1;
    }

    /// The zones, by number where all are numbers, otherwise in the order of the file.
    private List<String> zones(int[] zoneNode) {
        List<String> names = new ArrayList<>(nodesOfZone.keySet());
        if (names.stream().allMatch(GmnsNetwork::isNumber)) names.sort(Comparator.comparingLong(Long::parseLong));
        for (int zone = 0; zone < zoneNode.length; zone++) {
            List<Integer> own = nodesOfZone.getOrDefault(names.get(zone), List.of());
            zoneNode[zone] = own.size() == 1 ? own.getFirst() : centroid(names.get(zone), own);
        }
        return names;
    }

    private static boolean isNumber(String name) {
        if (name.length() > 18) return false;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') return false;
        }
        return !name.isEmpty();
    }

    private int centroid(String zone, List<Integer> own) {
        int centroid = add("zone " + zone, false);
        DelayFunction free = new Bpr(0, 0, 0, 1);
        for (int node : own) {
            FileLink link = new FileLink("", 0, Way.CONNECTOR);
            arrays.add(centroid, node, free, 0, 0, CONNECTOR_TYPE, link);
            arrays.add(node, centroid, free, 0, 0, CONNECTOR_TYPE, link);
        }
        return centroid;
    }

    // delay functions

    private void readDelays(CsvRows rows) {
        if (!rows.needs(DelayRow.COLUMNS)) return;
        while (rows.next()) {
            String link = rows.needed("link_id", "it says whose function this is");
            if (link.isEmpty()) continue;
            Integer first = delayRows.putIfAbsent(link, rows.row());
            if (first == null) {
                DelayRow.of(rows, findings).ifPresent(row -> delays.put(link, row));
            } else {
                findings.add(new AssignmentValueProblem.Repeated(rows.spot("link_id"), link, first));
            }
        }
    }

    // links

    private void readLinks(CsvRows rows, GmnsUnits units) {
        if (!rows.needs(List.of("link_id", "from_node_id", "to_node_id", "directed"))) return;
        GmnsLink link = new GmnsLink(rows, units, findings);
        Map<String, Integer> firstRow = new HashMap<>();
        while (rows.next()) {
            String id = rows.needed("link_id", "results name links by it");
            if (id.isEmpty()) continue;
            Integer first = firstRow.putIfAbsent(id, rows.row());
            if (first != null) {
                findings.add(new AssignmentValueProblem.Repeated(rows.spot("link_id"), id, first));
                continue;
            }
            int from = node(rows, "from_node_id");
            int to = node(rows, "to_node_id");
            Optional<Boolean> directed = link.directed();
            Optional<DelayFunction> delay = delayRows.containsKey(id) && !delays.containsKey(id)
                    ? Optional.empty() // its function is unsound, and that has been said
                    : link.delay(delays.getOrDefault(id, DelayRow.ofLink()));
            double toll = link.toll();
            double length = link.length();
            if (from < 0 || to < 0 || directed.isEmpty() || delay.isEmpty()) continue;
            String type = rows.text("facility_type");
            FileLink forward = new FileLink(id, rows.row(), Way.FORWARD);
            arrays.add(from, to, delay.get(), toll, length, type, forward);
            if (!directed.get()) {
                FileLink backward = new FileLink(id, rows.row(), Way.BACKWARD);
                arrays.add(to, from, delay.get(), toll, length, type, backward);
            }
        }
        delayRows.forEach((id, row) -> {
            if (firstRow.containsKey(id)) return;
            findings.add(new AssignmentValueProblem.UnknownLink(
                    new Spot(DELAYS, row, "link_id"), id, Nearest.to(id, firstRow.keySet(), 1)));
        });
    }

    private int node(CsvRows rows, String column) {
        String id = rows.needed(column, "a link leads from a node to a node");
        if (id.isEmpty()) return -1;
        Integer node = nodes.get(id);
        if (node != null) return node;
        List<String> similar = Nearest.to(id, nodes.keySet(), 1);
        findings.add(new AssignmentValueProblem.UnknownNode(
                rows.spot(column),
                id,
                similar.isEmpty()
                        ? "node.csv has %d others".formatted(nodes.size())
                        : "node.csv has %s".formatted(similar.getFirst())));
        return -1;
    }
}
