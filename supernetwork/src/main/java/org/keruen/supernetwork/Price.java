package org.keruen.supernetwork;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.EmissionPart;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// What an element takes (`queue` in a normal week, `jam` in a congested one): its time part by part (the median of the
/// queue among them), its charges and its emissions,
/// for the consignment.
public record Price(Band queue, Band jam, List<TimePart> times, List<Charge> charges, List<EmissionPart> emissions) {
    public static final Price NOTHING = new Price(Band.NONE, List.of(), List.of(), List.of());

    public Price {
        times = List.copyOf(times);
        charges = List.copyOf(charges);
        emissions = List.copyOf(emissions);
    }

    /// With the same queue in a congested week as in a normal one.
    public Price(Band queue, List<TimePart> times, List<Charge> charges, List<EmissionPart> emissions) {
        this(queue, queue, times, charges, emissions);
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
        return new Price(
                sum(queue, next.queue),
                sum(jam, next.jam),
                joined(times, next.times),
                joined(charges, next.charges),
                joined(emissions, next.emissions));
    }

    /// All one after the other.
    public static Price sum(List<Price> prices) {
        if (prices.size() == 1) return prices.getFirst();
        double[] queue = new double[3];
        double[] jam = new double[3];
        List<TimePart> times = new ArrayList<>();
        List<Charge> charges = new ArrayList<>();
        List<EmissionPart> emissions = new ArrayList<>();
        for (Price price : prices) {
            add(price.queue, queue);
            add(price.jam, jam);
            times.addAll(price.times);
            charges.addAll(price.charges);
            emissions.addAll(price.emissions);
        }
        return new Price(band(queue), band(jam), times, charges, emissions);
    }

    private static void add(Band band, double[] hours) {
        hours[0] += band.p10().value();
        hours[1] += band.p50().value();
        hours[2] += band.p90().value();
    }

    private static Band band(double[] hours) {
        return new Band(new Hours(hours[0]), new Hours(hours[1]), new Hours(hours[2]));
    }

    private static Band sum(Band a, Band b) {
        return new Band(a.p10().plus(b.p10()), a.p50().plus(b.p50()), a.p90().plus(b.p90()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
