package org.keruen.report.assign;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.Principle;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

/// An assignment for people: what was assigned, how good the solution is, how it got there, and the links that are
/// used hardest.
public final class AssignText {
    private static final int LABEL = 26;

    private final AssignDocument document;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private AssignText(AssignDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    public static String write(AssignDocument document, Paper paper) {
        AssignText text = new AssignText(document, paper);
        text.head();
        text.classes();
        text.result();
        text.leftOut();
        text.picture();
        text.busiest();
        text.selected();
        text.written();
        return text.text.toString();
    }

    private void head() {
        AssignedData data = document.data();
        List<String> names = data.files().stream().map(AssignedData.File::name).toList();
        wrapped(
                String.join(", ", names) + " · " + counted(data.zones(), "zone") + " · "
                        + counted(data.nodes(), "node") + " · " + counted(data.links(), "link") + " · data "
                        + data.hash(),
                true);
        String principle = document.principle() == Principle.SYSTEM_OPTIMUM
                ? "system optimum (all together lose least)"
                : "user equilibrium (nobody gains by changing way)";
        wrapped(principle + " · times in " + data.timeUnit(), false);
        wrapped(
                "toll factor " + factor(document.tollFactor()) + " · distance factor "
                        + factor(document.distanceFactor()),
                false);
    }

    private static String factor(CostFactor factor) {
        return switch (factor.origin()) {
            case ASKED -> Rounded.amount(factor.value()) + " (as asked)";
            case NETWORK -> Rounded.amount(factor.value()) + " (the network's)";
            case NOBODY -> Rounded.amount(factor.value());
        };
    }

    private void classes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of("class", "trips", "assigned", "within zones", "equivalents", "toll factor", "distance factor"));
        for (AssignedClass one : document.classes()) {
            rows.add(List.of(
                    one.name(),
                    Rounded.amount(one.trips()),
                    Rounded.amount(one.assigned()),
                    Rounded.amount(one.withinZones()),
                    Rounded.amount(one.equivalents()),
                    Rounded.amount(one.tollFactor()),
                    Rounded.amount(one.distanceFactor())));
        }
        text.append('\n');
        table(rows, 1);
    }

    private void result() {
        Quality quality = document.quality();
        text.append('\n');
        String reached = "relative gap " + Rounded.gap(quality.relativeGap()) + ", asked "
                + Rounded.gap(quality.gapAsked()) + ", after " + counted(quality.iterations(), "iteration") + " and "
                + Rounded.seconds(document.run().solveSeconds()) + " s";
        switch (quality.stop()) {
            case CONVERGED -> wrapped("Converged: " + reached, true);
            case ITERATION_LIMIT -> wrapped("Not converged, the iterations ran out: " + reached, true);
            case TIME_LIMIT -> wrapped("Not converged, the time ran out: " + reached, true);
        }
        line("noise floor of the gap", Rounded.gap(quality.noiseFloor()));
        line("average excess cost", Rounded.amount(quality.averageExcessCost()) + " a trip");
        line("objective", Rounded.amount(quality.objective()));
        line("lower bound", Rounded.amount(quality.lowerBound()));
        line("total travel time", Rounded.amount(quality.totalTravelTime()));
        line("total generalised cost", Rounded.amount(quality.totalCost()));
        AssignRun run = document.run();
        line(
                "seconds",
                "read " + Rounded.seconds(run.readSeconds()) + ", solve " + Rounded.seconds(run.solveSeconds())
                        + " (processor " + Rounded.seconds(run.cpuSeconds()) + ") on "
                        + counted(run.threads(), "thread") + "; peak memory " + Math.round(run.peakMemoryMb()) + " MB");
    }

    private void leftOut() {
        Unassigned left = document.unreachable();
        if (left.pairs() == 0) return;
        wrapped(
                "Left out: " + Rounded.amount(left.vehicles()) + " trips of " + counted(left.pairs(), "pair")
                        + " of zones without a path, " + Rounded.percent(left.share()) + " of all",
                false);
    }

    private void picture() {
        text.append('\n').append(paper.strong("Relative gap by iteration")).append('\n');
        for (String line : GapPicture.lines(document.quality().trace())) {
            text.append(line.stripTrailing()).append('\n');
        }
    }

    private void busiest() {
        BusyLinks busiest = document.busiest();
        if (busiest.links().isEmpty()) return;
        boolean capacity = busiest.measure() == BusyLinks.Measure.VOLUME_OVER_CAPACITY;
        text.append('\n')
                .append(paper.strong(
                        capacity ? "Busiest links, by volume over capacity" : "Busiest links, by time lost to others"))
                .append('\n');
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("link", "from", "to", "volume", capacity ? "vol/cap" : "lost", "time", "free time"));
        for (LinkRow row : busiest.links()) {
            rows.add(List.of(
                    row.link().id(),
                    Columns.cut(row.link().from(), 20),
                    Columns.cut(row.link().to(), 20),
                    Rounded.cell(row.volume()),
                    Rounded.cell(capacity ? row.volumeOverCapacity().orElse(0) : row.time() - row.freeTime()),
                    Rounded.cell(row.time()),
                    Rounded.cell(row.freeTime())));
        }
        table(rows, 3);
    }

    private void selected() {
        if (document.selected().isEmpty()) return;
        SelectedFlow selected = document.selected().get();
        text.append('\n');
        List<String> names = selected.links().stream()
                .map(link -> link.from() + "-" + link.to())
                .toList();
        wrapped(
                "Over " + String.join(", ", names) + ": volume " + Rounded.amount(selected.volume()) + ", "
                        + Rounded.amount(selected.vehicles()) + " trips of " + counted(selected.pairs(), "pair"),
                true);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("class", "origin", "destination", "trips"));
        for (ZonePair pair :
                selected.largest().subList(0, Math.min(10, selected.largest().size()))) {
            rows.add(List.of(pair.userClass(), pair.origin(), pair.destination(), Rounded.cell(pair.vehicles())));
        }
        if (rows.size() > 1) table(rows, 3);
    }

    private void written() {
        if (!document.run().written().isEmpty()) text.append('\n');
        for (WrittenFile file : document.run().written()) {
            String rows = file.rows() == 0 ? "" : ", " + counted(file.rows(), "row");
            String left = file.leftOut() == 0 ? "" : ", " + Rounded.count(file.leftOut()) + " left out without a path";
            wrapped("Wrote " + file.what() + " to " + file.path() + rows + left, false);
        }
    }

    private void line(String label, String words) {
        text.append("  ").append(Columns.left(label, LABEL)).append(words).append('\n');
    }

    private void wrapped(String words, boolean strong) {
        for (String line : Columns.wrap(words, paper.columns())) {
            text.append(strong ? paper.strong(line) : line).append('\n');
        }
    }

    /// Columns as wide as their widest cell, words to the left and numbers to the right.
    private void table(List<List<String>> rows, int words) {
        int columns = rows.getFirst().size();
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) width[i] = Math.max(width[i], Columns.width(row.get(i)));
        }
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = rows.get(number);
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append("  ").append(i < words ? Columns.left(cell, width[i]) : Columns.right(cell, width[i]));
            }
            String whole = line.toString().stripTrailing();
            text.append(number == 0 ? paper.faint(whole) : whole).append('\n');
        }
    }

    private static String counted(long count, String what) {
        return Rounded.count(count) + " " + what + (count == 1 ? "" : "s");
    }
}
