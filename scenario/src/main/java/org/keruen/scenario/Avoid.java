package org.keruen.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;

/// `avoid`: countries (ISO codes) or places that nothing may pass. Links that begin, end or lie there,
/// terminals there and line services that name a place there leave the package; the places stay, so that a
/// question about them is understood and answered with "not connected".
public record Avoid(Set<String> areas, Provenance provenance) implements Change {
    public Avoid {
        areas = Set.copyOf(areas);
    }

    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        Set<String> known = new TreeSet<>();
        for (Place place : baseline.places()) {
            known.add(place.country());
            known.add(place.id().text());
        }
        for (String area : new TreeSet<>(areas)) {
            if (!known.contains(area)) {
                issues.add(new ScenarioIssue.UnknownArea(provenance.at(), area, Nearest.to(area, known, 3)));
            }
        }
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        Set<Id<Place>> shut = new HashSet<>();
        for (Place place : before.places()) {
            if (areas.contains(place.country()) || areas.contains(place.id().text())) shut.add(place.id());
        }
        Draft draft = new Draft(before);
        draft.links = kept(
                draft.links,
                link -> !shut.contains(link.from()) && !shut.contains(link.to()) && !areas.contains(link.country()));
        draft.terminals = kept(draft.terminals, terminal -> !shut.contains(terminal.place()));
        draft.services = kept(draft.services, service -> switch (service) {
            case Service.Line line -> shut.stream().noneMatch(place -> Naming.touches(line, place));
            case Service.Area _ -> true;
        });
        return draft.done();
    }

    private static <T> List<T> kept(List<T> rows, Predicate<T> wanted) {
        List<T> kept = new ArrayList<>();
        for (T row : rows) {
            if (wanted.test(row)) kept.add(row);
        }
        return kept;
    }

    @Override
    public String words() {
        return "avoid " + String.join(", ", new TreeSet<>(areas));
    }
}
