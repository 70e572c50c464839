package org.keruen.plan.band;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;

/// Reads an itinerary as stages, grouped by the border or sea whose week they share.
///
/// A border group runs from the first formality to the last with the short hop, the gauge change and the waits
/// between; a sea group from the port before the sailing to the port after it. Anything else stands alone.
final class Stages {
    private static final double HOP_KM = 60;

    private Stages() {}

    static List<Stage.Shared> of(Itinerary itinerary) {
        List<Stage.Shared> groups = new ArrayList<>();
        List<Leg> legs = itinerary.legs();
        int i = 0;
        while (i < legs.size()) {
            int end = groupEnd(legs, i);
            List<Stage> stages = new ArrayList<>();
            for (Leg leg : legs.subList(i, end)) stages.add(stage(leg));
            groups.add(new Stage.Shared(stages, jams(legs.subList(i, end))));
            i = end;
        }
        return groups;
    }

    /// One past the last leg of the group that begins at `start`.
    private static int groupEnd(List<Leg> legs, int start) {
        int end = start + 1;
        if (atBorder(legs.get(start))) {
            for (int i = start + 1; i < legs.size(); i++) {
                if (atBorder(legs.get(i))) end = i + 1;
                else if (!hop(legs.get(i))) break;
            }
        } else if (atSea(legs.get(start)) || toSea(legs, start)) {
            for (int i = start + 1; i < legs.size(); i++) {
                boolean still =
                        atSea(legs.get(i)) || legs.get(i) instanceof Leg.Wait || legs.get(i) instanceof Leg.Transfer;
                if (!still) break;
                if (!(legs.get(i) instanceof Leg.Wait)) end = i + 1;
            }
        }
        return end;
    }

    private static boolean atBorder(Leg leg) {
        return leg instanceof Leg.Border || leg instanceof Leg.GaugeChange;
    }

    private static boolean hop(Leg leg) {
        return leg instanceof Leg.Wait
                || (leg instanceof Leg.Haul haul && haul.length().value() <= HOP_KM);
    }

    private static boolean atSea(Leg leg) {
        return leg instanceof Leg.Haul haul
                && (haul.mode() == Mode.FEEDER || haul.mode() == Mode.FERRY || haul.mode() == Mode.SEA);
    }

    private static boolean toSea(List<Leg> legs, int start) {
        if (!(legs.get(start) instanceof Leg.Transfer)) return false;
        for (int i = start + 1; i < legs.size(); i++) {
            if (atSea(legs.get(i))) return true;
            if (!(legs.get(i) instanceof Leg.Wait)) return false;
        }
        return false;
    }

    private static boolean jams(List<Leg> group) {
        return group.stream().anyMatch(leg -> atBorder(leg) || atSea(leg));
    }

    private static Stage stage(Leg leg) {
        Leg.Facts facts = leg.facts();
        boolean onTheClock = leg instanceof Leg.Wait wait
                && wait.departureKind() == DepartureKind.TIMETABLE
                && !wait.departures().isEmpty();
        if (onTheClock && leg instanceof Leg.Wait wait) {
            return new Stage.Clock(wait.departures(), wait.cutoff().seconds());
        }
        long fixed = facts.seconds() - facts.queue().p50().seconds();
        return new Stage.Queue(Math.max(0, fixed), facts.queue(), facts.jam());
    }
}
