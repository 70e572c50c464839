package org.keruen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: beside its place first, then moved there.
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw FileProblem.noFolder(file);
        if (Files.isDirectory(file)) throw FileProblem.notWritten(file, "it is a folder");
        try {
            Path draft = Files.createTempFile(folder, ".keruen", ".tmp");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw FileProblem.notWritten(file, String.valueOf(e.getMessage()));
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
