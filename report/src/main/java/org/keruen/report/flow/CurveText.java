package org.keruen.report.flow;

import java.util.List;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A curve for people: the cost of a box by part against the volume, what choice answers, and where the two meet.
public final class CurveText {
    private CurveText() {}

    public static String write(CurveDocument document, Paper paper) {
        Words words = Words.in(document.language());
        StringBuilder text = new StringBuilder();
        YearHead head = new YearHead(words, paper, text);
        VolumeCurve curve = document.curve();
        head.title(title(document, words), document.data(), document.fit());
        text.append('\n');
        Grid grid = new Grid(
                0,
                List.of(
                        words.of("curve.volume"),
                        words.of("curve.answered"),
                        words.of("curve.fixed"),
                        words.of("curve.charges"),
                        words.of("curve.moving"),
                        words.of("curve.waiting"),
                        words.of("curve.queue"),
                        words.of("curve.unit"),
                        words.of("curve.rival")));
        for (VolumeCurve.Point point : curve.points()) grid.row(row(point));
        grid.write(text, paper);
        head.section(words.of("curve.equilibria"));
        if (curve.crossings().isEmpty()) head.said(words.of("curve.none"));
        for (VolumeCurve.Crossing one : curve.crossings()) {
            head.said(words.of(one.lasts() ? "curve.lasts" : "curve.tips", Figure.of(one.volume())));
        }
        curve.breakEven()
                .ifPresentOrElse(
                        volume -> head.said(words.of("curve.breakEven", Figure.of(volume), rival(curve, words))),
                        () -> head.said(words.of("curve.noBreakEven")));
        text.append('\n');
        head.line(words.of(
                "curve.present",
                Figure.of(curve.present()),
                Figure.of(curve.filling()),
                curve.slice().first() + ".." + curve.slice().end().minusDays(1)));
        head.line(words.of("curve.parts"));
        head.quality(document.quality());
        for (String file : document.run().written()) head.line(words.of("flow.wrote", file));
        return text.toString();
    }

    static String title(CurveDocument document, Words words) {
        return words.of(
                "curve.title",
                words.of("corridor", document.curve().corridor()),
                words.of("curve." + document.curve().way()),
                Integer.toString(document.year()));
    }

    private static String rival(VolumeCurve curve, Words words) {
        return curve.points().stream()
                .flatMap(point -> point.rival().stream())
                .findFirst()
                .map(rival -> words.of("corridor", rival.corridor()))
                .orElse("");
    }

    private static List<String> row(VolumeCurve.Point point) {
        return List.of(
                Figure.of(point.volume()),
                Figure.of(point.answered()),
                Figure.of(point.cost().fixedUsd()),
                Figure.of(point.cost().chargesUsd()),
                Figure.of(point.cost().movingUsd()),
                Figure.of(point.cost().waitingUsd()),
                Figure.of(point.cost().queueUsd()),
                Figure.of(point.cost().paidAndSpent()),
                point.rival().map(rival -> Figure.of(rival.usd())).orElse(""));
    }
}
