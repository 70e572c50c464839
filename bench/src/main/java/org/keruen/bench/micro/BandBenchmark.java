package org.keruen.bench.micro;

import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.plan.PlanOption;
import org.keruen.plan.Planner;
import org.keruen.plan.band.Bands;
import org.keruen.plan.band.TransitBand;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The band of the option with most legs: with nothing known before, and with the waits of its borders kept.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BandBenchmark {
    private final Itinerary itinerary = new Planner(Poti.EURASIA)
            .plan(Poti.request()).options().stream()
                    .map(PlanOption::itinerary)
                    .max(Comparator.comparingInt(option -> option.legs().size()))
                    .orElseThrow();
    private final Bands known = Bands.of(Poti.EURASIA);

    @Benchmark
    public TransitBand fromNothing() {
        return Bands.of(Poti.EURASIA).of(itinerary, Bands.Regime.EITHER);
    }

    @Benchmark
    public TransitBand again() {
        return known.of(itinerary, Bands.Regime.EITHER);
    }
}
