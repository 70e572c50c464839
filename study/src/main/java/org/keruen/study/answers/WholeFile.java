package org.keruen.study.answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: beside its place first, then moved there.
public final class WholeFile {
    private WholeFile() {}

    /// The folder of the file must be there.
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) throw new IOException(file + " is no file");
        Path draft = Files.createTempFile(folder, ".keruen", ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
