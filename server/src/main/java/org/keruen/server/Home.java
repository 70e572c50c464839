package org.keruen.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the workspace lies, as for the command line: `KERUEN_HOME`, else `$XDG_DATA_HOME/keruen`, else
/// `~/.local/share/keruen`.
final class Home {
    private Home() {}

    /// Empty where none of the variables is set.
    static Optional<Path> of(Function<String, @Nullable String> environment) {
        return path(environment, "KERUEN_HOME", "")
                .or(() -> path(environment, "XDG_DATA_HOME", "keruen"))
                .or(() -> path(environment, "HOME", ".local/share/keruen"));
    }

    private static Optional<Path> path(Function<String, @Nullable String> environment, String variable, String below) {
        String value = environment.apply(variable);
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value, below));
    }
}
