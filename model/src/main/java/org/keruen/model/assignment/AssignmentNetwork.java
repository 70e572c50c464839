package org.keruen.model.assignment;

import java.util.List;
import java.util.Objects;

/// Zones, nodes and directed links, as arrays. Parallel links and loops are allowed.
///
/// Shapes: `tail`, `head`, `toll`, `length`, `type`, `delays` have one entry a link; `nodeNames` and
/// `through` one a node; `zoneNode` one a zone. Units are the network's own; nothing here converts them.
public final class AssignmentNetwork {
    private final List<String> nodeNames;
    private final boolean[] through;
    private final int[] zoneNode;
    private final List<String> zoneNames;
    private final int[] tail;
    private final int[] head;
    private final List<DelayFunction> delays;
    private final double[] toll;
    private final double[] length;
    private final List<String> type;

    /// @param through whether a path may pass the node; at others it may only begin or end
    /// @param zoneNode the node at which the trips of a zone begin and end; no two zones share one
    /// @throws IllegalArgumentException when the shapes differ
    /// @throws IndexOutOfBoundsException when a link or zone names a node that is not there
    @SuppressWarnings("TooManyParameters")
    public AssignmentNetwork(
            List<String> nodeNames,
            boolean[] through,
            List<String> zoneNames,
            int[] zoneNode,
            int[] tail,
            int[] head,
            List<DelayFunction> delays,
            double[] toll,
            double[] length,
            List<String> type) {
        this.nodeNames = List.copyOf(nodeNames);
        this.zoneNames = List.copyOf(zoneNames);
        this.delays = List.copyOf(delays);
        this.type = List.copyOf(type);
        this.through = through.clone();
        this.zoneNode = zoneNode.clone();
        this.tail = tail.clone();
        this.head = head.clone();
        this.toll = toll.clone();
        this.length = length.clone();
        int links = tail.length;
        if (head.length != links
                || toll.length != links
                || length.length != links
                || delays.size() != links
                || type.size() != links) {
            throw new IllegalArgumentException("every link has a tail, head, delay, toll, length and type");
        }
        if (through.length != nodeNames.size() || zoneNode.length != zoneNames.size()) {
            throw new IllegalArgumentException("every node and every zone has a name");
        }
        for (int link = 0; link < links; link++) {
            Objects.checkIndex(tail[link], nodes());
            Objects.checkIndex(head[link], nodes());
        }
        boolean[] taken = new boolean[nodes()];
        for (int node : zoneNode) {
            if (taken[Objects.checkIndex(node, nodes())]) {
                throw new IllegalArgumentException("two zones share node " + nodeNames.get(node));
            }
            taken[node] = true;
        }
    }

    public int zones() {
        return zoneNode.length;
    }

    public int nodes() {
        return through.length;
    }

    public int links() {
        return tail.length;
    }

    public int tail(int link) {
        return tail[link];
    }

    public int head(int link) {
        return head[link];
    }

    public DelayFunction delay(int link) {
        return delays.get(link);
    }

    public double toll(int link) {
        return toll[link];
    }

    public double length(int link) {
        return length[link];
    }

    public String type(int link) {
        return type.get(link);
    }

    public String nodeName(int node) {
        return nodeNames.get(node);
    }

    public String zoneName(int zone) {
        return zoneNames.get(zone);
    }

    public int zoneNode(int zone) {
        return zoneNode[zone];
    }

    public boolean through(int node) {
        return through[node];
    }

    /// The links' tails, a copy.
    public int[] tails() {
        return tail.clone();
    }

    /// The links' heads, a copy.
    public int[] heads() {
        return head.clone();
    }
}
