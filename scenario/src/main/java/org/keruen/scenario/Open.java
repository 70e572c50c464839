package org.keruen.scenario;

import static org.keruen.scenario.Target.Kind.LINK;
import static org.keruen.scenario.Target.Kind.OPERATION;
import static org.keruen.scenario.Target.Kind.RESOURCE;
import static org.keruen.scenario.Target.Kind.SERVICE;
import static org.keruen.scenario.Target.Kind.TARIFF;
import static org.keruen.scenario.Target.Kind.TERMINAL;

import java.util.List;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.place.Terminal;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// `open`: a link, service, terminal, tariff, operation or resource is in force on these days too. Days it was in force
/// already stay; a planned or closed terminal becomes operating from then on and is not opened any earlier.
public record Open(Target target, Validity days, Provenance provenance) implements Change {
    static final Set<Target.Kind> KINDS = Set.of(LINK, SERVICE, TERMINAL, TARIFF, OPERATION, RESOURCE);

    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Targets.check(this, "open", target, KINDS, baseline, issues);
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        return Table.of(target.kind()).orElseThrow().opened(target, days, before);
    }

    /// A terminal that was not operating has no earlier days in service to keep.
    static <T> List<Validity> spans(T row, Validity old, Validity days) {
        boolean shut = row instanceof Terminal terminal && terminal.status() != Terminal.Status.OPERATING;
        return shut ? List.of(days) : Spans.with(old, days);
    }

    @Override
    public String words() {
        return "open %s %s".formatted(target, Days.words(days));
    }
}
