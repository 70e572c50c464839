package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A folder of files that a run is to write. All of them are made before the first is written, and each is written
/// whole or not at all. The folder itself is made where it is missing; the one above it must be there.
final class OutFolder {
    private final @Nullable Path folder;

    OutFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Whether the folder can be written to, as far as can be told before there is anything to write.
    void check() {
        if (folder == null) return;
        if (Files.isDirectory(folder)) return;
        if (Files.exists(folder)) throw FileProblem.notWritten(folder, "it is no folder");
        Path above = folder.toAbsolutePath().normalize().getParent();
        if (above == null || !Files.isDirectory(above)) throw FileProblem.noFolder(folder);
    }

    /// Writes the files, by name, where a folder was asked for. What was written is said, in order.
    List<String> write(Supplier<Map<String, String>> files) {
        if (folder == null) return List.of();
        Map<String, String> texts = files.get();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileProblem.notWritten(folder, String.valueOf(e.getMessage()));
        }
        List<String> written = new ArrayList<>();
        texts.forEach((name, text) -> {
            Path file = folder.resolve(name);
            AskedFile.write(file, text);
            written.add(file.toString());
        });
        return written;
    }
}
