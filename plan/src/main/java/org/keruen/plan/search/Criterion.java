package org.keruen.plan.search;

import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;

/// What an itinerary is judged by. Arrival, cost and CO2e always; transfers when limited, risk on request.
public enum Criterion {
    ARRIVAL,
    COST,
    CO2E,
    TRANSFERS,
    RISK;

    /// What an element adds: seconds, cents, grams, departures boarded, or seconds between the median and P90 of its
    /// queue.
    long of(Element element) {
        return switch (this) {
            case ARRIVAL -> element.price().seconds();
            case COST -> element.price().cents();
            case CO2E -> element.price().grams();
            case TRANSFERS -> element instanceof Element.Departure ? 1 : 0;
            case RISK -> {
                Hours p90 = element.price().queue().p90();
                yield p90.seconds() - element.price().queue().p50().seconds();
            }
        };
    }
}
