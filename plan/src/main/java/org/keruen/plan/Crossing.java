package org.keruen.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.plan.search.Stages;
import org.keruen.supernetwork.Element;

/// Passing through some countries: in from one neighbour and out to another, so that a turn at their border is none.
/// Who begins there need only leave, and who ends there only enter.
///
/// Stage 0 is before; 1 inside since the beginning; 2 and on inside, in from the neighbour of that place in the list;
/// the last one behind.
record Crossing(
        Set<String> countries,
        boolean inByRail,
        List<String> neighbours,
        boolean beginsThere,
        boolean endsThere,
        Function<Id<Place>, String> country)
        implements Stages {
    private static final int IN_FROM = 2;

    Crossing {
        countries = Set.copyOf(countries);
        neighbours = List.copyOf(neighbours);
    }

    @Override
    public int count() {
        return IN_FROM + neighbours.size() + 1;
    }

    @Override
    public int first() {
        return beginsThere ? 1 : 0;
    }

    @Override
    public boolean complete(int stage) {
        return stage == count() - 1 || (endsThere && stage > 0);
    }

    @Override
    public int behind(int stage, Element.Haul haul) {
        return behind(stage, haul.mode(), haul.links());
    }

    int behind(int stage, Mode mode, List<Leg.Travelled> links) {
        int now = stage;
        String at = "";
        for (Leg.Travelled travelled : links) {
            String start = country.apply(
                    travelled.forward()
                            ? travelled.link().from()
                            : travelled.link().to());
            String end = country.apply(
                    travelled.forward()
                            ? travelled.link().to()
                            : travelled.link().from());
            if (!start.isEmpty()) at = start;
            if (end.isEmpty() || at.isEmpty()) continue;
            now = moved(now, mode, at, end);
        }
        return now;
    }

    private int moved(int stage, Mode mode, String from, String to) {
        boolean in = countries.contains(to);
        boolean was = countries.contains(from);
        if (stage == count() - 1 || in == was) return stage;
        if (in) {
            int neighbour = neighbours.indexOf(from);
            boolean enters = stage == 0 && neighbour >= 0 && (!inByRail || mode == Mode.RAIL);
            return enters ? IN_FROM + neighbour : stage;
        }
        if (stage == 0) return 0;
        boolean back = stage >= IN_FROM && neighbours.get(stage - IN_FROM).equals(to);
        return back ? 0 : count() - 1;
    }
}
