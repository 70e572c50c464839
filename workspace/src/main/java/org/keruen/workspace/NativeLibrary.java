package org.keruen.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's own library, taken out of the jar once into the home folder and loaded from there by every start after.
/// Left to itself the driver takes it out anew each time, into the system's folder for what is temporary, and a process
/// that is killed leaves it there.
final class NativeLibrary {
    /// The two properties by which the driver is told; it knows no other way.
    private static final String FOLDER = "org.sqlite.lib.path";

    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /// Lays the library into the home folder and tells the driver. Somebody's own wish is left as it is, and so is a
    /// system for which the jar has none.
    static void in(Path home) throws IOException {
        if (System.getProperty(FOLDER) != null) return;
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        Path folder = home.resolve("native").resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
        Path library = folder.resolve(name);
        try (InputStream in = JDBC.class.getResourceAsStream(resource)) {
            if (in == null) return;
            if (!Files.isRegularFile(library)) lay(in, folder, library);
        }
        System.setProperty(FOLDER, folder.toString());
        System.setProperty(NAME, name);
    }

    /// Whole or not at all, whoever else does the same.
    private static void lay(InputStream in, Path folder, Path library) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft-", ".so");
        try {
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, library, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException another) {
            if (!Files.isRegularFile(library)) throw another;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
