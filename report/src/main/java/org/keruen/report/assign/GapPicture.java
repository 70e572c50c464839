package org.keruen.report.assign;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.TracePoint;
import org.keruen.report.text.Columns;

/// How the gap fell: a bar an iteration, a decade as long as any other. Of many iterations, evenly chosen ones.
final class GapPicture {
    private static final int LINES = 12;
    private static final int LONGEST = 48;
    private static final int LEAST_DECADES = 4;

    private GapPicture() {}

    static List<String> lines(List<TracePoint> trace) {
        double lowest = trace.stream()
                .mapToDouble(TracePoint::relativeGap)
                .filter(gap -> gap > 0)
                .min()
                .orElse(1);
        double decades = Math.max(LEAST_DECADES, Math.ceil(-Math.log10(lowest)));
        List<String> lines = new ArrayList<>();
        for (TracePoint point : chosen(trace)) {
            double share = point.relativeGap() > 0 ? 1 + Math.log10(point.relativeGap()) / decades : 0;
            int bar = (int) Math.round(LONGEST * Math.clamp(share, 0, 1));
            lines.add(Columns.right(Integer.toString(point.iteration()), 6)
                    + "  "
                    + Columns.left(Rounded.gap(point.relativeGap()), 10)
                    + Columns.right(Rounded.seconds(point.seconds()), 8) + " s  "
                    + "█".repeat(bar));
        }
        return lines;
    }

    private static List<TracePoint> chosen(List<TracePoint> trace) {
        if (trace.size() <= LINES) return trace;
        List<TracePoint> chosen = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            chosen.add(trace.get((int) ((long) line * (trace.size() - 1) / (LINES - 1))));
        }
        return chosen;
    }
}
