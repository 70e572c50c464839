package org.keruen.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a document is known by: the first eight bytes of the SHA-256 of its text, in hexadecimal.
public final class Hash {
    private static final int LETTERS = 16;

    private Hash() {}

    public static String of(String document) {
        return of(document.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
            return HexFormat.of().formatHex(hash, 0, LETTERS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether a word can be a hash.
    public static boolean is(String word) {
        return word.length() == LETTERS && word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
