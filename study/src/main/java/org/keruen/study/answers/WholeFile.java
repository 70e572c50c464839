package org.keruen.study.answers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: beside its place first, then moved there. A process that is stopped on the way
/// takes its draft with it.
public final class WholeFile {
    /// Writes what the file is to hold.
    ///
    /// @param <T> what it has to say about it afterwards
    @FunctionalInterface
    public interface Content<T> {
        T write(Appendable out) throws IOException;
    }

    private static final int BUFFER = 1 << 16;
    private static final int MOST_DRAFTS = 1000;

    private WholeFile() {}

    /// The folder of the file must be there.
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.append(text));
    }

    /// Writes a long file piece by piece. The folder must be there. A pipe or a device is written to as it is.
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) throw new IOException(file + " is no file");
        if (Files.exists(file) && !Files.isRegularFile(file)) return fill(file, content);
        Path draft = draft(folder);
        draft.toFile().deleteOnExit();
        try {
            T said = fill(draft, content);
            move(draft, file);
            return said;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// A new file, with the permissions any other new file would get.
    private static Path draft(Path folder) throws IOException {
        for (int number = 0; ; number++) {
            Path draft = folder.resolve(".keruen-" + ProcessHandle.current().pid() + "-" + number + ".tmp");
            try {
                return Files.createFile(draft);
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_DRAFTS) throw taken;
            }
        }
    }

    private static <T> T fill(Path file, Content<T> content) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER)) {
            return content.write(out);
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
