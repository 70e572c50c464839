package org.keruen.flow.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Link;

/// Links and the way they are travelled, as numbers: twice the link's number, plus one for the way back.
final class Stretches {
    private final List<Link> links;
    private final Map<Id<Link>, Integer> numbers = new HashMap<>();

    Stretches(List<Link> links) {
        this.links = List.copyOf(links);
        for (int i = 0; i < links.size(); i++) numbers.put(links.get(i).id(), i);
    }

    int count() {
        return 2 * links.size();
    }

    int of(Leg.Travelled one) {
        return of(one.link().id(), one.forward());
    }

    /// The stretch, or -1 where there is no such link.
    int of(Id<Link> link, boolean forward) {
        Integer number = numbers.get(link);
        return number == null ? -1 : 2 * number + (forward ? 0 : 1);
    }

    Link link(int stretch) {
        return links.get(stretch / 2);
    }

    boolean forward(int stretch) {
        return stretch % 2 == 0;
    }
}
