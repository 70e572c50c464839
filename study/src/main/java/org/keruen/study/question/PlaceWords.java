package org.keruen.study.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.issue.Issues;
import org.keruen.model.place.Gazetteer;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;

/// Finds the terminals a name means. Terminals of one city are all meant; names of different cities are not guessed
/// between.
public final class PlaceWords {
    private static final int SUGGESTIONS = 4;

    /// Words for a kind of place, before or after its name.
    private static final List<String> KINDS =
            List.of("-", "–", "airport", "port", "аэропорт", "порт", "порты", "әуежайы", "机场", "港", "站");

    private final List<Place> places;
    private final Gazetteer gazetteer;
    private final Issues issues;

    /// Problems are added to `issues`.
    public PlaceWords(List<Place> places, Issues issues) {
        this(places, new Gazetteer(places), issues);
    }

    /// The same with names that were gathered before.
    PlaceWords(List<Place> places, Gazetteer gazetteer, Issues issues) {
        this.places = places;
        this.gazetteer = gazetteer;
        this.issues = issues;
    }

    /// The terminals meant; none when the name was a problem. `option` says where the name stands.
    public List<Place> read(String option, String name) {
        List<Place> found = gazetteer.named(name);
        if (found.isEmpty()) found = byBareName(name);
        if (found.isEmpty()) {
            issues.add(new PlaceProblem.UnknownPlace(option, name, gazetteer.suggestions(name, SUGGESTIONS)));
            return List.of();
        }
        Map<String, Place> cities = new LinkedHashMap<>();
        for (Place place : found) cities.putIfAbsent(city(place), place);
        if (cities.size() > 1) {
            List<String> meant = new ArrayList<>();
            for (Place place : cities.values()) {
                meant.add("%s (%s, %s)".formatted(place.names().en(), place.id(), place.country()));
            }
            issues.add(new PlaceProblem.AmbiguousPlace(option, name, meant));
            return List.of();
        }
        return found;
    }

    /// Places whose name in some language is the word and then only a number, something in parentheses, or
    /// the kind of place: `Алматы` finds `Алматы-1`, `Актау` finds `Порт Актау`; with them comes their city.
    private List<Place> byBareName(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        Set<Place> found = new LinkedHashSet<>();
        for (Place place : places) {
            for (Language language : Language.values()) {
                if (!bare(place.names().in(language)).equals(wanted)) continue;
                if (!place.city().isEmpty()) found.addAll(gazetteer.named(place.city()));
                found.add(place);
            }
        }
        return List.copyOf(found);
    }

    private static String bare(String name) {
        int end = 0;
        while (end < name.length() && "(（0123456789".indexOf(name.charAt(end)) < 0) end++;
        String bare = name.substring(0, end).strip().toLowerCase(Locale.ROOT);
        for (String kind : KINDS) {
            if (bare.endsWith(kind))
                bare = bare.substring(0, bare.length() - kind.length()).strip();
            if (bare.startsWith(kind)) bare = bare.substring(kind.length()).strip();
        }
        return bare;
    }

    static List<Id<Place>> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }

    private static String city(Place place) {
        return place.city().isEmpty() ? place.id().text() : place.country() + " " + place.city();
    }
}
