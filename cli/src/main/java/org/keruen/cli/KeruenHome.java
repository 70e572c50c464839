package org.keruen.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the program keeps what it made: `KERUEN_HOME`, else `$XDG_DATA_HOME/keruen`, else `~/.local/share/keruen`.
final class KeruenHome {
    private KeruenHome() {}

    /// Empty where none of the variables is set.
    static Optional<Path> of(Environment environment) {
        return path(environment, "KERUEN_HOME", "")
                .or(() -> path(environment, "XDG_DATA_HOME", "keruen"))
                .or(() -> path(environment, "HOME", ".local/share/keruen"));
    }

    private static Optional<Path> path(Environment environment, String variable, String below) {
        String value = environment.get(variable);
        if (value == null || value.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Path.of(value).resolve(below));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
