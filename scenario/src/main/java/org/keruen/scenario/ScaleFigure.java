package org.keruen.scenario;

import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// `scale`: a figure of a row is multiplied by `factor` on the given days. With a target such as `tariff:*` a
/// whole table is.
public record ScaleFigure(Target target, String figure, double factor, Validity days, Provenance provenance)
        implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Targets.check(this, "scale", target, SetFigure.KINDS, baseline, issues)
                .ifPresent(table ->
                        Recast.check(table, this, target, figure, old -> old * factor, true, days, baseline, issues));
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return Recast.of(
                Table.of(target.kind()).orElseThrow(), target, figure, old -> old * factor, days, provenance, before);
    }

    @Override
    public String words() {
        return "scale %s of %s by %s %s".formatted(figure, target, factor, Days.words(days));
    }
}
