package org.keruen.ingest.assignment.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its beginning, whatever its name: people exchange files, and a message that recognises the
/// other one saves them an hour.
public enum FileKind {
    EMPTY("an empty file"),
    HDF5("an HDF5 file, as OMX is"),
    ZIP("a zip archive"),
    UTF16("text in UTF-16"),
    BINARY("no text"),
    TNTP_NETWORK("a TNTP network"),
    TNTP_TRIPS("a TNTP trips table"),
    TNTP_FLOWS("a table of link flows"),
    TNTP_NODES("a table of node coordinates"),
    CSV("a CSV table"),
    OTHER("some other text");

    private static final byte[] HDF5_MARK = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};

    private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String description;

    FileKind(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    public static FileKind of(FileBytes file) {
        byte[] head = file.head();
        if (begins(head, HDF5_MARK)) return HDF5;
        if (begins(head, new byte[] {'P', 'K', 3, 4})) return ZIP;
        if (begins(head, new byte[] {(byte) 0xff, (byte) 0xfe})
                || begins(head, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return UTF16;
        }
        for (byte b : head) {
            if (b == 0) return BINARY;
        }
        int mark = begins(head, UTF8_MARK) ? UTF8_MARK.length : 0;
        String text = new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1);
        return of(text.toLowerCase(Locale.ROOT));
    }

    private static FileKind of(String text) {
        if (text.isBlank()) return EMPTY;
        FileKind byTags = OTHER;
        for (String line : (Iterable<String>) text.lines().map(String::strip)::iterator) {
            if (line.isEmpty() || line.startsWith("~")) continue;
            if (line.startsWith("<")) {
                if (line.contains("total od flow")) return TNTP_TRIPS;
                boolean ofNetwork = line.contains("number of nodes")
                        || line.contains("number of links")
                        || line.contains("first thru node");
                if (ofNetwork) byTags = TNTP_NETWORK;
                continue;
            }
            return byTags == OTHER || line.startsWith("origin") ? byFirstRow(line) : byTags;
        }
        return byTags;
    }

    private static FileKind byFirstRow(String line) {
        boolean commas = line.contains(",");
        if (line.startsWith("origin")) {
            String number = line.substring("origin".length()).strip();
            if (number.isEmpty() || Character.isDigit(number.charAt(0))) return TNTP_TRIPS;
        }
        if (line.contains(":")) return TNTP_TRIPS;
        if (commas) return CSV;
        if (line.contains("from") && line.contains("volume")) return TNTP_FLOWS;
        if (line.contains("node") && line.contains("x")) return TNTP_NODES;
        if (!Character.isDigit(line.charAt(0))) {
            return line.contains(";") || line.contains("\t") ? CSV : OTHER;
        }
        int fields = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = Character.isWhitespace(line.charAt(i)) || line.charAt(i) == ';';
            if (!blank && !inside) fields++;
            inside = !blank;
        }
        if (fields >= 7) return TNTP_NETWORK;
        return fields == 4 ? TNTP_FLOWS : fields == 3 ? TNTP_NODES : OTHER;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != mark[i]) return false;
        }
        return true;
    }
}
