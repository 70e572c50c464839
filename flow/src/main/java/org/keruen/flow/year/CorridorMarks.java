package org.keruen.flow.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;

/// What each link marks the journeys that take it as, worked out once for all pairs that it marks alike.
final class CorridorMarks {
    private final SliceProblem laid;
    private final Map<Id<Zone>, String> countries;
    private final Map<Stance, CorridorShares.Mark[]> known = new HashMap<>();

    private record Stance(boolean northern, boolean iranian) {}

    /// @param countries of the zones
    CorridorMarks(SliceProblem laid, Map<Id<Zone>, String> countries) {
        this.laid = laid;
        this.countries = countries;
    }

    /// By link, for this part's journeys.
    IntFunction<CorridorShares.Mark> of(SliceProblem.Part part) {
        Stance stance = new Stance(part.cargo().northern(), iranian(part));
        CorridorShares.Mark[] marks = known.computeIfAbsent(
                stance, k -> new CorridorShares.Mark[laid.facts().size()]);
        return link -> {
            CorridorShares.Mark mark = marks[link];
            if (mark == null) {
                mark = mark(laid.facts().get(link), stance);
                marks[link] = mark;
            }
            return mark;
        };
    }

    private boolean iranian(SliceProblem.Part part) {
        return "IR".equals(countries.get(part.pair().from()))
                || "IR".equals(countries.get(part.pair().to()));
    }

    private static CorridorShares.Mark mark(ArcFacts facts, Stance stance) {
        Corridor corridor = facts.corridor;
        if (!stance.northern() && facts.northernEntries > 0) corridor = corridor.or(Corridor.NORTHERN);
        if (!stance.iranian() && facts.enters.contains("IR")) corridor = corridor.or(Corridor.SOUTHERN);
        List<ArcFacts.Stretch> travelled = facts.travelled;
        double teu = travelled.isEmpty() ? 0 : travelled.getLast().teu();
        return new CorridorShares.Mark(corridor, teu, !travelled.isEmpty());
    }
}
