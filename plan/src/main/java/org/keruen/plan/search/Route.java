package org.keruen.plan.search;

import java.time.Instant;
import java.util.List;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.itinerary.Itinerary;

/// A path of the front as a journey: when the cargo could have left, the legs from its first movement, and the criteria
/// as the search summed them.
///
/// `questions` are rules that answer "ask" on one of its hauls.
public record Route(
        Instant ready,
        Itinerary itinerary,
        long arrival,
        long cents,
        long grams,
        int boardings,
        List<AcceptanceRule> questions) {
    public Route {
        questions = List.copyOf(questions);
    }
}
