package org.keruen.plan.band;

import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;

/// The band of an itinerary: its fixed time, and the convolution of its legs' queues, each independent of the others.
///
/// A clock departure on the way is kept, so a missed connection is not in the band.
public final class Bands {
    private Bands() {}

    public static TransitBand of(Itinerary itinerary) {
        double fixed = 0;
        WaitDistribution waits = null;
        for (Leg leg : itinerary.legs()) {
            Leg.Facts facts = leg.facts();
            fixed += facts.seconds() / 3600.0 - facts.queue().p50().value();
            if (facts.queue().isNone()) continue;
            WaitDistribution wait = WaitDistribution.of(facts.queue());
            waits = waits == null ? wait : waits.plus(wait);
        }
        if (waits == null) return new TransitBand(fixed / 24, fixed / 24, fixed / 24);
        return new TransitBand(
                (fixed + waits.quantile(0.1)) / 24,
                (fixed + waits.quantile(0.5)) / 24,
                (fixed + waits.quantile(0.9)) / 24);
    }
}
