package org.keruen.report.flow;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.report.text.Words;

/// A curve as two pictures in one: above, the cost of a box against the volume, its parts one on another; below,
/// what choice answers against what is held, where the two are equal on the diagonal. Both axes of volume are
/// logarithmic.
public final class CurveChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 80;
    private static final int RIGHT = 600;
    private static final int TOP = 48;
    private static final int HIGH = 260;
    private static final int SECOND = TOP + HIGH + 60;
    private static final int HEIGHT = SECOND + HIGH + 48;

    private final VolumeCurve curve;
    private final Words words;
    private final Drawing drawing;
    private final List<VolumeCurve.Point> points;
    private final double least;
    private final double most;

    private CurveChart(CurveDocument document) {
        curve = document.curve();
        words = Words.in(document.language());
        points = curve.points().stream().filter(point -> point.volume() > 0).toList();
        least = points.getFirst().volume();
        most = points.getLast().volume();
        drawing = new Drawing(
                WIDTH,
                HEIGHT,
                CurveText.title(document, words) + " · " + words.of("flow.modelled") + " · "
                        + words.of("header.scenario", document.data().scenario()));
    }

    /// The picture of one curve.
    public static String svg(CurveDocument document) {
        CurveChart chart = new CurveChart(document);
        chart.cost();
        chart.answer();
        return chart.drawing.end();
    }

    private double x(double volume) {
        double share = Math.log(Math.clamp(volume, least, most) / least) / Math.log(most / least);
        return LEFT + (RIGHT - LEFT) * share;
    }

    private void cost() {
        double highest = points.stream()
                .mapToDouble(point -> point.cost().paidAndSpent())
                .max()
                .orElse(1);
        double scale = highest > 0 ? HIGH / highest : 1;
        List<ToDoubleFunction<VolumeCurve.Point>> parts = List.of(
                point -> point.cost().chargesUsd(),
                point -> point.cost().fixedUsd(),
                point -> point.cost().movingUsd(),
                point -> point.cost().waitingUsd(),
                point -> point.cost().queueUsd());
        List<String> names = List.of("charges", "fixed", "moving", "waiting", "queue");
        double[] sum = new double[points.size()];
        for (int part = 0; part < parts.size(); part++) {
            StringBuilder way = new StringBuilder();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += parts.get(part).applyAsDouble(points.get(i));
                point(way, x(points.get(i).volume()), TOP + HIGH - scale * sum[i]);
            }
            String name = words.of("curve." + names.get(part));
            boolean last = part == parts.size() - 1;
            drawing.path(last ? "flow" : "ground", last ? 2.5 : 1.5, way.toString(), name);
            drawing.text(RIGHT + 8, TOP + HIGH - scale * sum[sum.length - 1] + 4, "start", name);
        }
        axes(TOP, words.of("curve.unit") + ", USD/TEU", Figure.of(highest), TOP);
    }

    private void answer() {
        StringBuilder way = new StringBuilder();
        for (VolumeCurve.Point point : points) point(way, x(point.volume()), y(point.answered()));
        drawing.line("ground", LEFT, SECOND + HIGH, RIGHT, SECOND);
        drawing.path("flow", 2.5, way.toString(), words.of("curve.answered"));
        for (VolumeCurve.Crossing one : curve.crossings()) {
            double x = x(one.volume());
            drawing.bar(one.lasts() ? "bar" : "less", x - 4, y(one.volume()) - 4, 8, 8);
            drawing.text(
                    x + 8,
                    y(one.volume()) + 14,
                    "start",
                    words.of(one.lasts() ? "curve.marked" : "curve.markedTips", Figure.of(one.volume())));
        }
        axes(SECOND, words.of("curve.answered") + ", TEU", Figure.of(most), SECOND);
    }

    private double y(double volume) {
        return SECOND + HIGH - HIGH * (x(volume) - LEFT) / (RIGHT - LEFT);
    }

    private void axes(int top, String title, String highest, double at) {
        drawing.line("axis", LEFT, top, LEFT, top + HIGH);
        drawing.line("axis", LEFT, top + HIGH, RIGHT, top + HIGH);
        drawing.text(LEFT, top - 8, "start", title);
        drawing.text(LEFT - 6, at + 4, "end", highest);
        drawing.text(LEFT, top + HIGH + 18, "middle", Figure.of(least));
        drawing.text(x(curve.filling()), top + HIGH + 18, "middle", Figure.of(curve.filling()));
        drawing.text(RIGHT, top + HIGH + 18, "middle", Figure.of(most) + " TEU");
    }

    private static void point(StringBuilder way, double x, double y) {
        way.append(way.isEmpty() ? "M" : " L").append(Drawing.at(x)).append(' ').append(Drawing.at(y));
    }
}
