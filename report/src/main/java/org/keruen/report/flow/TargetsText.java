package org.keruen.report.flow;

import java.util.List;
import org.keruen.flow.year.CorridorTargets;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// A corridor's aims for people: what the volume would take, what the cost would take, and what stands in the way.
public final class TargetsText {
    private TargetsText() {}

    public static String write(TargetsDocument document, Paper paper) {
        Words words = Words.in(document.language());
        StringBuilder text = new StringBuilder();
        YearHead head = new YearHead(words, paper, text);
        CorridorTargets targets = document.targets();
        head.title(
                words.of(
                        "targets.title",
                        words.of("corridor", targets.corridor()),
                        Figure.signedPercent(targets.volumeAim()),
                        Figure.signedPercent(-targets.costAim()),
                        Integer.toString(document.year())),
                document.data(),
                document.fit());
        text.append('\n');
        double now = targets.now().paidAndSpent();
        head.said(words.of("targets.now", Figure.of(targets.present()), Figure.of(now)));
        head.section(words.of("targets.volume"));
        Grid grid = new Grid(
                0,
                List.of(
                        words.of("targets.more"),
                        "TEU",
                        words.of("targets.reduction"),
                        words.of("curve.unit"),
                        words.of("targets.change"),
                        words.of("targets.fullest"),
                        "%"));
        for (CorridorTargets.Step step : targets.path()) {
            grid.row(List.of(
                    Figure.signedPercent(step.more()),
                    Figure.of(step.volume()),
                    Figure.of(step.reductionUsd()),
                    Figure.of(step.unitUsd()),
                    Figure.signedPercent(step.unitUsd() / now - 1),
                    step.fullest().map(use -> use.row().id().text()).orElse(""),
                    step.fullest().map(use -> Figure.of(100 * use.ratio())).orElse("")));
        }
        if (!grid.isEmpty()) grid.write(text, paper);
        if (!targets.reached()) head.said(words.of("targets.unreached"));
        head.section(words.of("targets.cost"));
        targets.volumeForCost()
                .ifPresentOrElse(
                        volume -> head.said(words.of("targets.fills", Figure.of(volume))),
                        () -> head.said(words.of(
                                "targets.neverFills",
                                Figure.signedPercent(targets.cheapest().cost().paidAndSpent() / now - 1),
                                Figure.of(targets.cheapest().volume()))));
        head.section(words.of("targets.both"));
        head.said(words.of(targets.feasible() ? "targets.feasible" : "targets.infeasible"));
        document.limit()
                .ifPresent(term -> head.said(words.of(
                        "targets.limit",
                        document.limitName(),
                        words.of("term", term.term()),
                        Figure.of(term.use()),
                        Figure.of(term.capacity()),
                        term.unit(),
                        Figure.percent(term.ratio()))));
        if (targets.gapUsd() > 0) head.said(words.of("targets.gap", Figure.of(targets.gapUsd())));
        text.append('\n');
        head.line(words.of("targets.remark"));
        head.quality(document.quality());
        return text.toString();
    }
}
