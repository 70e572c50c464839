package org.keruen.model.itinerary;

import java.util.Set;
import org.keruen.model.provenance.Provenance;

/// A stretch of time inside a leg and where it is known from. Whole seconds.
public record TimePart(String what, long seconds, Provenance provenance) {
    private static final Set<String> WORK = Set.of("moving", "process");

    /// Whether this is moving or being worked on. The rest is waiting: for a departure, an opening, in a queue.
    public boolean work() {
        return WORK.contains(what);
    }
}
