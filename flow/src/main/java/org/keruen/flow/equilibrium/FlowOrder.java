package org.keruen.flow.equilibrium;

import java.util.Arrays;

/// The nodes that one commodity passes, each after all that send flow to it, and the flows without circles.
///
/// An equilibrium has no circles of flow except over links that cost nothing; those are taken off here, in a
/// copy. A workspace: [#of] overwrites what the call before left.
final class FlowOrder {
    private final LinkStar star;
    private final int[] slotOf;
    private final int[] waitingFor;
    private final int[] walked;
    private double[] flow = new double[0];
    private final int[] node;
    private int count;
    private int stamp;

    FlowOrder(LinkStar star) {
        this.star = star;
        slotOf = new int[star.links];
        Arrays.fill(slotOf, -1);
        waitingFor = new int[star.nodes];
        walked = new int[star.nodes];
        node = new int[star.nodes];
    }

    int count() {
        return count;
    }

    int node(int place) {
        return node[place];
    }

    /// The commodity's flow on a link; 0 where it has none.
    double flow(int link) {
        int slot = slotOf[link];
        return slot < 0 ? 0 : flow[slot];
    }

    void of(OriginFlows flows) {
        Arrays.fill(slotOf, -1);
        flows.mark(slotOf);
        flow = new double[flows.size()];
        for (int slot = 0; slot < flow.length; slot++) flow[slot] = flows.flow(slot);
        while (!sort(flows)) takeCircleOff();
    }

    /// Kahn (1962), "Topological sorting of large networks", Comm. ACM 5. False when a circle is in the way.
    private boolean sort(OriginFlows flows) {
        Arrays.fill(waitingFor, 0);
        for (int slot = 0; slot < flow.length; slot++) {
            if (flow[slot] > 0) waitingFor[star.head[flows.link(slot)]]++;
        }
        count = 0;
        stamp++;
        for (int slot = 0; slot < flow.length; slot++) {
            int from = star.tail[flows.link(slot)];
            if (flow[slot] <= 0 || waitingFor[from] > 0 || walked[from] == stamp) continue;
            walked[from] = stamp;
            node[count++] = from;
        }
        for (int place = 0; place < count; place++) {
            int at = node[place];
            for (int link = star.first[at]; link < star.first[at + 1]; link++) {
                if (flow(link) > 0 && --waitingFor[star.head[link]] == 0) node[count++] = star.head[link];
            }
        }
        for (int waiting : waitingFor) {
            if (waiting > 0) return false;
        }
        return true;
    }

    /// Follows flow backwards among the nodes that still wait; it must come round.
    private void takeCircleOff() {
        stamp++;
        int at = 0;
        while (waitingFor[at] <= 0) at++;
        while (walked[at] != stamp) {
            walked[at] = stamp;
            at = star.tail[waitingInto(at)];
        }
        int meet = at;
        double least = Double.POSITIVE_INFINITY;
        do {
            int link = waitingInto(at);
            least = Math.min(least, flow(link));
            at = star.tail[link];
        } while (at != meet);
        do {
            int link = waitingInto(at);
            flow[slotOf[link]] -= least;
            at = star.tail[link];
        } while (at != meet);
    }

    /// The fullest link into the node from a node that waits too.
    private int waitingInto(int at) {
        int fullest = -1;
        for (int i = star.firstEntering[at]; i < star.firstEntering[at + 1]; i++) {
            int link = star.entering[i];
            if (waitingFor[star.tail[link]] <= 0 || flow(link) <= 0) continue;
            if (fullest < 0 || flow(link) > flow(fullest)) fullest = link;
        }
        return fullest;
    }
}
