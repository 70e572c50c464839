package org.keruen.study.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last answers, one plain JSON file each in `answers/` of a home folder, named by the hash of what is in them:
/// the same answer again is the same file, and the newest once more.
public final class SavedAnswers implements Answers {
    /// More than these are not kept.
    static final int KEPT = 200;

    private static final String END = ".json";

    private final Path folder;

    public SavedAnswers(Path home) {
        this.folder = home.resolve("answers");
    }

    /// Saves a document whole or not at all, and lets go of the oldest beyond the last 200.
    @Override
    public String keep(String document) throws IOException {
        Files.createDirectories(folder);
        String hash = Hash.of(document);
        WholeFile.write(file(hash), document);
        List<String> all = newestFirst();
        for (String old : all.subList(Math.min(KEPT, all.size()), all.size())) Files.deleteIfExists(file(old));
        return hash;
    }

    @Override
    public Optional<String> text(String hash) throws IOException {
        Path file = file(hash);
        return Hash.is(hash) && Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    Path file(String hash) {
        return folder.resolve(hash + END);
    }

    /// None where nothing was ever saved.
    @Override
    public List<String> newestFirst() throws IOException {
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
        return dated.stream().map(one -> hash(one.file())).toList();
    }

    private static boolean isAnswer(Path file) {
        return String.valueOf(file.getFileName()).endsWith(END) && Hash.is(hash(file));
    }

    private static String hash(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.max(0, name.length() - END.length()));
    }
}
