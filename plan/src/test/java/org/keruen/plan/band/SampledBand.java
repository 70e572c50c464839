package org.keruen.plan.band;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.units.Band;

/// The slow obvious twin of [Bands]: draw a week for every border and sea, a queue for every step, walk through the
/// departures, and count.
final class SampledBand {
    private final double[] days;
    private final int lost;

    private SampledBand(double[] days, int lost) {
        this.days = days;
        this.lost = lost;
    }

    static SampledBand of(Itinerary journey, double jamShare, double correlation, int samples, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Stage.Shared> groups = Stages.of(journey);
        double[] days = new double[samples];
        int lost = 0;
        for (int n = 0; n < samples; n++) {
            double hours = hours(journey.start(), groups, jamShare, correlation, chance);
            if (Double.isInfinite(hours)) lost++;
            days[n] = hours / 24;
        }
        Arrays.sort(days);
        return new SampledBand(days, lost);
    }

    double notDelivered() {
        return (double) lost / days.length;
    }

    /// Ends of the 99.9 % interval of a quantile, from the order statistics.
    double lower(double share) {
        return days[(int) Math.max(0, days.length * share - 3.3 * Math.sqrt(days.length * share * (1 - share)))];
    }

    double upper(double share) {
        double rank = days.length * share + 3.3 * Math.sqrt(days.length * share * (1 - share));
        return days[(int) Math.min(days.length - 1, rank)];
    }

    private static double hours(
            Instant start, List<Stage.Shared> groups, double jamShare, double correlation, SplittableRandom chance) {
        double hours = 0;
        for (Stage.Shared group : groups) {
            boolean jammed = group.jams() && chance.nextDouble() < jamShare;
            double factor = Normal.quantile(open(chance));
            for (Stage stage : group.stages()) {
                if (stage instanceof Stage.Queue queue) {
                    Band band = jammed ? queue.jam() : queue.normal();
                    double own = Normal.quantile(open(chance));
                    double score = correlation * factor + Math.sqrt(1 - correlation * correlation) * own;
                    double wait = band.isNone() ? 0 : new WaitDistribution(band).quantile(Normal.upTo(score));
                    hours += queue.fixedSeconds() / 3600.0 + wait;
                } else if (stage instanceof Stage.Clock clock) {
                    double ready = hours * 3600 + clock.cutoffSeconds();
                    double leaves = clock.departures().stream()
                            .mapToDouble(d -> d.getEpochSecond() - start.getEpochSecond())
                            .filter(seconds -> seconds >= ready)
                            .findFirst()
                            .orElse(Double.POSITIVE_INFINITY);
                    if (Double.isInfinite(leaves)) return leaves;
                    hours = leaves / 3600;
                }
            }
        }
        return hours;
    }

    private static double open(SplittableRandom chance) {
        return chance.nextDouble(1e-12, 1 - 1e-12);
    }
}
