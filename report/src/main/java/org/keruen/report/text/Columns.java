package org.keruen.report.text;

import java.util.ArrayList;
import java.util.List;

/// Text in columns of a terminal, where a Chinese character is two columns wide.
public final class Columns {
    private Columns() {}

    public static int width(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += width(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    public static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /// The text, cut with an ellipsis when it is too wide.
    public static String cut(String text, int columns) {
        if (width(text) <= columns) return text;
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (used + width(c) > columns - 1) break;
            kept.appendCodePoint(c);
            used += width(c);
            i += Character.charCount(c);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /// Lines of at most so many columns, broken at spaces, or in Chinese after any character.
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : pieces(text)) {
            if (!line.isEmpty() && width(line.toString()) + width(word.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        if (!line.isEmpty() || lines.isEmpty()) lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || width(c) == 2) {
                pieces.add(text.substring(begun, i));
                begun = i;
            }
        }
        if (begun < text.length()) pieces.add(text.substring(begun));
        return pieces;
    }

    private static int width(int c) {
        if (c < 0x1100) return 1;
        boolean wide = c <= 0x115F
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
