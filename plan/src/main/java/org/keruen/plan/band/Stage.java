package org.keruen.plan.band;

import java.time.Instant;
import java.util.List;
import org.keruen.model.units.Band;

/// One step of a journey as the band sees it: fixed seconds, then a queue, or a departure on the clock.
sealed interface Stage {
    /// Work that takes its time, with a queue whose length depends on the week.
    record Queue(long fixedSeconds, Band normal, Band jam) implements Stage {}

    /// Departures known in advance; who comes later than `cutoffSeconds` before one takes the next, and after the last
    /// nobody leaves.
    record Clock(List<Instant> departures, long cutoffSeconds) implements Stage {
        public Clock {
            departures = List.copyOf(departures);
        }
    }

    /// Stages that meet the same week at the same border or sea, so that their queues are long together.
    record Shared(List<Stage> stages, boolean jams) {
        public Shared {
            stages = List.copyOf(stages);
        }
    }
}
