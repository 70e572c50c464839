package org.keruen.study.question;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.place.Place;

/// Reads countries: ISO 3166 alpha-2 in any case, or a code the package uses. A country the package does not touch
/// is no problem.
final class CountryWords {
    private CountryWords() {}

    static Set<String> read(List<String> words, List<Place> places, Issues issues) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> known = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        for (Place place : places) known.add(place.country());
        for (String word : words) {
            String code = word.toUpperCase(Locale.ROOT);
            if (known.contains(code)) countries.add(code);
            else issues.add(new WordProblem.UnknownCountry(word, near(word)));
        }
        return countries;
    }

    /// Codes of the countries whose English name is nearest.
    private static List<String> near(String word) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
        }
        return Nearest.to(word, codes.keySet(), 2).stream()
                .map(name -> codes.get(name) + " (" + name + ")")
                .toList();
    }
}
