package org.keruen.ingest.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A file that was read, so that a result can say what it is of.
///
/// @param sha256 of its bytes on the disk, 64 hexadecimal digits, as `sha256sum` prints them
public record ReadFile(String name, String sha256) {
    private static final int BYTES = 8;

    /// One short hash of several files, of their order and of their names: the first 16 hexadecimal digits of
    /// SHA-256 over all names and hashes.
    public static String hash(List<ReadFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ReadFile file : files) {
                digest.update((file.name + "\0" + file.sha256 + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasSha256) {
            throw new IllegalStateException(everyJdkHasSha256);
        }
    }
}
