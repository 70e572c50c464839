package org.keruen.ingest.table;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.Problem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Nearest;

/// The files of one package folder or overlay folder. Only files of the names listed in [Layout] are ever
/// opened, and only directly inside the folder: nothing written in a file can lead elsewhere.
public final class Folder {
    public static final String YAML = "package.yaml";

    private final Path path;
    private final String prefix;
    private final Map<String, byte[]> contents = new TreeMap<>();

    private Folder(Path path, String prefix) {
        this.path = path;
        this.prefix = prefix;
    }

    /// Reads every file of the package's names.
    public static Folder read(Path path, boolean overlay, Reading reading) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        Folder folder = new Folder(path, overlay && name != null ? name + "/" : "");
        if (!Files.isDirectory(path)) {
            reading.add(new FileProblem.FolderMissing(Spot.of(path.toString())));
            return folder;
        }
        TreeSet<String> names = new TreeSet<>();
        names.add(YAML);
        for (Layout layout : Layout.values()) names.add(layout.file());
        for (String file : names) {
            byte @Nullable [] bytes = folder.bytes(file, reading);
            if (bytes != null) folder.contents.put(file, bytes);
        }
        folder.reportStrangers(names, reading);
        return folder;
    }

    /// How the file is called in issues and provenance; files of an overlay carry the name of its folder.
    public String shown(String file) {
        return prefix + file;
    }

    /// The file as text, or null when there is none or it cannot be read; the reason has then been reported.
    public @Nullable String text(String file, Reading reading) {
        byte @Nullable [] bytes = contents.get(file);
        return bytes == null ? null : Utf8.text(bytes, shown(file), reading);
    }

    /// Adds the names and bytes of the files, in the order of names.
    void addTo(MessageDigest digest) {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            digest.update(Utf8.bytes(file.getKey() + "\0" + file.getValue().length + "\0"));
            digest.update(file.getValue());
        }
    }

    boolean has(String file) {
        return contents.containsKey(file) || Files.exists(path.resolve(file));
    }

    public boolean exists() {
        return Files.isDirectory(path);
    }

    private byte @Nullable [] bytes(String file, Reading reading) {
        return bytes(path.resolve(file), shown(file), reading);
    }

    /// The bytes of a file, or null when there is none, or it is too large or not readable, which is reported.
    public static byte @Nullable [] bytes(Path file, String shown, Reading reading) {
        try {
            if (!Files.exists(file)) return null;
            if (!Files.isRegularFile(file)) {
                reading.add(new FileProblem.Unreadable(Spot.of(shown), "it is not an ordinary file"));
                return null;
            }
            long size = Files.size(file);
            if (size > Problem.MOST_BYTES) {
                reading.add(new FileProblem.TooLarge(Spot.of(shown), size));
                return null;
            }
            return Files.readAllBytes(file);
        } catch (IOException | SecurityException unreadable) {
            reading.add(new FileProblem.Unreadable(Spot.of(shown), unreadable.toString()));
            return null;
        }
    }

    private void reportStrangers(Collection<String> names, Reading reading) {
        List<String> strangers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean looksLikeOne = name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml");
                if (looksLikeOne && !names.contains(name)) strangers.add(name);
            }
        } catch (IOException unreadable) {
            reading.add(new FileProblem.Unreadable(Spot.of(path.toString()), unreadable.toString()));
        }
        strangers.sort(null);
        for (String name : strangers) {
            reading.add(new FileProblem.UnknownFile(Spot.of(shown(name)), Nearest.to(name, names, 1)));
        }
    }
}
