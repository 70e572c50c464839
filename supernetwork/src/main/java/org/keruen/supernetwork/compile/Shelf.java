package org.keruen.supernetwork.compile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// What was drawn before, for any number of threads. When what was put on it or used weighs `most` altogether, all that
/// was not used meanwhile goes: so it never holds more than twice that.
final class Shelf<K, V> {
    private final ToIntFunction<V> weighing;
    private final long most;
    private volatile Map<K, V> used = new ConcurrentHashMap<>();
    private volatile Map<K, V> before = Map.of();
    private final AtomicLong weight = new AtomicLong();

    Shelf(long most, ToIntFunction<V> weighing) {
        this.most = most;
        this.weighing = weighing;
    }

    /// Two threads that ask for the same at once may both draw it; both then get the same one.
    V of(K key, Supplier<V> draw) {
        V known = used.get(key);
        if (known != null) return known;
        V old = before.get(key);
        V now = old == null ? draw.get() : old;
        V other = used.putIfAbsent(key, now);
        if (other != null) return other;
        if (weight.addAndGet(weighing.applyAsInt(now)) > most) turn();
        return now;
    }

    private synchronized void turn() {
        if (weight.get() <= most) return;
        before = used;
        used = new ConcurrentHashMap<>();
        weight.set(0);
    }
}
