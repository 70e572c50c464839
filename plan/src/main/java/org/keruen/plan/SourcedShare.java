package org.keruen.plan;

import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;

/// The share of an itinerary's hours and of its dollars whose basis is sourced or derived, each from 0 to 1.
public record SourcedShare(double hours, double cost) {
    public static SourcedShare of(Itinerary itinerary) {
        long seconds = 0;
        long tracedSeconds = 0;
        long cents = 0;
        long tracedCents = 0;
        for (Leg leg : itinerary.legs()) {
            for (TimePart part : leg.facts().times()) {
                seconds += part.seconds();
                if (part.provenance().basis().traced()) tracedSeconds += part.seconds();
            }
            for (Charge charge : leg.facts().charges()) {
                cents += charge.usdCents();
                if (charge.provenance().basis().traced()) tracedCents += charge.usdCents();
            }
        }
        return new SourcedShare(share(tracedSeconds, seconds), share(tracedCents, cents));
    }

    /// The weaker of the two: an option is as well sourced as its weaker half.
    public double both() {
        return Math.min(hours, cost);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
