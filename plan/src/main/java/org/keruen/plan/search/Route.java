package org.keruen.plan.search;

import java.time.Instant;
import java.util.List;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.order.OperatingOrder;
import org.keruen.plan.departure.Boarded;
import org.keruen.plan.order.TurnedBack;
import org.keruen.supernetwork.LeftOut;

/// A path of the front as a journey: when the cargo could have left, what passed before its first movement,
/// the legs from there, and the criteria as the search summed them.
///
/// `boarded` are the departures of timetables that it takes. `questions` are rules that answer "ask" on one
/// of its hauls. `turnedBack` says where orders bar it: a route that obeys them has none. `mayHit` are orders
/// that may yet concern it; `refusals` what the package refuses on it, if the network has such arcs at all.
public record Route(
        Instant ready,
        List<TimePart> before,
        Itinerary itinerary,
        long arrival,
        long cents,
        long grams,
        int boardings,
        List<Boarded> boarded,
        List<AcceptanceRule> questions,
        List<TurnedBack> turnedBack,
        List<OperatingOrder> mayHit,
        List<LeftOut> refusals) {
    public Route {
        boarded = List.copyOf(boarded);
        turnedBack = List.copyOf(turnedBack);
        mayHit = List.copyOf(mayHit);
        refusals = List.copyOf(refusals);
        before = List.copyOf(before);
        questions = List.copyOf(questions);
    }

    /// No later, no dearer and no more CO2e.
    public boolean noWorseThan(Route other) {
        return arrival <= other.arrival && cents <= other.cents && grams <= other.grams;
    }
}
