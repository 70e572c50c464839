package org.keruen.ingest;

import java.nio.file.Path;

/// Reads a scenario file: `name`, `from` and a list of `changes`, in YAML.
public final class ScenarioReader {
    private ScenarioReader() {}

    /// Never throws for bad data.
    public static ReadScenario read(Path file) {
        if (file.toString().isEmpty()) throw new IllegalArgumentException("no file");
        throw new UnsupportedOperationException("not written yet: " + file);
    }
}
