package org.keruen.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.keruen.server.http.Method;
import org.keruen.server.http.Reply;

/// What the server counts of itself, as Prometheus reads it. Nothing of a question is in it: routes, not paths.
final class Meters implements AutoCloseable {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /// Jobs that wait or are worked on.
    void jobs(IntSupplier busy) {
        Gauge.builder("keruen.jobs.busy", busy, IntSupplier::getAsInt)
                .description("long questions that wait or are worked on")
                .register(registry);
    }

    void answered(Method method, String route, int status, long nanos) {
        Timer.builder("keruen.requests")
                .description("requests answered, by route and status")
                .tag("method", method.name())
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .publishPercentiles(0.5, 0.99)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
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
