package org.keruen.report.text;

/// What text is written on: how many columns there are, and whether a terminal shows shades.
public record Paper(int columns, boolean shades) {
    public static final int NARROWEST = 60;
    public static final int WIDEST = 110;

    public Paper {
        columns = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /// For files, pipes and tests.
    public static Paper plain() {
        return new Paper(100, false);
    }

    public String strong(String text) {
        return shades ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    public String faint(String text) {
        return shades ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
