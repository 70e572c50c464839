package org.keruen.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/// Objects that stand in many documents again and again, such as the provenance of a row, as the text they were once
/// written as, for each depth they stand at. Two objects that are equal must be written alike: their class says how.
///
/// Serves any number of threads. Once it holds many, what is new is written each time.
public final class Fragments {
    private static final int MOST = 30_000;

    private final Map<At, SerializableString> written = new ConcurrentHashMap<>();

    private record At(Object what, int depth) {}

    /// The text of `what` at a depth, which `first` writes as it would stand at depth 0.
    SerializableString of(Object what, int depth, Supplier<String> first) {
        At at = new At(what, depth);
        SerializableString known = written.get(at);
        if (known != null) return known;
        SerializableString made = new SerializedString(first.get().replace("\n", "\n" + "  ".repeat(depth)));
        if (written.size() < MOST) written.put(at, made);
        return made;
    }
}
