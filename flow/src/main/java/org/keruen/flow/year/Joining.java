package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.List;

/// Joins arcs at nodes where there is nothing to choose: one way in, one way out. What a way costs is the same, and
/// so is choice between ways whose every step leads nearer to the destination. A way whose first steps do not is a
/// choice only when they are joined to one that does.
final class Joining {
    private Joining() {}

    /// @param kept nodes of this number and above are beginnings and ends, and stay
    static List<GoodsNetwork.Joined> of(List<GoodsNetwork.Joined> arcs, int nodes, int kept) {
        int[] in = new int[nodes];
        int[] out = new int[nodes];
        int[] leaving = new int[nodes];
        for (int i = 0; i < arcs.size(); i++) {
            in[arcs.get(i).head()]++;
            out[arcs.get(i).tail()]++;
            leaving[arcs.get(i).tail()] = i;
        }
        boolean[] through = new boolean[nodes];
        for (int node = 0; node < kept; node++) through[node] = in[node] == 1 && out[node] == 1;
        List<GoodsNetwork.Joined> joined = new ArrayList<>();
        for (GoodsNetwork.Joined arc : arcs) {
            if (through[arc.tail()]) continue;
            ArcFacts facts = arc.facts();
            int head = arc.head();
            while (through[head] && head != arc.tail()) {
                GoodsNetwork.Joined next = arcs.get(leaving[head]);
                facts = facts.then(next.facts());
                head = next.head();
            }
            joined.add(new GoodsNetwork.Joined(arc.tail(), head, facts));
        }
        return joined;
    }
}
