package org.keruen.server.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last documents, one behind the other in memory that is used over and over: the newest is written over the
/// oldest. A collection of garbage never moves them, as it would move as many arrays that live for a second or two.
///
/// Holds no more than its capacity, and takes memory from the system only as it fills. One thread at a time.
final class Ring {
    private static final int PIECE = 1 << 20;

    private final List<byte[]> pieces = new ArrayList<>();
    private final long capacity;
    private long written;

    /// @param mebibytes how much it holds
    Ring(int mebibytes) {
        capacity = (long) mebibytes * PIECE;
    }

    /// Where a document begins, counted from the first that was ever written, and its length.
    record At(long from, int length) {}

    /// Writes a document over the oldest; empty where it is longer than the ring.
    Optional<At> put(byte[] document) {
        if (document.length > capacity) return Optional.empty();
        At at = new At(written, document.length);
        for (int done = 0; done < document.length; ) {
            long place = (written + done) % capacity;
            int piece = (int) (place / PIECE);
            int offset = (int) (place % PIECE);
            if (piece == pieces.size()) pieces.add(new byte[PIECE]);
            int length = Math.min(document.length - done, PIECE - offset);
            System.arraycopy(document, done, pieces.get(piece), offset, length);
            done += length;
        }
        written += document.length;
        return Optional.of(at);
    }

    /// Whether a document is still there, and would be after so many more bytes.
    boolean holds(At at, int more) {
        return at.from >= written + more - capacity;
    }

    /// A document that is still there.
    byte[] get(At at) {
        if (!holds(at, 0)) throw new IllegalStateException("another document lies there");
        byte[] document = new byte[at.length];
        for (int done = 0; done < document.length; ) {
            long place = (at.from + done) % capacity;
            int offset = (int) (place % PIECE);
            int length = Math.min(document.length - done, PIECE - offset);
            System.arraycopy(pieces.get((int) (place / PIECE)), offset, document, done, length);
            done += length;
        }
        return document;
    }

    /// Bytes taken from the system.
    long size() {
        return (long) pieces.size() * PIECE;
    }
}
