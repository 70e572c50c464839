package org.keruen.plan.search;

import org.keruen.model.units.Band;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Supernetwork;

/// What an itinerary is judged by. Arrival, cost and CO2e always; transfers when limited, risk on request.
public enum Criterion {
    ARRIVAL,
    COST,
    CO2E,
    TRANSFERS,
    RISK;

    /// What an arc adds: seconds, cents, grams, departures boarded, or seconds between the median and P90 of its queue.
    long of(Supernetwork network, int arc) {
        return switch (this) {
            case ARRIVAL -> network.seconds(arc);
            case COST -> network.cents(arc);
            case CO2E -> network.grams(arc);
            case TRANSFERS -> network.unpriced(arc) instanceof Element.Departure ? 1 : 0;
            case RISK -> {
                Band queue = network.unpriced(arc).price().queue();
                yield queue.p90().seconds() - queue.p50().seconds();
            }
        };
    }
}
