package org.keruen.report;

import java.io.IOException;

/// Rows of RFC 4180. A text cell that a spreadsheet would run as a formula gets an apostrophe before it; numbers are
/// written as they are.
///
/// A table is kept until it is asked for as text; a long one is handed on row by row with [#moveTo].
public final class Csv {
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /// A cell with words in it, defused and quoted as needed.
    public Csv words(String cell) {
        return raw(dangerous(cell) ? "'" + cell : cell);
    }

    /// A cell with a figure or date of our own making.
    public Csv figure(Object cell) {
        return raw(cell.toString());
    }

    /// A cell with every digit of a number; blank where there is none, which is what infinite and not-a-number mean.
    public Csv number(double cell) {
        return raw(Double.isFinite(cell) ? Double.toString(cell) : "");
    }

    public Csv end() {
        text.append("\r\n");
        begun = false;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// Hands over what was written so far, and forgets it.
    public void moveTo(Appendable out) throws IOException {
        out.append(text);
        text.setLength(0);
    }

    private Csv raw(String cell) {
        if (begun) text.append(',');
        begun = true;
        boolean quoted =
                cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        text.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        return this;
    }

    /// Spreadsheets run what begins with one of these, blanks before it or not.
    private static boolean dangerous(String cell) {
        if (cell.isEmpty()) return false;
        if (cell.charAt(0) == '\t' || cell.charAt(0) == '\r') return true;
        String start = cell.stripLeading();
        return !start.isEmpty() && "=+-@|%".indexOf(start.charAt(0)) >= 0;
    }
}
