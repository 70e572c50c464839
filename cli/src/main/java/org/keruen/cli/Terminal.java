package org.keruen.cli;

import java.io.Console;
import org.keruen.report.text.Paper;

/// What the text goes to.
final class Terminal {
    private static final int USUAL_COLUMNS = 100;

    private Terminal() {}

    static Paper paper(Environment environment) {
        return new Paper(columns(environment), shades(environment));
    }

    private static int columns(Environment environment) {
        String columns = environment.get("COLUMNS");
        if (columns == null) return USUAL_COLUMNS;
        try {
            return Integer.parseInt(columns);
        } catch (NumberFormatException unknown) {
            return USUAL_COLUMNS;
        }
    }

    /// Bold and faint, and only on a terminal whose owner did not say no (https://no-color.org).
    @SuppressWarnings(
            "SystemConsoleNull") // it is null again where a stream is not a terminal: JDK 25 changed the default back
    private static boolean shades(Environment environment) {
        if (environment.has("NO_COLOR") || !environment.has("TERM") || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
