package org.keruen.server.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.study.answers.Answers;
import org.keruen.workspace.Hash;
import org.keruen.workspace.KeptPlans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last plans, in memory at once and in the workspace as soon as it comes to it: one thread writes, so a plan waits
/// for no disk. No more than [KeptPlans#MOST] are kept, so one that so many newer ones have overtaken need not be
/// written at all. Documents lie in a [Ring], which bounds what they take.
public final class KeptShelf implements Answers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.keruen.server.plans");

    private static final int MOST_WAITING = KeptPlans.MOST;

    /// Enough for as many documents of the usual length as are kept.
    private static final int MEBIBYTES = 96;

    /// So long without another plan is a moment to write.
    private static final long MOMENT_MILLIS = 250;

    /// A plan that is to be written. `beside` is its document where the ring holds it no longer.
    private record Waiting(Drawn drawn, Optional<String> beside) {}

    private final KeptPlans plans;
    private final Ring ring = new Ring(MEBIBYTES);

    /// Where documents lie, the oldest first.
    private final Map<String, Ring.At> lying = new LinkedHashMap<>();

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Thread writer;
    private long lastCame = System.nanoTime();
    private boolean closed;

    public KeptShelf(KeptPlans plans) {
        this.plans = plans;
        this.writer = Thread.ofPlatform().name("plans").daemon().start(this::write);
    }

    @Override
    public String keep(String document) {
        return keep(document.getBytes(StandardCharsets.UTF_8), Drawn.NOTHING);
    }

    /// Keeps a plan and says its hash.
    ///
    /// @param lasting the document without `run`, in UTF-8
    String keep(byte[] lasting, Drawn drawn) {
        String hash = Hash.of(lasting);
        synchronized (waiting) {
            Optional<String> beside = Optional.empty();
            if (!lying.containsKey(hash)) {
                makeRoom(lasting.length);
                Optional<Ring.At> at = ring.put(lasting);
                if (at.isPresent()) lying.put(hash, at.get());
                else beside = Optional.of(text(lasting));
            }
            wait(hash, new Waiting(drawn, beside));
        }
        return hash;
    }

    /// The bytes of a plan that was answered before, which is kept again as the newest; empty where they are no longer
    /// at hand.
    Optional<byte[]> again(String hash, Drawn drawn) {
        synchronized (waiting) {
            Ring.At at = lying.get(hash);
            if (at == null) return Optional.empty();
            wait(hash, new Waiting(drawn, Optional.empty()));
            return Optional.of(ring.get(at));
        }
    }

    private void wait(String hash, Waiting one) {
        boolean idle = waiting.isEmpty();
        waiting.remove(hash);
        waiting.put(hash, one);
        lastCame = System.nanoTime();
        if (waiting.size() > MOST_WAITING)
            waiting.remove(waiting.keySet().iterator().next());
        if (idle) waiting.notifyAll();
    }

    /// Forgets the documents that so many bytes will be written over. Those that are still to be written are put aside.
    private void makeRoom(int bytes) {
        Iterator<Map.Entry<String, Ring.At>> oldest = lying.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<String, Ring.At> one = oldest.next();
            if (ring.holds(one.getValue(), bytes)) return;
            Waiting still = waiting.get(one.getKey());
            if (still != null) {
                Optional<String> aside = Optional.of(text(ring.get(one.getValue())));
                waiting.put(one.getKey(), new Waiting(still.drawn, aside));
            }
            oldest.remove();
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
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
        Optional<String> here = atHand(hash);
        return here.isPresent() ? here : plans.text(hash);
    }

    /// One option as GeoJSON, by its id or its number from 1; empty where there is no such plan or option.
    Optional<String> geoJson(String hash, String option) throws IOException {
        Optional<String> document;
        Waiting one;
        synchronized (waiting) {
            one = waiting.get(hash);
            document = atHand(hash);
        }
        if (one == null || document.isEmpty()) return plans.ground(hash, option);
        return one.drawn.grounds(document.get()).stream()
                .filter(ground -> ground.option().equals(option)
                        || Integer.toString(ground.number()).equals(option))
                .findFirst()
                .map(KeptPlans.Ground::text);
    }

    /// The document of a plan that is waiting, or lies in the ring.
    private Optional<String> atHand(String hash) {
        synchronized (waiting) {
            Ring.At at = lying.get(hash);
            if (at != null) return Optional.of(text(ring.get(at)));
            Waiting one = waiting.get(hash);
            return one == null ? Optional.empty() : one.beside;
        }
    }

    /// Bytes of memory taken for documents.
    public long size() {
        synchronized (waiting) {
            return ring.size();
        }
    }

    private long quiet() {
        return (System.nanoTime() - lastCame) / 1_000_000;
    }

    /// Writes the oldest that waits, until there is nothing more to come.
    private void write() {
        while (true) {
            String hash;
            Waiting next;
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
                Optional<String> document = atHand(hash);
                if (document.isPresent()) plans.keep(document.get(), next.drawn.grounds(document.get()));
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
