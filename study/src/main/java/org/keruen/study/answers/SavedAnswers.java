package org.keruen.study.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The last answers, one plain JSON file each in `answers/` of a home folder, named by the hash of what is in them:
/// the same answer again is the same file, and the newest once more.
public final class SavedAnswers {
    /// More than these are not kept.
    static final int KEPT = 200;

    private final Path folder;

    public SavedAnswers(Path home) {
        this.folder = home.resolve("answers");
    }

    /// Saves a document whole or not at all, and lets go of the oldest beyond the last 200.
    public Path save(String document) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(hash(document) + ".json");
        WholeFile.write(file, document);
        List<Path> all = newestFirst();
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) Files.deleteIfExists(old);
        return file;
    }

    /// The files, the one saved last first; none where nothing was ever saved.
    public List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        record Dated(Path file, FileTime time) {}
        List<Dated> dated = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SavedAnswers::isAnswer).toList()) {
                // Another process may just have let go of it.
                if (Files.exists(file)) dated.add(new Dated(file, Files.getLastModifiedTime(file)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        dated.sort(Comparator.comparing(Dated::time).reversed().thenComparing(Dated::file));
        return dated.stream().map(Dated::file).toList();
    }

    private static boolean isAnswer(Path file) {
        return String.valueOf(file.getFileName()).matches("[0-9a-f]{16}\\.json");
    }

    private static String hash(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
