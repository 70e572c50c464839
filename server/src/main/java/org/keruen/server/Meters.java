package org.keruen.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.keruen.server.http.Method;
import org.keruen.server.http.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the server counts of itself, as Prometheus reads it. Nothing of a question is in it: routes, not paths.
final class Meters implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.keruen.server.meters");
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Counted, Timer> timers = new ConcurrentHashMap<>();

    /// The registry itself holds on to nothing it asks.
    private final List<Object> counted = new ArrayList<>();

    private final JvmGcMetrics collections = new JvmGcMetrics();

    Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("process.resident.memory", Meters::resident)
                .description("memory the system has given the process; 0 where it does not tell")
                .baseUnit("bytes")
                .register(registry);
    }

    private static double resident() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS:")) return 1024 * Double.parseDouble(line.replaceAll("\\D", ""));
            }
        } catch (IOException otherSystem) {
            LOG.debug("the system does not tell its memory", otherSystem);
        }
        return 0;
    }

    /// Jobs that wait or are worked on.
    void jobs(IntSupplier busy) {
        counted.add(busy);
        Gauge.builder("keruen.jobs.busy", busy, IntSupplier::getAsInt)
                .description("long questions that wait or are worked on")
                .register(registry);
    }

    /// Plans answered from an earlier answer, plans computed, and the memory their documents lie in.
    void plans(LongSupplier hits, LongSupplier misses, LongSupplier bytes) {
        counted.addAll(List.of(hits, misses, bytes));
        FunctionCounter.builder("keruen.plans.known", hits, LongSupplier::getAsLong)
                .description("plans answered with the bytes of an earlier answer to the same question")
                .register(registry);
        FunctionCounter.builder("keruen.plans.computed", misses, LongSupplier::getAsLong)
                .description("plans that were computed")
                .register(registry);
        Gauge.builder("keruen.plans.memory", bytes, LongSupplier::getAsLong)
                .description("memory the last plans lie in")
                .baseUnit("bytes")
                .register(registry);
    }

    private record Counted(Method method, String route, int status) {}

    void answered(Method method, String route, int status, long nanos) {
        timers.computeIfAbsent(new Counted(method, route, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Counted counted) {
        return Timer.builder("keruen.requests")
                .description("requests answered, by route and status")
                .tag("method", counted.method.name())
                .tag("route", counted.route)
                .tag("status", Integer.toString(counted.status))
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    Reply page() {
        return Reply.text(TEXT, registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
