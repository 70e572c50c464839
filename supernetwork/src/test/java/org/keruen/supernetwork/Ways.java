package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.drawing.Drawing;

/// Every simple way through a small supernetwork, as the elements it is made of.
final class Ways {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Supernetwork network;
    private final Set<Integer> ends = new HashSet<>();
    private final List<List<Element>> found = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    private Ways(Supernetwork network) {
        this.network = network;
    }

    static List<List<Element>> between(Supernetwork network, Id<Place> from, Id<Place> to) {
        Ways ways = new Ways(network);
        Arrays.stream(network.ends(to)).forEach(ways.ends::add);
        for (int start : network.starts(from)) ways.walk(start, new ArrayList<>());
        return ways.found;
    }

    static List<List<Element>> between(Drawing drawing, Cargo cargo, String from, String to) {
        return between(drawing.compiled(cargo, MONDAY), drawing.at(from), drawing.at(to));
    }

    /// The one way there is.
    static List<Element> only(Drawing drawing, Cargo cargo, String from, String to) {
        return single(between(drawing, cargo, from, to));
    }

    /// The one way that boards the fewest services.
    static List<Element> aboard(Drawing drawing, Cargo cargo, String from, String to) {
        List<List<Element>> ways = between(drawing, cargo, from, to);
        int fewest = ways.stream().mapToInt(Ways::boardings).min().orElse(0);
        return single(ways.stream().filter(way -> boardings(way) == fewest).toList());
    }

    private static int boardings(List<Element> way) {
        return only(way, Element.Departure.class).size();
    }

    private static List<Element> single(List<List<Element>> ways) {
        assertThat(ways.stream().map(Ways::words)).hasSize(1);
        return ways.getFirst();
    }

    /// What happens where, without what is mere bookkeeping: `Handling Xian, Departure Xian, Haul Xian`.
    static String words(List<Element> way) {
        return way.stream()
                .filter(element -> !(element instanceof Element.Nothing))
                .map(element -> element.getClass().getSimpleName() + " " + element.from())
                .collect(Collectors.joining(", "));
    }

    static long cents(List<Element> way) {
        return way.stream().mapToLong(element -> element.price().cents()).sum();
    }

    static long grams(List<Element> way) {
        return way.stream().mapToLong(element -> element.price().grams()).sum();
    }

    static long seconds(List<Element> way) {
        return way.stream().mapToLong(element -> element.price().seconds()).sum();
    }

    static <E extends Element> List<E> only(List<Element> way, Class<E> kind) {
        return way.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void walk(int node, List<Element> so) {
        if (ends.contains(node)) {
            found.add(List.copyOf(so));
            return;
        }
        if (!seen.add(node)) return;
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (network.tail(arc) != node) continue;
            so.add(network.element(arc));
            walk(network.head(arc), so);
            so.removeLast();
        }
        seen.remove(node);
    }
}
