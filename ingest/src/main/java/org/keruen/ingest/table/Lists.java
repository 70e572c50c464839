package org.keruen.ingest.table;

import java.util.ArrayList;
import java.util.List;

/// Lists inside a cell, and the shape of a country code.
public final class Lists {
    private Lists() {}

    /// The parts between semicolons, without blanks around them; empty parts are left out.
    public static List<String> of(String cell) {
        if (cell.isEmpty()) return List.of();
        if (cell.indexOf(';') < 0) return List.of(cell);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= cell.length()) {
            int semicolon = cell.indexOf(';', start);
            int end = semicolon < 0 ? cell.length() : semicolon;
            String part = cell.substring(start, end).strip();
            if (!part.isEmpty()) parts.add(part);
            start = end + 1;
        }
        return parts;
    }

    public static boolean isCountry(String text) {
        return text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
