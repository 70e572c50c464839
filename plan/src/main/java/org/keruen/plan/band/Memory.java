package org.keruen.plan.band;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was worked out before, for any number of threads. It forgets everything when it holds too much: simple, and
/// what is asked often is soon known again.
final class Memory<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;

    Memory(int most) {
        this.most = most;
    }

    V of(K key, Function<K, V> work) {
        V before = known.get(key);
        if (before != null) return before;
        V now = work.apply(key);
        if (known.size() >= most) known.clear();
        known.put(key, now);
        return now;
    }
}
