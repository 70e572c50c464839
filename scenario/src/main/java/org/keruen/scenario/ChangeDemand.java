package org.keruen.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.demand.Zone;
import org.keruen.model.demand.ZoneGroups;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;

/// `demand`: more or less to carry, by a factor or by an amount a year. The rows of `demand.csv` stay as they are,
/// being of past years: the change is handed on to whoever grows later years from them.
public record ChangeDemand(DemandChange change) implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Targets.checkSources(this, baseline, issues);
        int before = issues.all().size();
        change.cargoClass().ifPresent(name -> Demanded.checkClass(at(), words(name), baseline, issues));
        checkZone(change.from(), baseline, issues);
        checkZone(change.to(), baseline, issues);
        if (issues.all().size() > before) return;
        switch (change.kind()) {
            case DemandChange.Kind.Times _ -> checkEffect(baseline, issues);
            case DemandChange.Kind.Plus(Volume aYear) -> checkAmount(aYear, baseline, issues);
            case DemandChange.Kind.Minus(Volume aYear) -> checkAmount(aYear, baseline, issues);
        }
    }

    private void checkZone(Optional<Id<Zone>> zone, CorridorPackage baseline, Issues issues) {
        if (zone.isEmpty()) return;
        List<String> ids =
                baseline.zones().stream().map(known -> known.id().text()).toList();
        String word = zone.get().text();
        if (!ids.contains(word)) {
            issues.add(new ScenarioIssue.UnknownDemand(at(), "zone", word, Nearest.to(word, ids, 3)));
        }
    }

    private void checkEffect(CorridorPackage baseline, Issues issues) {
        ZoneGroups groups = new ZoneGroups(baseline.zones());
        for (OdDemand row : baseline.demand()) {
            if (row.role() == OdDemand.Role.OD && isAbout(row, groups)) return;
        }
        issues.add(new ScenarioIssue.NoEffect(
                at(), words(), "no row of demand.csv that is to be carried is of this class between these zones"));
    }

    /// Whatever the year of the row: later years are grown from it.
    private boolean isAbout(OdDemand row, ZoneGroups groups) {
        return change.concerns(row.cargoClass(), row.loading(), row.from(), row.to(), change.fromYear(), groups);
    }

    private void checkAmount(Volume aYear, CorridorPackage baseline, Issues issues) {
        if (change.cargoClass().isEmpty()
                || change.from().isEmpty()
                || change.to().isEmpty()) {
            unclear("it needs a class and both zones", "name class, from and to, or give a factor", issues);
            return;
        }
        ZoneGroups groups = new ZoneGroups(baseline.zones());
        for (Id<Zone> zone : List.of(change.from().get(), change.to().get())) {
            if (groups.isSum(zone)) {
                Set<String> members = new TreeSet<>();
                for (Id<Zone> member : groups.of(zone)) members.add(member.text());
                unclear(zone + " stands for several zones", "name one of " + String.join(", ", members), issues);
            }
        }
        if (change.from().equals(change.to())) {
            unclear("nothing is carried within " + change.from().get(), "name two zones", issues);
        }
        checkMeasure(aYear, Demanded.rows(change.cargoClass().get(), baseline), issues);
    }

    private void checkMeasure(Volume aYear, Collection<OdDemand> ofClass, Issues issues) {
        String name = change.cargoClass().orElseThrow();
        if (change.loading().isEmpty()
                && ofClass.stream().anyMatch(row -> row.loading().isPresent())) {
            unclear(
                    "it does not say whether %s are loaded or empty".formatted(name),
                    "write class: %s:loaded or %s:empty".formatted(name, name),
                    issues);
        }
        if (!ofClass.isEmpty() && ofClass.stream().noneMatch(row -> row.volume().isLike(aYear))) {
            Set<String> measures = new LinkedHashSet<>();
            for (OdDemand row : ofClass) measures.add(Demanded.units(row.volume()));
            unclear(
                    "%s are not counted in %s".formatted(name, Demanded.units(aYear)),
                    "give unit: " + String.join(" or ", measures),
                    issues);
        }
    }

    private void unclear(String reason, String fix, Issues issues) {
        issues.add(new ScenarioIssue.UnclearAmount(at(), words(), reason, fix));
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        Draft draft = new Draft(before);
        draft.demandChanges = Add.with(draft.demandChanges, change);
        return draft.done();
    }

    private RowRef at() {
        return provenance().at();
    }

    private String words(String name) {
        return change.loading()
                .map(loading -> name + ":" + Demanded.word(loading))
                .orElse(name);
    }

    @Override
    public String words() {
        StringBuilder words = new StringBuilder("demand");
        change.cargoClass().ifPresent(name -> words.append(' ').append(words(name)));
        change.from().ifPresent(zone -> words.append(" from ").append(zone));
        change.to().ifPresent(zone -> words.append(" to ").append(zone));
        words.append(
                switch (change.kind()) {
                    case DemandChange.Kind.Times(double factor) -> " times " + factor;
                    case DemandChange.Kind.Plus(Volume aYear) -> " plus " + aYear;
                    case DemandChange.Kind.Minus(Volume aYear) -> " minus " + aYear;
                });
        words.append(", ").append(change.fromYear()).append(" to ");
        return words.append(change.toYear().isPresent() ? change.toYear().getAsInt() : "the end")
                .toString();
    }

    @Override
    public Provenance provenance() {
        return change.provenance();
    }
}
