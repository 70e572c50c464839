package org.keruen.ingest;

import java.nio.file.Path;
import java.util.List;

/// Reads a corridor package: a folder of CSV tables and one `package.yaml`, as docs/methods/corridor-package.md
/// says.
public final class PackageReader {
    private PackageReader() {}

    /// The package in `folder` with the tables of `overlays` laid over it, in order. Never throws for bad data.
    public static ReadPackage read(Path folder, List<Path> overlays) {
        throw new UnsupportedOperationException("not written yet: " + folder + overlays);
    }
}
