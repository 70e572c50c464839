package org.keruen.report.assign;

import java.io.IOException;
import org.keruen.report.Csv;

/// A row for every pair of zones that a path joins, written as it comes: millions of them are never in memory.
public final class SkimsCsv {
    private final Appendable out;
    private final boolean several;
    private final Csv csv = new Csv();

    /// Begins a table with its header.
    ///
    /// @param several whether there is a column for the class
    public SkimsCsv(boolean several, Appendable out) throws IOException {
        this.out = out;
        this.several = several;
        if (several) csv.figure("class");
        csv.figure("origin").figure("destination");
        csv.figure("cost").figure("time").figure("toll").figure("length");
        csv.end().moveTo(out);
    }

    @SuppressWarnings("TooManyParameters") // a row has as many cells
    public void row(
            String userClass, String origin, String destination, double cost, double time, double toll, double length)
            throws IOException {
        if (several) csv.words(userClass);
        csv.words(origin).words(destination);
        csv.number(cost).number(time).number(toll).number(length);
        csv.end().moveTo(out);
    }
}
