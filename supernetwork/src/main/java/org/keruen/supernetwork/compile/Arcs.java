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

/// Nodes and arcs as they are found, before they become a sheet or a network.
final class Arcs {
    private final Map<NodeKey, Integer> nodes = new HashMap<>();
    private final List<NodeKey> keys = new ArrayList<>();
    private int[] tails = new int[4096];
    private int[] heads = new int[4096];
    private final List<Unpriced> elements = new ArrayList<>();
    private final List<Optional<Window>> windows = new ArrayList<>();
    private final List<Optional<Clock>> clocks = new ArrayList<>();
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
        keys.add(new NodeKey.Between(near, unnamed++));
        return keys.size() - 1;
    }

    int add(int tail, int head, Unpriced element) {
        return add(tail, head, element, Optional.empty(), Optional.empty());
    }

    /// A step that takes nothing.
    int add(int tail, int head, Element.Nothing nothing) {
        return add(tail, head, Unpriced.free(nothing));
    }

    /// Returns the number of the arc.
    int add(int tail, int head, Unpriced element, Optional<Window> window, Optional<Clock> clock) {
        if (elements.size() == tails.length) {
            tails = Arrays.copyOf(tails, 2 * tails.length);
            heads = Arrays.copyOf(heads, 2 * heads.length);
        }
        tails[elements.size()] = tail;
        heads[elements.size()] = head;
        elements.add(element);
        windows.add(window);
        clocks.add(clock);
        return elements.size() - 1;
    }

    /// Notes why the consignment may not enter an arc that is laid all the same.
    void refuse(int arc, List<LeftOut> why) {
        if (!why.isEmpty()) refusals.put(arc, List.copyOf(why));
    }

    /// Adds all of a sheet. Its nodes that other sheets know as well become one, those on the way do not.
    void append(Sheet sheet) {
        int[] numbers = new int[sheet.nodes().size()];
        for (int node = 0; node < numbers.length; node++) {
            NodeKey key = sheet.nodes().get(node);
            numbers[node] = key instanceof NodeKey.Between between ? between(between.place()) : node(key);
        }
        int before = size();
        for (int arc = 0; arc < sheet.size(); arc++) {
            add(
                    numbers[sheet.tail(arc)],
                    numbers[sheet.head(arc)],
                    sheet.elements().get(arc),
                    sheet.windows().get(arc),
                    sheet.clocks().get(arc));
        }
        sheet.refusals().forEach((arc, why) -> refuse(before + arc, why));
    }

    int size() {
        return elements.size();
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

    List<Unpriced> elements() {
        return elements;
    }

    List<Optional<Window>> windows() {
        return windows;
    }

    List<Optional<Clock>> clocks() {
        return clocks;
    }
}
