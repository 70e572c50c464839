package org.keruen.ingest.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// SHA-256 over the names and bytes of all files of a package and its overlays; the first 16 hexadecimal
/// digits. Worked out on a thread of its own while the tables are read: in a young virtual machine it takes as
/// long as a large table.
public final class PackageHash {
    private static final int BYTES = 8;

    private final FutureTask<String> task;

    private PackageHash(FutureTask<String> task) {
        this.task = task;
    }

    /// Begins. The folders must not change any more.
    public static PackageHash of(List<Folder> folders) {
        List<Folder> fixed = List.copyOf(folders);
        FutureTask<String> task = new FutureTask<>(() -> digits(fixed));
        Thread.ofPlatform().daemon().name("package-hash").start(task);
        return new PackageHash(task);
    }

    private static String digits(List<Folder> folders) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Folder folder : folders) folder.addTo(digest);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /// Waits for the digits.
    public String digits() {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while hashing the package", interrupted);
        } catch (ExecutionException everyJdkHasSha256) {
            throw new IllegalStateException(everyJdkHasSha256.getCause());
        }
    }
}
