package org.keruen.ingest.assignment.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The lines of a TNTP text as bytes in one buffer: nothing is copied, and nothing is made for a line. A `~` begins
/// a comment to the end of its line, wherever it stands. Lines end at LF; CR counts as a blank.
public final class TextLines {
    private static final int MOST_IN_A_LINE = 1 << 28;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int filled;
    private boolean over;
    private int from;
    private int to;
    private int following;
    private int row;

    public TextLines(InputStream in) {
        this.in = in;
    }

    /// Goes on to the next line.
    ///
    /// @return false behind the last
    public boolean next() throws IOException {
        from = following;
        int comment = -1;
        for (int at = from; ; at++) {
            if (at == filled) {
                if (!over) {
                    int moved = from;
                    fill();
                    at -= moved;
                    if (comment >= 0) comment -= moved;
                }
                if (at == filled) { // nothing came
                    if (from == filled) return false;
                    end(at, at, comment);
                    return true;
                }
            }
            byte b = bytes[at];
            if (b == '\n') {
                end(at, at + 1, comment);
                return true;
            }
            if (b == '~' && comment < 0) comment = at;
        }
    }

    private void end(int at, int next, int comment) {
        to = comment < 0 ? at : comment;
        following = next;
        row++;
        if (row == 1 && to - from >= 3 && bytes[from] == (byte) 0xef && bytes[from + 1] == (byte) 0xbb) from += 3;
        while (from < to && blank(bytes[from])) from++;
        while (to > from && blank(bytes[to - 1])) to--;
    }

    /// Moves the line begun to the front of the buffer and reads on behind it, until something comes or all is
    /// over.
    private void fill() throws IOException {
        if (from > 0) System.arraycopy(bytes, from, bytes, 0, filled - from);
        filled -= from;
        following = 0;
        from = 0;
        if (filled == bytes.length) {
            if (filled >= MOST_IN_A_LINE) throw new IOException("a line has more than 256 million bytes");
            bytes = Arrays.copyOf(bytes, filled * 2);
        }
        int got = in.read(bytes, filled, bytes.length - filled);
        if (got < 0) {
            over = true;
        } else {
            filled += got;
        }
    }

    /// What parts the fields of a line.
    public static boolean blank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\f' || b == 0x0b;
    }

    /// The buffer; the line is `bytes()[from()] .. bytes()[to() - 1]`, without its comment and the blanks around
    /// it.
    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public boolean isEmpty() {
        return from == to;
    }

    /// Of the line, counted from 1.
    public int row() {
        return row;
    }

    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
