package org.keruen.proving;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the repository is, wherever the tests were started.
final class Repository {
    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("CONTRIBUTING.md"))) {
            folder = folder.getParent();
            if (folder == null) throw new IllegalStateException("not inside the repository");
        }
        return folder;
    }
}
