package org.keruen.study.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keruen.study.corridors.OpenCorridors;

/// The fits that come with a package, in its folder `fits`: the one asked for by name or as a file, else the one
/// that uses no figure after 2023.
///
/// @param folder of the package
/// @param asked a name, or the path of a file; empty for the usual one
public record CommittedFits(Path folder, Optional<String> asked) implements Fits {
    private static final String USUAL = "2023-12-31";

    @Override
    public Fitted of(OpenCorridors corridors) {
        Path file = file(asked.orElse(USUAL));
        if (asked.isEmpty() && !Files.exists(file)) return Fits.none().of(corridors);
        FitFile read = FitFile.read(file);
        return new Fitted(read.fit(), read.bands());
    }

    private Path file(String name) {
        return name.endsWith(".csv") ? Path.of(name) : folder.resolve("fits").resolve(name + ".csv");
    }
}
