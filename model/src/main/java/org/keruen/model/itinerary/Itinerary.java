package org.keruen.model.itinerary;

import java.time.Instant;
import java.util.List;

/// A shipment's journey: legs in order, each beginning where and when the one before it ended.
public record Itinerary(List<Leg> legs) {
    public Itinerary {
        legs = List.copyOf(legs);
        for (int i = 1; i < legs.size(); i++) {
            Leg.Facts before = legs.get(i - 1).facts();
            Leg.Facts after = legs.get(i).facts();
            if (!before.to().equals(after.from()) || !before.arrival().equals(after.departure())) {
                throw new IllegalArgumentException("leg %d ends at %s %s, leg %d begins at %s %s"
                        .formatted(i, before.to(), before.arrival(), i + 1, after.from(), after.departure()));
            }
        }
    }

    public Instant start() {
        return legs.getFirst().facts().departure();
    }

    public Instant end() {
        return legs.getLast().facts().arrival();
    }

    public long seconds() {
        return end().getEpochSecond() - start().getEpochSecond();
    }

    public long costCents() {
        return legs.stream().mapToLong(leg -> leg.facts().costCents()).sum();
    }

    public long co2Grams() {
        return legs.stream().mapToLong(leg -> leg.facts().co2Grams()).sum();
    }
}
