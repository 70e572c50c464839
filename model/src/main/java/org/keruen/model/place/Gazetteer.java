package org.keruen.model.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keruen.model.issue.Nearest;

/// Finds places by id or by any name in any script. Case, accents, apostrophes and `ł` do not matter; a city's name
/// means all its terminals.
public final class Gazetteer {
    private final Map<String, Set<Place>> byName = new LinkedHashMap<>();

    public Gazetteer(List<Place> places) {
        for (Place place : places) {
            enter(place.id().text(), place);
            enter(place.city(), place);
            for (Language language : Language.values()) enter(place.names().in(language), place);
            for (Alias alias : place.aliases()) enter(alias.name(), place);
        }
    }

    /// All terminals the words may mean, in file order; empty when nothing has that name.
    public List<Place> named(String words) {
        Set<Place> exact = byName.getOrDefault(folded(words), Set.of());
        if (exact.isEmpty()) return List.of();
        Set<Place> found = new LinkedHashSet<>();
        for (Place place : exact) {
            boolean namesTheCity = !place.city().isEmpty() && namesCity(words, place);
            if (namesTheCity)
                byName.getOrDefault(folded(place.city()), Set.of()).forEach(found::add);
            found.add(place);
        }
        return List.copyOf(found);
    }

    /// Up to `most` names closest in spelling, best first.
    public List<String> suggestions(String words, int most) {
        String wanted = folded(words);
        record Near(String name, int distance) {}
        List<Near> near = new ArrayList<>();
        byName.forEach((key, places) -> {
            int distance = Nearest.distance(wanted, key);
            boolean contains =
                    wanted.length() >= 3 && (key.contains(wanted) || (wanted.contains(key) && key.length() >= 3));
            if (contains || distance <= Math.max(1, wanted.length() / 3)) {
                Place place = places.iterator().next();
                String shown = place.city().isEmpty() ? place.names().en() : place.city();
                near.add(new Near(shown, contains ? Math.min(distance, 1) : distance));
            }
        });
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .distinct()
                .limit(most)
                .toList();
    }

    /// Letters and digits only, lower case, without accents.
    public static String folded(String words) {
        if (words.chars().allMatch(letter -> letter < 128)) return foldedAscii(words);
        String plain = Normalizer.normalize(
                words.toLowerCase(Locale.ROOT)
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace('ı', 'i'),
                Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String foldedAscii(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (Character.isLetterOrDigit(letter)) kept.append(Character.toLowerCase(letter));
        }
        return kept.toString();
    }

    private void enter(String name, Place place) {
        String key = folded(name);
        if (!key.isEmpty())
            byName.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(place);
    }

    private static boolean namesCity(String words, Place place) {
        String wanted = folded(words);
        if (wanted.equals(folded(place.id().text()))) return false;
        if (wanted.equals(folded(place.city()))) return true;
        return place.aliases().stream().anyMatch(alias -> folded(alias.name()).equals(wanted))
                || wanted.equals(folded(place.names().kk()))
                || wanted.equals(folded(place.names().ru()))
                || wanted.equals(folded(place.names().zh()));
    }
}
