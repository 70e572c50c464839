package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keruen.study.answers.WholeFile;

/// A file that was asked for on the command line, written whole or not at all.
final class AskedFile {
    private AskedFile() {}

    static void write(Path file, String text) {
        write(file, out -> out.append(text));
    }

    /// Writes a long file piece by piece.
    static <T> T write(Path file, WholeFile.Content<T> content) {
        check(file);
        try {
            return WholeFile.write(file, content);
        } catch (IOException e) {
            throw FileProblem.notWritten(file, String.valueOf(e.getMessage()));
        }
    }

    /// Whether the file can be written, as far as can be told before there is anything to write.
    static void check(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw FileProblem.noFolder(file);
        if (Files.isDirectory(file)) throw FileProblem.notWritten(file, "it is a folder");
    }
}
