package org.keruen.ingest.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;

/// The links of a network while it is read, as arrays that grow.
final class NetworkArrays {
    private int[] tail = new int[1024];
    private int[] head = new int[1024];
    private double[] toll = new double[1024];
    private double[] length = new double[1024];
    private final List<DelayFunction> delays = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<FileLink> links = new ArrayList<>();
    private final Map<String, String> sameType = new HashMap<>();

    @SuppressWarnings("TooManyParameters")
    void add(int from, int to, DelayFunction delay, double linkToll, double linkLength, String type, FileLink link) {
        int at = links.size();
        if (at == tail.length) {
            tail = Arrays.copyOf(tail, 2 * at);
            head = Arrays.copyOf(head, 2 * at);
            toll = Arrays.copyOf(toll, 2 * at);
            length = Arrays.copyOf(length, 2 * at);
        }
        tail[at] = from;
        head[at] = to;
        toll[at] = linkToll;
        length[at] = linkLength;
        delays.add(delay);
        types.add(sameType.computeIfAbsent(type, word -> word));
        links.add(link);
    }

    int size() {
        return links.size();
    }

    int tail(int link) {
        return tail[link];
    }

    int head(int link) {
        return head[link];
    }

    FileLink link(int link) {
        return links.get(link);
    }

    List<FileLink> links() {
        return links;
    }

    /// Nodes and zones are numbered from 0, and so have the tails and heads to be.
    AssignmentNetwork network(List<String> nodeNames, boolean[] through, List<String> zoneNames, int[] zoneNode) {
        int size = size();
        return new AssignmentNetwork(
                nodeNames,
                through,
                zoneNames,
                zoneNode,
                Arrays.copyOf(tail, size),
                Arrays.copyOf(head, size),
                delays,
                Arrays.copyOf(toll, size),
                Arrays.copyOf(length, size),
                types);
    }
}
