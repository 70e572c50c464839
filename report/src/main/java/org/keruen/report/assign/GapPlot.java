package org.keruen.report.assign;

import java.util.List;
import java.util.Locale;
import org.keruen.flow.TracePoint;

/// Convergence as an SVG picture: the gap, a decade as high as any other, against seconds. Readable on light and on
/// dark pages: no background, and greys that follow the page's colour scheme. A gap of 0 has no place on it.
public final class GapPlot {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;
    private static final int LEFT = 70;
    private static final int RIGHT = 24;
    private static final int TOP = 40;
    private static final int BOTTOM = 56;
    private static final int MOST_TICKS = 8;

    private final StringBuilder svg = new StringBuilder();
    private final List<TracePoint> points;
    private final int lowest;
    private final int highest;
    private final double step;
    private final double longest;

    private GapPlot(List<TracePoint> trace, double asked) {
        points = trace.stream().filter(point -> point.relativeGap() > 0).toList();
        double least = points.stream().mapToDouble(TracePoint::relativeGap).reduce(Math.min(asked, 0.1), Math::min);
        double most = points.stream().mapToDouble(TracePoint::relativeGap).reduce(asked, Math::max);
        lowest = (int) Math.floor(Math.log10(least));
        highest = Math.max(lowest + 1, (int) Math.ceil(Math.log10(most)));
        double seconds = trace.isEmpty() ? 0 : trace.getLast().seconds();
        step = step(Math.max(seconds, 1e-3));
        longest = step * Math.max(1, Math.ceil(seconds / step));
    }

    /// The picture of one run.
    ///
    /// @param asked the gap that was to be reached, drawn as a line across
    public static String svg(String title, List<TracePoint> trace, double asked) {
        GapPlot plot = new GapPlot(trace, asked);
        plot.draw(title, asked);
        return plot.svg.toString();
    }

    private void draw(String title, double asked) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                font-family="sans-serif" font-size="12">
                <style>
                text { fill: #333 } .axis, .line, .asked { stroke: #333; fill: none }
                .asked { stroke-dasharray: 2 4 } .grid { stroke: #999; stroke-opacity: 0.35 } .dot { fill: #333 }
                @media (prefers-color-scheme: dark) {
                text { fill: #ccc } .axis, .line, .asked { stroke: #ccc } .dot { fill: #ccc } }
                </style>
                """.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        text(LEFT, TOP - 18, "start", title);
        int every = Math.max(1, (int) Math.ceil((highest - lowest) / (double) MOST_TICKS));
        for (int decade = highest; decade >= lowest; decade -= every) {
            double y = y(decade);
            line("grid", LEFT, y, WIDTH - RIGHT, y);
            text(LEFT - 8, y + 4, "end", decade == 0 ? "1" : "1e" + decade);
        }
        for (int tick = 0; tick * step <= longest * (1 + 1e-9); tick++) {
            double x = x(tick * step);
            line("grid", x, TOP, x, HEIGHT - BOTTOM);
            text(x, HEIGHT - BOTTOM + 18, "middle", number(tick * step));
        }
        line("axis", LEFT, TOP, LEFT, HEIGHT - BOTTOM);
        line("axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", "seconds");
        svg.append("<text transform=\"translate(16 %s) rotate(-90)\" text-anchor=\"middle\">relative gap</text>\n"
                .formatted(at((TOP + HEIGHT - BOTTOM) / 2.0)));
        line("asked", LEFT, y(Math.log10(asked)), WIDTH - RIGHT, y(Math.log10(asked)));
        curve();
        svg.append("</svg>\n");
    }

    private void curve() {
        StringBuilder path = new StringBuilder();
        for (TracePoint point : points) {
            String x = at(x(point.seconds()));
            String y = at(y(Math.log10(point.relativeGap())));
            path.append(path.isEmpty() ? "M" : " L").append(x).append(' ').append(y);
            svg.append("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"2.5\"/>\n".formatted(x, y));
        }
        if (!path.isEmpty()) svg.append("<path class=\"line\" stroke-width=\"1.6\" d=\"%s\"/>\n".formatted(path));
    }

    private double x(double seconds) {
        return LEFT + (WIDTH - LEFT - RIGHT) * seconds / longest;
    }

    private double y(double decade) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (highest - decade) / (highest - lowest);
    }

    /// 1, 2 or 5 times a power of ten, so that there are at most [#MOST_TICKS] steps.
    private static double step(double seconds) {
        double decade = Math.pow(10, Math.floor(Math.log10(seconds / MOST_TICKS)));
        double least = seconds / MOST_TICKS / decade;
        return decade * (least <= 1 ? 1 : least <= 2 ? 2 : least <= 5 ? 5 : 10);
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(kind, at(x1), at(y1), at(x2), at(y2)));
    }

    private void text(double x, double y, String anchor, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n".formatted(at(x), at(y), anchor, escaped));
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 1e6) / 1e6;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
