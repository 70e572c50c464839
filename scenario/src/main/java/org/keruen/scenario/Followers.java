package org.keruen.scenario;

import static org.keruen.scenario.Altered.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// When a row is cut into spans of days, what names it has to hold for all of them: tariffs and rules of a service,
/// capacities of a link and the terms of series that count on it.
final class Followers {
    private Followers() {}

    static void copy(Draft draft, Target.Kind kind, String old, String added) {
        if (old.equals(added)) return;
        switch (kind) {
            case SERVICE -> {
                tariffs(draft, old, added);
                rules(draft, old, added);
            }
            case LINK -> {
                resources(draft, new Id<>(old), new Id<>(added));
                series(draft, new Id<>(old), new Id<>(added));
            }
            case PLACE, TERMINAL, OPERATION, TARIFF, PARAMETER, ORDER, PROJECT, RESOURCE, DEMAND -> {}
        }
    }

    private static void tariffs(Draft draft, String old, String added) {
        List<Tariff> tariffs = new ArrayList<>(draft.tariffs);
        for (Tariff tariff : draft.tariffs) {
            if (tariff.service().isPresent() && tariff.service().get().text().equals(old)) {
                String id = suffixed(tariff.id(), old, added);
                tariffs.add(with(with(tariff, "id", id), "service", Optional.of(new Id<Service>(added))));
            }
        }
        draft.tariffs = tariffs;
    }

    private static void rules(Draft draft, String old, String added) {
        List<AcceptanceRule> rules = new ArrayList<>(draft.rules);
        for (AcceptanceRule rule : draft.rules) {
            if (rule.service().equals(Optional.of(old))) {
                String id = suffixed(rule.id(), old, added);
                rules.add(with(with(rule, "id", id), "service", Optional.of(added)));
            }
        }
        draft.rules = rules;
    }

    private static void resources(Draft draft, Id<Link> old, Id<Link> added) {
        List<Resource> resources = new ArrayList<>(draft.resources);
        for (Resource resource : draft.resources) {
            Optional<Resource.At> at = switch (resource.at()) {
                case Resource.At.OfLink(Id<Link> link)
                when link.equals(old) -> Optional.of(new Resource.At.OfLink(added));
                case Resource.At.OfEnd(Id<Place> place, Id<Link> link)
                when link.equals(old) -> Optional.of(new Resource.At.OfEnd(place, added));
                case Resource.At.OfPlace _, Resource.At.OfLink _, Resource.At.OfEnd _ -> Optional.empty();
            };
            if (at.isEmpty()) continue;
            String id = suffixed(resource.id().text(), old.text(), added.text());
            resources.add(with(with(resource, "id", new Id<Resource>(id)), "at", at.get()));
        }
        draft.resources = resources;
    }

    private static void series(Draft draft, Id<Link> old, Id<Link> added) {
        List<Series> series = new ArrayList<>();
        for (Series one : draft.series) {
            List<SeriesTerm> terms = new ArrayList<>(one.terms());
            for (SeriesTerm term : one.terms()) {
                if (term.counted().equals(new Counted.OnLink(old))) {
                    terms.add(with(term, "counted", new Counted.OnLink(added)));
                }
            }
            series.add(terms.size() == one.terms().size() ? one : with(one, "terms", terms));
        }
        draft.series = series;
    }

    private static String suffixed(String id, String old, String added) {
        return id + added.substring(old.length());
    }
}
