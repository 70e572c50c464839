package org.keruen.server.job;

import java.util.Map;
import java.util.function.Consumer;

/// What a job does. Hears from `step` how far it is to say it has come, and may be stopped there.
@FunctionalInterface
public interface Work {
    Made make(Consumer<Job.Step> step);

    /// What was made.
    ///
    /// @param text the document
    /// @param parts more that belongs to it, by name
    record Made(String text, Map<String, String> parts) {
        public Made {
            parts = Map.copyOf(parts);
        }
    }
}
