package org.keruen.supernetwork;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.EmissionPart;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.units.Band;

/// What an element takes: its time part by part (the median of the queue among them), its charges and its emissions,
/// for the consignment.
public record Price(Band queue, List<TimePart> times, List<Charge> charges, List<EmissionPart> emissions) {
    public static final Price NOTHING = new Price(Band.NONE, List.of(), List.of(), List.of());

    public Price {
        times = List.copyOf(times);
        charges = List.copyOf(charges);
        emissions = List.copyOf(emissions);
    }

    public long seconds() {
        long sum = 0;
        for (TimePart part : times) sum += part.seconds();
        return sum;
    }

    public long cents() {
        long sum = 0;
        for (Charge charge : charges) sum += charge.usdCents();
        return sum;
    }

    public long grams() {
        long sum = 0;
        for (EmissionPart part : emissions) sum += part.grams();
        return sum;
    }

    /// Both one after the other. Their queues are taken to be long together, so the band's ends add.
    public Price then(Price next) {
        Band both = new Band(
                queue.p10().plus(next.queue.p10()),
                queue.p50().plus(next.queue.p50()),
                queue.p90().plus(next.queue.p90()));
        return new Price(
                both, joined(times, next.times), joined(charges, next.charges), joined(emissions, next.emissions));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
