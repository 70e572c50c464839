package org.keruen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// Gives a figure of some rows another value on some days. A row in force beyond those days is cut into up to
/// three, of which only the middle one has the new value.
final class Recast {
    private Recast() {}

    static <T> void check(
            Table<T> table,
            Change change,
            Target target,
            String name,
            DoubleUnaryOperator value,
            boolean needsOld,
            Validity days,
            CorridorPackage baseline,
            Issues issues) {
        Optional<Figure<T>> figure = figure(table, name);
        if (figure.isEmpty()) {
            List<String> names = table.figures().stream().map(Figure::name).toList();
            issues.add(new ScenarioIssue.UnknownFigure(change.provenance().at(), target, name, names));
            return;
        }
        for (T row : table.meantBy(target, baseline)) {
            Target one = new Target(target.kind(), table.id().apply(row));
            OptionalDouble old = figure.get().of().apply(row);
            if (needsOld && old.isEmpty()) {
                issues.add(new ScenarioIssue.NothingToScale(change.provenance().at(), name, one.toString()));
                continue;
            }
            try {
                figure.get().with().row(row, value.applyAsDouble(old.orElse(0)));
            } catch (IllegalArgumentException impossible) {
                issues.add(new ScenarioIssue.ImpossibleFigure(
                        change.provenance().at(), one, name, String.valueOf(impossible.getMessage())));
            }
        }
        if (!table.meets(target, days, baseline)) {
            issues.add(new ScenarioIssue.NoEffect(
                    change.provenance().at(), change.words(), target + " is not in force on any of these days"));
        }
    }

    /// A unit that is given must be that of the figure in every row.
    static <T> void checkUnit(
            Table<T> table,
            Change change,
            Target target,
            String name,
            Optional<String> unit,
            CorridorPackage baseline,
            Issues issues) {
        Optional<Figure<T>> figure = figure(table, name);
        if (figure.isEmpty() || unit.isEmpty()) return;
        for (T row : table.meantBy(target, baseline)) {
            String own = figure.get().unit().apply(row);
            if (own.equals(unit.get())) continue;
            Target one = new Target(target.kind(), table.id().apply(row));
            issues.add(new ScenarioIssue.UnlikeUnit(change.provenance().at(), one, name, unit.get(), own));
        }
    }

    static <T> CorridorPackage of(
            Table<T> table,
            Target target,
            String name,
            DoubleUnaryOperator value,
            Validity days,
            Provenance provenance,
            CorridorPackage before) {
        Figure<T> figure = figure(table, name).orElseThrow();
        return table.replaced(target, before, row -> {
            double figureNow = value.applyAsDouble(figure.of().apply(row).orElse(0));
            T recast = Rows.known(figure.with().row(row, figureNow), provenance);
            if (table.days().isEmpty()) return List.of(recast);
            Validity old = table.days().get().of().apply(row);
            if (!Spans.meet(old, days)) return List.of(row);
            return cut(table, row, recast, old, days);
        });
    }

    private static <T> List<T> cut(Table<T> table, T row, T recast, Validity old, Validity days) {
        Validity inside = Spans.inside(old, days);
        List<Validity> spans = new ArrayList<>(Spans.without(old, days));
        spans.add(spans.isEmpty() || spans.getFirst().first().isAfter(inside.last()) ? 0 : 1, inside);
        List<T> pieces = new ArrayList<>();
        for (T piece : table.pieces(row, spans)) {
            boolean within = table.days().orElseThrow().of().apply(piece).equals(inside);
            T renamed = within
                    ? table.days()
                            .orElseThrow()
                            .renewed()
                            .row(recast, table.id().apply(piece), inside)
                    : piece;
            pieces.add(renamed);
        }
        return pieces;
    }

    private static <T> Optional<Figure<T>> figure(Table<T> table, String name) {
        for (Figure<T> figure : table.figures()) {
            if (figure.name().equals(name)) return Optional.of(figure);
        }
        return Optional.empty();
    }
}
