package org.keruen.study.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.Id;
import org.keruen.model.issue.Issues;
import org.keruen.model.place.Gazetteer;
import org.keruen.model.place.Place;

/// Finds the terminals a name means. Terminals of one city are all meant; names of different cities are not guessed
/// between.
final class PlaceWords {
    private static final int SUGGESTIONS = 4;

    private final Gazetteer gazetteer;
    private final Issues issues;

    PlaceWords(List<Place> places, Issues issues) {
        this.gazetteer = new Gazetteer(places);
        this.issues = issues;
    }

    /// The terminals meant; none when the name was a problem.
    List<Place> read(String option, String name) {
        List<Place> found = gazetteer.named(name);
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

    static List<Id<Place>> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }

    private static String city(Place place) {
        return place.city().isEmpty() ? place.id().text() : place.country() + " " + place.city();
    }
}
