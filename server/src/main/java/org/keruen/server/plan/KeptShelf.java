package org.keruen.server.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanGeoJson;
import org.keruen.report.plan.PlannedOption;
import org.keruen.workspace.Hash;
import org.keruen.workspace.KeptPlans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last plans, in memory at once and in the workspace as soon as it comes to it: one thread writes, so a plan waits
/// for no disk. No more than [KeptPlans#MOST] are kept, so one that so many newer ones have overtaken need not be
/// written
/// at all.
public final class KeptShelf implements PlanShelf, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.keruen.server.plans");

    private static final int MOST_WAITING = KeptPlans.MOST;

    /// So long without another plan is a moment to write.
    private static final long MOMENT_MILLIS = 250;

    private record Kept(String text, List<PlannedOption> options) {}

    private final KeptPlans plans;
    private final Map<String, Kept> waiting = new LinkedHashMap<>();
    private final Thread writer;
    private long lastCame = System.nanoTime();
    private boolean closed;

    public KeptShelf(KeptPlans plans) {
        this.plans = plans;
        this.writer = Thread.ofPlatform().name("plans").daemon().start(this::write);
    }

    @Override
    public String keep(PlanDocument document, String lasting) {
        return keep(new Kept(lasting, document.options()));
    }

    @Override
    public String keep(String document) {
        return keep(new Kept(document, List.of()));
    }

    private String keep(Kept kept) {
        String hash = Hash.of(kept.text);
        synchronized (waiting) {
            waiting.remove(hash);
            waiting.put(hash, kept);
            lastCame = System.nanoTime();
            if (waiting.size() > MOST_WAITING)
                waiting.remove(waiting.keySet().iterator().next());
            waiting.notifyAll();
        }
        return hash;
    }

    @Override
    public List<String> newestFirst() throws IOException {
        List<String> newest;
        synchronized (waiting) {
            newest = new ArrayList<>(new ArrayList<>(waiting.keySet()).reversed());
        }
        for (String hash : plans.newestFirst()) if (!newest.contains(hash)) newest.add(hash);
        return newest.subList(0, Math.min(newest.size(), KeptPlans.MOST));
    }

    @Override
    public Optional<String> text(String hash) throws IOException {
        Kept kept = waiting(hash);
        return kept == null ? plans.text(hash) : Optional.of(kept.text);
    }

    @Override
    public Optional<String> geoJson(String hash, String option) throws IOException {
        Kept kept = waiting(hash);
        if (kept == null) return plans.ground(hash, option);
        return grounds(kept).stream()
                .filter(one -> one.option().equals(option)
                        || Integer.toString(one.number()).equals(option))
                .findFirst()
                .map(KeptPlans.Ground::text);
    }

    private @Nullable Kept waiting(String hash) {
        synchronized (waiting) {
            return waiting.get(hash);
        }
    }

    private static List<KeptPlans.Ground> grounds(Kept kept) {
        List<KeptPlans.Ground> grounds = new ArrayList<>();
        for (int i = 0; i < kept.options.size(); i++) {
            PlannedOption option = kept.options.get(i);
            grounds.add(new KeptPlans.Ground(i + 1, option.id(), PlanGeoJson.write(i + 1, option)));
        }
        return grounds;
    }

    private long quiet() {
        return (System.nanoTime() - lastCame) / 1_000_000;
    }

    /// Writes the oldest that waits, until there is nothing more to come.
    private void write() {
        while (true) {
            String hash;
            Kept next;
            synchronized (waiting) {
                while (!closed && (waiting.isEmpty() || quiet() < MOMENT_MILLIS)) {
                    try {
                        waiting.wait(waiting.isEmpty() ? 0 : Math.max(1, MOMENT_MILLIS - quiet()));
                    } catch (InterruptedException stopping) {
                        return;
                    }
                }
                if (waiting.isEmpty()) return;
                hash = waiting.keySet().iterator().next();
                next = waiting.get(hash);
            }
            if (next == null) continue;
            try {
                plans.keep(next.text, grounds(next));
            } catch (IOException | RuntimeException e) {
                LOG.error("plan {} was not kept", hash, e);
            }
            synchronized (waiting) {
                waiting.remove(hash, next);
            }
        }
    }

    /// Writes what still waits, then stops.
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
        try {
            writer.join(20_000);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
