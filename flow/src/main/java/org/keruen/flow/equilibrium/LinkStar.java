package org.keruen.flow.equilibrium;

import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;

/// The network as the kernel takes it: links renumbered in the order of their tails, so that those leaving a
/// node lie together, and for each node the links that enter it.
final class LinkStar {
    final int nodes;
    final int links;
    /// The links leaving `node` are `first[node] .. first[node + 1] - 1`.
    final int[] first;
    final int[] tail;
    final int[] head;
    /// The links entering `node` are `entering[firstEntering[node]] .. entering[firstEntering[node + 1] - 1]`.
    final int[] firstEntering;
    final int[] entering;
    final boolean[] through;
    /// The network's number of each of the kernel's links.
    final int[] original;

    LinkStar(AssignmentNetwork network) {
        nodes = network.nodes();
        links = network.links();
        int[] tails = network.tails();
        int[] heads = network.heads();
        first = starts(tails, nodes);
        original = sorted(tails, first);
        tail = new int[links];
        head = new int[links];
        for (int link = 0; link < links; link++) {
            tail[link] = tails[original[link]];
            head[link] = heads[original[link]];
        }
        firstEntering = starts(head, nodes);
        entering = sorted(head, firstEntering);
        through = new boolean[nodes];
        for (int node = 0; node < nodes; node++) through[node] = network.through(node);
    }

    DelayFunction[] delays(AssignmentNetwork network) {
        DelayFunction[] delays = new DelayFunction[links];
        for (int link = 0; link < links; link++) delays[link] = network.delay(original[link]);
        return delays;
    }

    private static int[] starts(int[] key, int keys) {
        int[] first = new int[keys + 1];
        for (int one : key) first[one + 1]++;
        for (int i = 0; i < keys; i++) first[i + 1] += first[i];
        return first;
    }

    /// The numbers of the entries, sorted by key, those of one key in their old order.
    private static int[] sorted(int[] key, int[] first) {
        int[] next = first.clone();
        int[] order = new int[key.length];
        for (int entry = 0; entry < key.length; entry++) order[next[key[entry]]++] = entry;
        return order;
    }
}
