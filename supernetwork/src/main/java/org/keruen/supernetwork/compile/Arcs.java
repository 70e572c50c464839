package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Window;

/// Nodes and arcs as they are found, before they become a network.
final class Arcs {
    private final Map<NodeKey, Integer> nodes = new HashMap<>();
    private final List<NodeKey> keys = new ArrayList<>();
    private int[] tails = new int[4096];
    private int[] heads = new int[4096];
    private final List<Element> elements = new ArrayList<>();
    private final List<Optional<Window>> windows = new ArrayList<>();
    private final List<Optional<long[]>> departures = new ArrayList<>();
    private final Map<Integer, List<LeftOut>> refusals = new HashMap<>();
    private int unnamed;

    int node(NodeKey key) {
        Integer known = nodes.get(key);
        if (known != null) return known;
        nodes.put(key, keys.size());
        keys.add(key);
        return keys.size() - 1;
    }

    boolean has(NodeKey key) {
        return nodes.containsKey(key);
    }

    /// A fresh node on the way.
    int between(Id<Place> near) {
        return node(new NodeKey.Between(near, unnamed++));
    }

    int add(int tail, int head, Element element) {
        return add(tail, head, element, Optional.empty(), Optional.empty());
    }

    /// Returns the number of the arc.
    int add(int tail, int head, Element element, Optional<Window> window, Optional<long[]> clock) {
        if (elements.size() == tails.length) {
            tails = Arrays.copyOf(tails, 2 * tails.length);
            heads = Arrays.copyOf(heads, 2 * heads.length);
        }
        tails[elements.size()] = tail;
        heads[elements.size()] = head;
        elements.add(element);
        windows.add(window);
        departures.add(clock);
        return elements.size() - 1;
    }

    /// Notes why the consignment may not enter an arc that is laid all the same.
    void refuse(int arc, List<LeftOut> why) {
        if (!why.isEmpty()) refusals.put(arc, List.copyOf(why));
    }

    Map<Integer, List<LeftOut>> refusals() {
        return refusals;
    }

    List<NodeKey> keys() {
        return keys;
    }

    int[] tails() {
        return Arrays.copyOf(tails, elements.size());
    }

    int[] heads() {
        return Arrays.copyOf(heads, elements.size());
    }

    List<Element> elements() {
        return elements;
    }

    List<Optional<Window>> windows() {
        return windows;
    }

    List<Optional<long[]>> departures() {
        return departures;
    }
}
