package org.keruen.report.assign;

import java.io.IOException;
import org.keruen.report.Csv;

/// A row for every class and pair of zones, written as it comes.
public final class ZonePairsCsv {
    private final Appendable out;
    private final Csv csv = new Csv();

    public ZonePairsCsv(Appendable out) throws IOException {
        this.out = out;
        csv.figure("class").figure("origin").figure("destination").figure("vehicles");
        csv.end().moveTo(out);
    }

    public void row(ZonePair pair) throws IOException {
        csv.words(pair.userClass()).words(pair.origin()).words(pair.destination());
        csv.number(pair.vehicles());
        csv.end().moveTo(out);
    }
}
