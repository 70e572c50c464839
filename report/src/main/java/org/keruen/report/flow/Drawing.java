package org.keruen.report.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// An SVG picture in the making, readable on light and on dark pages: no background, and greys that follow the page's
/// colour scheme.
final class Drawing {
    private static final int TITLE = 22;

    private final StringBuilder svg = new StringBuilder();

    Drawing(int width, int height, String title) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
                font-family="sans-serif" font-size="12">
                <title>%s</title>
                <style>
                text { fill: #333 } .axis { stroke: #333; fill: none }
                .ground { stroke: #999; stroke-opacity: 0.45; fill: none } .flow { stroke: #1f6f8b; fill: none }
                .full { stroke: #b3432b; fill: none } .bar { fill: #1f6f8b } .less { fill: #b3432b }
                @media (prefers-color-scheme: dark) {
                text { fill: #ccc } .axis { stroke: #ccc } .flow { stroke: #63b3d1 } .full { stroke: #e58a70 }
                .bar { fill: #63b3d1 } .less { fill: #e58a70 } }
                </style>
                """.formatted(width, height, width, height, escaped(title)));
        text(12, TITLE, "start", title);
    }

    void text(double x, double y, String anchor, String words) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(at(x), at(y), anchor, escaped(words)));
    }

    void bar(String kind, double x, double y, double width, double height) {
        svg.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(kind, at(x), at(y), at(width), at(height)));
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(kind, at(x1), at(y1), at(x2), at(y2)));
    }

    /// A way over the ground.
    ///
    /// @param said what a pointer over it tells; blank for nothing
    void path(String kind, double width, String way, String said) {
        String begin = "<path class=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" d=\"%s\""
                .formatted(kind, at(width), way);
        svg.append(said.isBlank() ? begin + "/>\n" : begin + "><title>" + escaped(said) + "</title></path>\n");
    }

    String end() {
        return svg.append("</svg>\n").toString();
    }

    /// A coordinate: a hundredth of a unit is as fine as anybody sees.
    static String at(double coordinate) {
        return BigDecimal.valueOf(coordinate)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .toLowerCase(Locale.ROOT);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
