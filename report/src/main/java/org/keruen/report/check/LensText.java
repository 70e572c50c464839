package org.keruen.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

/// The comparison as two tables: routes, and some legs of every kind; whatever differs is shown in any case.
public final class LensText {
    private static final int OF_A_KIND = 3;

    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private LensText(Paper paper) {
        this.paper = paper;
    }

    public static String write(LensDocument document, Paper paper) {
        LensText text = new LensText(paper);
        text.head(document);
        text.routes(document.routes());
        text.legs(document.legs());
        text.verdict(document);
        return text.text.toString();
    }

    private void head(LensDocument document) {
        text.append(paper.strong("Plan and flow, one consignment on an empty network, %s · %s · scenario %s"
                        .formatted(
                                document.day(),
                                document.data().name(),
                                document.data().scenario())))
                .append('\n');
        String what =
                "Time is moving and work; waiting (departures, cut-offs, queues, openings) is left out of both, for"
                        + " the plan takes it as observed and the flow lens works it out from use.";
        for (String line : Columns.wrap(what, paper.columns())) {
            text.append(paper.faint(line)).append('\n');
        }
    }

    private void routes(List<ComparedRoute> routes) {
        text.append('\n').append(paper.strong("Routes")).append('\n');
        heading("route");
        for (ComparedRoute one : routes) {
            String words = "%d %s, %s–%s, %s"
                    .formatted(one.number(), one.cargo(), one.from(), one.to(), String.join(" ", one.countries()));
            row(words, one.figures());
        }
    }

    private void legs(List<ComparedLeg> legs) {
        Map<String, Integer> shown = new HashMap<>();
        List<ComparedLeg> some = new ArrayList<>();
        for (ComparedLeg one : legs) {
            int count = shown.merge(one.what().replaceAll(":.*", ""), 1, Integer::sum);
            if (count <= OF_A_KIND || !one.figures().agrees()) some.add(one);
        }
        String title = "Legs: %d of %d, every one with --json".formatted(some.size(), legs.size());
        text.append('\n').append(paper.strong(title)).append('\n');
        heading("leg");
        for (ComparedLeg one : some) {
            String where = one.from().equals(one.to()) ? one.from() : one.from() + "–" + one.to();
            row("%s, %s, %s".formatted(one.what(), where, one.cargo()), one.figures());
        }
    }

    private void heading(String what) {
        text.append(paper.faint(line(what, "h", "USD", "kg CO2e", "difference")))
                .append('\n');
    }

    private void row(String what, Compared figures) {
        Taken plan = figures.plan();
        String difference = figures.difference()
                .map(one -> one.equals(Taken.NOTHING)
                        ? "0"
                        : "%d s, %d c, %d g".formatted(one.seconds(), one.cents(), one.grams()))
                .orElse("not in flow");
        text.append(line(
                        what,
                        "%.2f".formatted(plan.seconds() / 3600.0),
                        "%.2f".formatted(plan.cents() / 100.0),
                        "%.3f".formatted(plan.grams() / 1000.0),
                        difference))
                .append('\n');
    }

    private String line(String what, String hours, String usd, String kilograms, String difference) {
        int room = paper.columns() - 48;
        return " " + Columns.left(Columns.cut(what, room), room) + Columns.right(hours, 9) + Columns.right(usd, 12)
                + Columns.right(kilograms, 13) + "  " + difference;
    }

    private void verdict(LensDocument document) {
        Taken worst = document.worstDifference();
        String said = document.routes().isEmpty()
                ? "The package has no demand that a route could be planned for: nothing is compared."
                : "%d legs and %d routes: largest difference %d s, %d US cents, %d g; %d routes are not in flow."
                        .formatted(
                                document.legs().size(),
                                document.routes().size(),
                                worst.seconds(),
                                worst.cents(),
                                worst.grams(),
                                document.missing());
        text.append('\n').append(paper.strong(said)).append('\n');
    }
}
