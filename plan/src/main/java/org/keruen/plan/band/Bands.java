package org.keruen.plan.band;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.keruen.model.CorridorPackage;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.units.Band;

/// The band of an itinerary: its stages convolved on a grid of one hour through the missed-connection rule. Stages
/// between two clocks are added at once ([Sums]).
///
/// Queues at one border or sea in one week share a common factor and a regime (normal or congested); borders and seas
/// are independent of each other.
/// Who misses a timetabled departure takes the next; who misses the last is not delivered. Fixed times are summed
/// exactly and put
/// on the grid once. `BandsTest` checks it against plain sampling.
///
/// The same borders, seas and hauls come back in request after request, so their waits are kept. One object may serve
/// any number of threads.
public final class Bands {
    private static final double HOUR = 3600;

    private final double jamShare;
    private final double correlation;
    /// Waits of whole groups, some kilobytes each.
    private final Memory<List<Object>, Mass> groups = new Memory<>(8192);
    private final Sums sums = new Sums();
    /// For each queue its normal score hour by hour: the costly half of a wait, and the same in every week.
    private final Memory<Band, double[]> scores = new Memory<>(4096);

    /// The share of congested weeks (0–1), and the correlation of queues within a week (0 to below 1).
    public Bands(double jamShare, double correlation) {
        if (!(jamShare >= 0 && jamShare <= 1) || !(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1] and a correlation in [0, 1), got %s and %s"
                    .formatted(jamShare, correlation));
        }
        this.jamShare = jamShare;
        this.correlation = correlation;
    }

    /// With the parameters of a package.
    public static Bands of(CorridorPackage corridors) {
        return new Bands(corridors.parameter("jamShare", 0.1), corridors.parameter("queueCommonFactor", 0.7));
    }

    /// Which weeks the itinerary is taken to meet.
    public enum Regime {
        NORMAL,
        CONGESTED,
        EITHER
    }

    public TransitBand of(Itinerary itinerary, Regime regime) {
        Arrival arrival = new Arrival(itinerary.start(), 0, Mass.at(0));
        List<Mass> sinceClock = new ArrayList<>();
        for (Stage.Shared group : Stages.of(itinerary)) {
            if (clocks(group)) {
                arrival = clocked(group, arrival.behind(sums.of(sinceClock)), regime);
                sinceClock.clear();
            } else {
                arrival = arrival.later(fixedSeconds(group));
                sinceClock.add(groups.of(key(group, regime), k -> mass(group, weeks(group, regime))));
            }
        }
        sinceClock.add(arrival.waits);
        Mass waits = sums.of(sinceClock);
        double days = 24;
        double fixed = arrival.fixedSeconds / HOUR;
        return new TransitBand(
                (fixed + waits.quantile(0.1)) / days,
                (fixed + waits.quantile(0.5)) / days,
                (fixed + waits.quantile(0.9)) / days,
                waits.lost());
    }

    /// Where a journey stands: exact fixed seconds since its start, and the waits on top.
    private record Arrival(Instant start, double fixedSeconds, Mass waits) {
        Arrival later(double seconds) {
            return new Arrival(start, fixedSeconds + seconds, waits);
        }

        Arrival behind(Mass more) {
            return new Arrival(start, fixedSeconds, waits.plus(more));
        }
    }

    private static boolean clocks(Stage.Shared group) {
        return group.stages().stream().anyMatch(Stage.Clock.class::isInstance);
    }

    private static double fixedSeconds(Stage.Shared group) {
        double fixed = 0;
        for (Stage stage : group.stages()) if (stage instanceof Stage.Queue queue) fixed += queue.fixedSeconds();
        return fixed;
    }

    /// Behind a group in which a clock is met: every kind of week by itself, then all together.
    private Arrival clocked(Stage.Shared group, Arrival before, Regime regime) {
        List<Week> weeks = weeks(group, regime);
        List<Arrival> ends = new ArrayList<>();
        for (Week week : weeks) {
            Arrival now = before;
            for (Stage stage : group.stages()) now = after(stage, now, week);
            ends.add(now);
        }
        return mixed(ends, weeks);
    }

    private static List<Object> key(Stage.Shared group, Regime regime) {
        List<Object> key = new ArrayList<>();
        key.add(regime);
        key.add(group.jams());
        for (Stage stage : group.stages()) {
            if (stage instanceof Stage.Queue queue) {
                key.add(queue.normal());
                key.add(queue.jam());
            }
        }
        return key;
    }

    /// Only borders and seas jam; other queues are the same in every week.
    private List<Week> weeks(Stage.Shared group, Regime regime) {
        return switch (regime) {
            case NORMAL -> Week.all(0);
            case CONGESTED -> Week.all(1);
            case EITHER -> Week.all(group.jams() ? jamShare : 0);
        };
    }

    /// The waits of a group without clocks: within each week independent, then mixed over weeks. A queue that is alone
    /// in
    /// its group needs no factor: over all weeks it is its own distribution.
    private Mass mass(Stage.Shared group, List<Week> weeks) {
        List<Stage.Queue> queues = new ArrayList<>();
        for (Stage stage : group.stages()) {
            boolean waits = stage instanceof Stage.Queue q
                    && !(q.normal().isNone() && q.jam().isNone());
            if (waits) queues.add((Stage.Queue) stage);
        }
        Mass.Mixture mixture = new Mass.Mixture();
        if (queues.size() == 1) {
            double jammed = 0;
            for (Week week : weeks) if (week.jammed()) jammed += week.weight();
            if (jammed < 1) mixture.add(wait(queues.getFirst().normal(), Normal::upTo), 1 - jammed);
            if (jammed > 0) mixture.add(wait(queues.getFirst().jam(), Normal::upTo), jammed);
            return mixture.mixed();
        }
        for (Week week : weeks) {
            Mass sum = Mass.at(0);
            for (Stage.Queue queue : queues) sum = sum.plus(wait(queue, week));
            mixture.add(sum, week.weight());
        }
        return mixture.mixed();
    }

    private Arrival after(Stage stage, Arrival before, Week week) {
        return switch (stage) {
            case Stage.Queue queue ->
                new Arrival(
                        before.start, before.fixedSeconds + queue.fixedSeconds(), before.waits.plus(wait(queue, week)));
            case Stage.Clock clock -> boarded(clock, before);
        };
    }

    private Mass wait(Stage.Queue queue, Week week) {
        return wait(week.jammed() ? queue.jam() : queue.normal(), score -> week.given(score, correlation));
    }

    /// A queue on the grid; `given` turns the normal score of waiting at most so long into a chance.
    private Mass wait(Band band, DoubleUnaryOperator given) {
        if (band.isNone()) return Mass.at(0);
        double[] score = scores.of(band, Bands::scores);
        double[] chance = new double[score.length + 1];
        double before = 0;
        for (int hour = 0; hour <= score.length; hour++) {
            double upTo = hour == score.length ? 1 : given.applyAsDouble(score[hour]);
            chance[hour] = Math.max(0, upTo - before);
            before = Math.max(before, upTo);
        }
        return new Mass(0, chance, 0).trimmed();
    }

    private static double[] scores(Band band) {
        WaitDistribution wait = new WaitDistribution(band);
        double[] scores = new double[(int) Math.ceil(wait.longest()) + 1];
        for (int hour = 0; hour < scores.length; hour++) scores[hour] = Normal.score(wait.upTo(hour + 0.5));
        return scores;
    }

    /// Everyone takes the first departure they are in time for. The first departure becomes the new fixed time.
    private static Arrival boarded(Stage.Clock clock, Arrival before) {
        List<Instant> departures = clock.departures();
        double anchor = departures.getFirst().getEpochSecond() - before.start.getEpochSecond();
        Mass.Mixture boarded = new Mass.Mixture();
        double late = before.waits.lost();
        int next = 0;
        for (int hour = before.waits.first(); hour <= before.waits.last(); hour++) {
            double ready = before.fixedSeconds + hour * HOUR + clock.cutoffSeconds();
            while (next < departures.size() && seconds(departures.get(next), before.start) < ready) next++;
            double chance = before.waits.chance(hour);
            if (next == departures.size()) {
                late += chance;
            } else {
                long after = Math.round((seconds(departures.get(next), before.start) - anchor) / HOUR);
                boarded.add(Mass.at((int) after), chance);
            }
        }
        boarded.add(new Mass(0, new double[] {0}, 1), late);
        return new Arrival(before.start, anchor, boarded.mixed());
    }

    private static double seconds(Instant instant, Instant start) {
        return instant.getEpochSecond() - start.getEpochSecond();
    }

    /// The ends of one group in its different weeks, put together; all have passed the same stages, so their fixed
    /// times differ by whole departures only.
    private static Arrival mixed(List<Arrival> ends, List<Week> weeks) {
        double fixed = ends.getFirst().fixedSeconds;
        Mass.Mixture mixture = new Mass.Mixture();
        for (int i = 0; i < ends.size(); i++) {
            Arrival end = ends.get(i);
            int shift = (int) Math.round((end.fixedSeconds - fixed) / HOUR);
            mixture.add(end.waits.plus(Mass.at(shift)), weeks.get(i).weight());
        }
        return new Arrival(ends.getFirst().start, fixed, mixture.mixed());
    }
}
