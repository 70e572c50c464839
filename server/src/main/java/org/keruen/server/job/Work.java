package org.keruen.server.job;

import java.util.Map;

/// What a job does. Says how far it has come, or that it is still at it, and may be stopped there.
@FunctionalInterface
public interface Work {
    Made make(Steps steps);

    /// Hears of a work as it goes on. Both throw where nobody wants it any more.
    interface Steps {
        /// So far it has come.
        void at(Job.Step step);

        /// It is still at it: asked often, and told to nobody.
        void still();
    }

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
