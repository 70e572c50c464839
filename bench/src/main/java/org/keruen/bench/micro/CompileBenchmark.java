package org.keruen.bench.micro;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.keruen.plan.PlanAnswer;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Eurasia compiled for two 40-foot boxes, and the whole plan that this is the first part of. Much code runs seldom
/// here,
/// so it takes the compiler tens of seconds to have seen to all of it.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 1)
public class CompileBenchmark {
    private final PlanRequest request = Poti.request();
    private final Compiler compiler = new Compiler(Poti.EURASIA);
    private final Planner planner = new Planner(Poti.EURASIA);

    @Benchmark
    public Supernetwork compile() {
        LocalDate day = request.readyFirst();
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = day.plusDays(150).atStartOfDay(ZoneOffset.UTC).toInstant();
        org.keruen.supernetwork.Scope scope = new org.keruen.supernetwork.Scope(day, from, to, Set.of(), Set.of());
        return compiler.compile(Consignment.of(request.cargo(), Poti.EURASIA), scope);
    }

    @Benchmark
    public PlanAnswer wholePlan() {
        return planner.plan(request);
    }
}
