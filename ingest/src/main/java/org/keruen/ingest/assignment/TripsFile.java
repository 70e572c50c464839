package org.keruen.ingest.assignment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file of trips as it is given: a path, and behind `#` the name of a matrix where it holds several.
public record TripsFile(Path path, Optional<String> matrix) {
    public static TripsFile of(Path path) {
        return new TripsFile(path, Optional.empty());
    }

    /// `demand.omx#car` in a folder. A file that has the whole name, `#` and all, is taken first.
    public static TripsFile of(String given, Path folder) {
        Path whole = folder.resolve(given);
        int mark = given.lastIndexOf('#');
        if (mark <= 0 || Files.exists(whole)) return of(whole);
        return new TripsFile(folder.resolve(given.substring(0, mark)), Optional.of(given.substring(mark + 1)));
    }
}
