package org.keruen.study.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.place.Alias;
import org.keruen.model.place.Gazetteer;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;

/// Completes what a person types to the name of a place, in any script, as [Gazetteer] folds it.
///
/// Better is the whole name, then its beginning, then the beginning of a word of it, then a part of it; among equals
/// places with a terminal come first, then those where more links meet, then by name.
final class PlaceCompletion {
    private static final int WHOLE = 0;
    private static final int BEGINS = 1;
    private static final int WORD = 2;
    private static final int HOLDS = 3;
    private static final int NOT = 4;

    /// One letter is too little to look for inside words.
    private static final int LONG_ENOUGH = 2;

    private final List<Known> known = new ArrayList<>();

    /// A name as it is compared: without case, accents and punctuation; and each of its words.
    private record Spelt(String whole, List<String> words) {
        static Spelt of(String name) {
            List<String> words = new ArrayList<>();
            for (String word : name.split("[\\s–—/(),.-]+", -1)) {
                String folded = Gazetteer.folded(word);
                if (!folded.isEmpty()) words.add(folded);
            }
            return new Spelt(Gazetteer.folded(name), words);
        }

        int like(String typed) {
            if (whole.equals(typed)) return WHOLE;
            if (whole.startsWith(typed)) return BEGINS;
            for (String word : words) if (word.startsWith(typed)) return WORD;
            return typed.length() >= LONG_ENOUGH && whole.contains(typed) ? HOLDS : NOT;
        }
    }

    private record Known(Place place, List<Spelt> names, boolean terminal, int links) {}

    PlaceCompletion(List<Place> places, List<Terminal> terminals, List<Link> links) {
        Set<String> handling = new TreeSet<>();
        for (Terminal terminal : terminals) handling.add(terminal.place().text());
        for (Place place : places) {
            Set<String> names = new TreeSet<>();
            names.add(place.id().text());
            if (!place.city().isEmpty()) names.add(place.city());
            for (Language language : Language.values()) names.add(place.names().in(language));
            for (Alias alias : place.aliases()) names.add(alias.name());
            known.add(new Known(
                    place,
                    names.stream().map(Spelt::of).toList(),
                    handling.contains(place.id().text()),
                    meeting(place.id(), links)));
        }
    }

    private static int meeting(Id<Place> place, List<Link> links) {
        int count = 0;
        for (Link link : links) if (link.from().equals(place) || link.to().equals(place)) count++;
        return count;
    }

    /// The places meant by what was typed, the likeliest first; all of them where nothing was typed.
    List<Place> of(String typed) {
        record Found(Known known, int like) {}
        String wanted = Gazetteer.folded(typed);
        List<Found> found = new ArrayList<>();
        for (Known one : known) {
            int best = wanted.isEmpty() ? HOLDS : NOT;
            for (Spelt name : one.names) best = Math.min(best, wanted.isEmpty() ? HOLDS : name.like(wanted));
            if (best < NOT) found.add(new Found(one, best));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::like)
                        .thenComparingInt(one -> one.known.terminal ? 0 : 1)
                        .thenComparingInt(one -> -one.known.links)
                        .thenComparing(one -> one.known.place.names().en()))
                .map(one -> one.known.place)
                .toList();
    }
}
