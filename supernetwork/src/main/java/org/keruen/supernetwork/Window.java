package org.keruen.supernetwork;

/// When an arc may be entered: epoch seconds, from `opens` (included) to `closes` (not included).
public record Window(long opens, long closes) {
    public Window {
        if (closes <= opens)
            throw new IllegalArgumentException("a window that closes at %d cannot open at %d".formatted(closes, opens));
    }
}
