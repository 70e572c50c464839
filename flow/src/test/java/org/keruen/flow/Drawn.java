package org.keruen.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.assignment.UserClass;

/// A network drawn in text, a link a line: `1 > 3 linear 0 10`, `1 > 3 bpr 10 0.15 2 4`. The first nodes, as
/// many as there are zones, are the zones. A `type` at the end of a line names the link's type, `toll` and
/// `length` their figures.
final class Drawn {
    private final AssignmentNetwork network;

    private Drawn(AssignmentNetwork network) {
        this.network = network;
    }

    static Drawn network(int zones, String text) {
        return network(zones, 1, text);
    }

    /// @param firstThrough nodes below it may only begin or end a path
    static Drawn network(int zones, int firstThrough, String text) {
        List<String[]> rows = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+"))
                .toList();
        int links = rows.size();
        int[] tail = new int[links];
        int[] head = new int[links];
        double[] toll = new double[links];
        double[] length = new double[links];
        List<DelayFunction> delays = new ArrayList<>();
        List<String> types = new ArrayList<>();
        int nodes = zones;
        for (int link = 0; link < links; link++) {
            String[] row = rows.get(link);
            tail[link] = Integer.parseInt(row[0]) - 1;
            head[link] = Integer.parseInt(row[2]) - 1;
            nodes = Math.max(nodes, Math.max(tail[link], head[link]) + 1);
            delays.add(delay(row));
            toll[link] = figure(row, "toll");
            length[link] = figure(row, "length");
            int type = Arrays.asList(row).indexOf("type");
            types.add(type < 0 ? "" : row[type + 1]);
        }
        boolean[] through = new boolean[nodes];
        List<String> names = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            through[node] = node + 1 >= firstThrough;
            names.add(Integer.toString(node + 1));
        }
        int[] zoneNode = new int[zones];
        for (int zone = 0; zone < zones; zone++) zoneNode[zone] = zone;
        return new Drawn(new AssignmentNetwork(
                names, through, names.subList(0, zones), zoneNode, tail, head, delays, toll, length, types));
    }

    private static double figure(String[] row, String name) {
        int at = Arrays.asList(row).indexOf(name);
        return at < 0 ? 0 : Double.parseDouble(row[at + 1]);
    }

    private static DelayFunction delay(String[] row) {
        double[] figure = new double[row.length];
        for (int i = 4; i < row.length && row[i].matches("[0-9.eE+-]+"); i++) figure[i] = Double.parseDouble(row[i]);
        return switch (row[3]) {
            case "linear" -> new DelayFunction.Linear(figure[4], figure[5]);
            case "bpr" -> new DelayFunction.Bpr(figure[4], figure[5], figure[6], figure[7]);
            case "conical" -> new DelayFunction.Conical(figure[4], figure[5], figure[6]);
            case "davidson" -> new DelayFunction.Davidson(figure[4], figure[5], figure[6], figure[7]);
            case "akcelik" -> new DelayFunction.Akcelik(figure[4], figure[5], figure[6], figure[7]);
            default -> throw new IllegalArgumentException("no function " + row[3]);
        };
    }

    AssignmentNetwork network() {
        return network;
    }

    /// Triples of origin, destination and trips.
    OdMatrix demand(double... triples) {
        OdMatrix.Builder builder = new OdMatrix.Builder(network.zones());
        for (int i = 0; i < triples.length; i += 3) {
            builder.add((int) triples[i] - 1, (int) triples[i + 1] - 1, triples[i + 2]);
        }
        return builder.build();
    }

    Assignment assign(AssignmentSettings settings, UserClass... classes) {
        return new Assigner(System::nanoTime).assign(network, List.of(classes), settings, AssignmentProgress.SILENT);
    }

    /// One class without tolls, user equilibrium to a gap of 1e-13.
    Assignment assign(double... triples) {
        return assign(AssignmentSettings.to(1e-13), UserClass.only(0, 0, demand(triples)));
    }

    Assignment optimum(double... triples) {
        return assign(AssignmentSettings.to(1e-13).by(Principle.SYSTEM_OPTIMUM), UserClass.only(0, 0, demand(triples)));
    }
}
