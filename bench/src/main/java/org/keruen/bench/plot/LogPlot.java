package org.keruen.bench.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lines on two logarithmic axes as an SVG picture, told apart by dashes and end labels, readable on light and on
/// dark pages: no background, and greys that follow the page's colour scheme.
public final class LogPlot {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 380;
    private static final int LEFT = 62;
    private static final int RIGHT = 84;
    private static final int TOP = 40;
    private static final int BOTTOM = 56;
    private static final int MOST_FINE_DECADES = 5;
    private static final String[] DASHES = {"none", "7 3", "2 3", "9 3 2 3", "1 5"};

    private final String title;
    private final String xLabel;
    private final String yLabel;
    private final List<Series> lines;
    private final double xLow;
    private final double xHigh;
    private final double yLow;
    private final double yHigh;

    public LogPlot(String title, String xLabel, String yLabel, List<Series> lines) {
        this.title = title;
        this.xLabel = xLabel;
        this.yLabel = yLabel;
        this.lines = List.copyOf(lines);
        List<Series.Point> all =
                lines.stream().flatMap(line -> line.points().stream()).toList();
        if (all.isEmpty()) throw new IllegalArgumentException("a plot needs points");
        xLow = below(all.stream().mapToDouble(Series.Point::x).min().orElseThrow());
        xHigh = above(all.stream().mapToDouble(Series.Point::x).max().orElseThrow());
        yLow = below(all.stream().mapToDouble(Series.Point::y).min().orElseThrow());
        yHigh = above(all.stream().mapToDouble(Series.Point::y).max().orElseThrow());
    }

    /// Several plots side by side in one picture.
    public static String svg(List<LogPlot> plots) {
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" font-family="sans-serif" font-size="12">
                <style>
                text { fill: #333 } .axis, .line { stroke: #333; fill: none } .grid { stroke: #999; stroke-opacity: 0.35 } .dot { fill: #333 }
                @media (prefers-color-scheme: dark) {
                text { fill: #ccc } .axis, .line { stroke: #ccc } .dot { fill: #ccc } }
                </style>
                """.formatted(WIDTH * plots.size(), HEIGHT, WIDTH * plots.size(), HEIGHT));
        for (int i = 0; i < plots.size(); i++) {
            svg.append("<g transform=\"translate(%d 0)\">%n".formatted(i * WIDTH));
            plots.get(i).draw(svg);
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private void draw(StringBuilder svg) {
        text(svg, LEFT, TOP - 18, "start", title);
        for (double tick : ticks(xLow, xHigh)) {
            line(svg, "grid", x(tick), TOP, x(tick), HEIGHT - BOTTOM);
            text(svg, x(tick), HEIGHT - BOTTOM + 18, "middle", number(tick));
        }
        for (double tick : ticks(yLow, yHigh)) {
            line(svg, "grid", LEFT, y(tick), WIDTH - RIGHT, y(tick));
            text(svg, LEFT - 8, y(tick) + 4, "end", number(tick));
        }
        line(svg, "axis", LEFT, TOP, LEFT, HEIGHT - BOTTOM);
        line(svg, "axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", xLabel);
        double middle = (TOP + HEIGHT - BOTTOM) / 2.0;
        svg.append("<text transform=\"translate(16 %s) rotate(-90)\" text-anchor=\"middle\">%s</text>%n"
                .formatted(at(middle), escaped(yLabel)));
        for (int i = 0; i < lines.size(); i++) draw(svg, lines.get(i), DASHES[i % DASHES.length]);
    }

    private void draw(StringBuilder svg, Series line, String dash) {
        if (line.points().isEmpty()) return;
        StringBuilder path = new StringBuilder();
        for (Series.Point point : line.points()) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(at(x(point.x())))
                    .append(' ')
                    .append(at(y(point.y())));
            svg.append("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"2.5\"/>%n"
                    .formatted(at(x(point.x())), at(y(point.y()))));
        }
        svg.append(
                "<path class=\"line\" stroke-width=\"1.6\" stroke-dasharray=\"%s\" d=\"%s\"/>%n".formatted(dash, path));
        Series.Point last = line.points().getLast();
        text(svg, x(last.x()) + 8, y(last.y()) + 4, "start", line.name());
    }

    private double x(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(value / xLow) / Math.log(xHigh / xLow);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * Math.log(value / yLow) / Math.log(yHigh / yLow);
    }

    /// The tick at or below a value.
    private static double below(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        double part = value / decade;
        return decade * (part >= 5 ? 5 : part >= 2 ? 2 : 1);
    }

    /// The tick above a value.
    private static double above(double value) {
        return next(below(value));
    }

    private static double next(double tick) {
        double decade = Math.pow(10, Math.floor(Math.log10(tick) + 1e-9));
        long part = Math.round(tick / decade);
        return decade * (part == 1 ? 2 : part == 2 ? 5 : 10);
    }

    /// 1, 2 and 5 of every decade; over many decades only every few powers of ten.
    private static List<Double> ticks(double low, double high) {
        List<Double> ticks = new ArrayList<>();
        double decades = Math.log10(high / low);
        if (decades <= MOST_FINE_DECADES) {
            for (double tick = low; tick <= high * (1 + 1e-9); tick = next(tick)) ticks.add(tick);
            return ticks;
        }
        int step = (int) Math.ceil(decades / 8);
        for (int power = (int) Math.ceil(Math.log10(low) - 1e-9); power <= Math.log10(high) + 1e-9; power += step) {
            ticks.add(Math.pow(10, power));
        }
        return ticks;
    }

    private static void line(StringBuilder svg, String kind, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>%n"
                .formatted(kind, at(x1), at(y1), at(x2), at(y2)));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>%n"
                .formatted(at(x), at(y), anchor, escaped(words)));
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        if (value >= 1) return String.format(Locale.ROOT, "%,.0f", value);
        if (value < 1e-3) return String.format(Locale.ROOT, "%.0e", value).replace("e-0", "e-");
        return String.format(Locale.ROOT, "%s", Math.round(value * 1e6) / 1e6);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
