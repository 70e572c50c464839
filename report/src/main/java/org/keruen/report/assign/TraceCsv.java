package org.keruen.report.assign;

import java.util.List;
import org.keruen.flow.TracePoint;
import org.keruen.report.Csv;

/// A row for every iteration.
public final class TraceCsv {
    private TraceCsv() {}

    public static String write(List<TracePoint> trace) {
        Csv csv = new Csv();
        csv.figure("iteration").figure("relativeGap").figure("objective").figure("solveSeconds");
        csv.end();
        for (TracePoint point : trace) {
            csv.figure(point.iteration());
            csv.number(point.relativeGap()).number(point.objective()).number(point.seconds());
            csv.end();
        }
        return csv.toString();
    }
}
