package org.keruen.ingest.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.Spot;

/// Text of a file. A byte order mark is taken off. Bytes that are not UTF-8 are reported once, with their line,
/// and replaced, so that the rest of the file can be looked at.
public final class Utf8 {
    private Utf8() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String text(byte[] bytes, String shown, Reading reading) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int line = firstBadLine(bytes);
            if (line > 0) reading.add(new FileProblem.NotUtf8(new Spot(shown, line, "")));
        }
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    /// 0 when the bytes are sound after all and the text merely contains the replacement character.
    private static int firstBadLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) return 0;
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') line++;
        }
        return line;
    }
}
