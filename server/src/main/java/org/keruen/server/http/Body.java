package org.keruen.server.http;

import java.io.IOException;
import java.io.OutputStream;

/// What a reply carries.
public sealed interface Body {
    /// Nothing.
    record None() implements Body {}

    /// A text in UTF-8.
    record Text(String text) implements Body {}

    /// Bytes that lie ready.
    record Bytes(Measured bytes) implements Body {}

    /// A file as it is, and its gzipped twin where that is smaller.
    record Kept(KeptBytes bytes) implements Body {}

    /// Written piece by piece while the reader reads, and flushed by whoever writes.
    record Stream(Writer writer) implements Body {}

    /// Writes to the reader until there is nothing more to say, or the reader is gone, which is an [IOException].
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }
}
