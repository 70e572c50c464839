package org.keruen.study.rates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keruen.model.issue.Issues;
import org.keruen.report.rates.OverlayTables;

/// The folder an overlay is written to, whole or not at all: beside its place first, then moved there. An overlay that
/// is replaced steps aside until the new one stands in its place.
public final class OverlayFolder {
    private static final Set<String> OWN = Set.of(OverlayTables.TARIFFS, OverlayTables.SOURCES);

    private final Path folder;
    private final Path above;

    OverlayFolder(Path folder) {
        this.folder = folder;
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        this.above = parent == null ? absolute : parent;
    }

    /// Whether it can be written to; problems are added to `issues`.
    void check(boolean replace, Issues issues) {
        if (!Files.isDirectory(above) || above.equals(folder.toAbsolutePath().normalize())) {
            issues.add(new RateProblem.NoFolderAbove(folder.toString()));
        } else if (Files.exists(folder) && !replace) {
            issues.add(new RateProblem.FolderTaken(folder.toString()));
        } else if (Files.exists(folder)) {
            List<String> others = others();
            if (!Files.isDirectory(folder) || !others.isEmpty()) {
                issues.add(new RateProblem.FolderOfOthers(folder.toString(), others));
            }
        }
    }

    boolean exists() {
        return Files.exists(folder);
    }

    private List<String> others() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !OWN.contains(name))
                    .sorted()
                    .limit(5)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Writes the files beside the folder, lets `look` read them there, and moves them into place.
    void write(Map<String, String> files, Look look) throws IOException {
        Path draft = Files.createTempDirectory(above, ".keruen-rates-");
        Path old = draft.resolveSibling(draft.getFileName() + ".old");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), file.getValue());
            }
            look.at(draft);
            boolean there = Files.exists(folder);
            if (there) Files.move(folder, old);
            try {
                Files.move(draft, folder);
            } catch (IOException failed) {
                if (there) Files.move(old, folder);
                throw failed;
            }
        } finally {
            remove(draft);
            remove(old);
        }
    }

    /// Something that may refuse a folder by throwing.
    @FunctionalInterface
    interface Look {
        void at(Path draft);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        for (String name : OWN) Files.deleteIfExists(folder.resolve(name));
        Files.delete(folder);
    }
}
