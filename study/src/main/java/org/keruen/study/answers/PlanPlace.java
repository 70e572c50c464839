package org.keruen.study.answers;

import java.nio.file.Path;

/// Where the plan of an option stands, where it is not to be looked for among all that are kept.
public sealed interface PlanPlace {
    /// A file that `plan --json` wrote.
    record InFile(Path file) implements PlanPlace {}

    /// An answer that is kept, by the hash of its text.
    record Kept(String hash) implements PlanPlace {}

    /// A text at hand.
    ///
    /// @param name what it is called in a problem
    record Given(String name, String text) implements PlanPlace {}
}
