package org.keruen.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Bytes that are sent again and again, gzipped once.
public final class KeptBytes {
    private final byte[] plain;
    private final byte[] zipped;

    public KeptBytes(byte[] bytes) {
        plain = bytes.clone();
        zipped = Gzip.of(plain, Deflater.BEST_COMPRESSION);
    }

    public byte[] plain() {
        return plain.clone();
    }

    /// Whether it is worth sending gzipped.
    public boolean shrinks() {
        return zipped.length < plain.length;
    }

    public byte[] zipped() {
        return zipped.clone();
    }

    /// Gzip at a level of [Deflater].
    public static final class Gzip extends GZIPOutputStream {
        private Gzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }

        public static byte[] of(byte[] plain, int level) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
            try (Gzip gzip = new Gzip(out, level)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
            return out.toByteArray();
        }
    }
}
