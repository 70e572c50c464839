package org.keruen.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The closed list of words that a column takes, and what each stands for.
public final class Words<E> {
    private final Map<String, E> meanings = new HashMap<>();
    private final List<String> all;
    private final E first;

    private Words(List<String> words, List<E> values) {
        for (int i = 0; i < words.size(); i++) meanings.put(words.get(i), values.get(i));
        all = List.copyOf(words);
        first = values.getFirst();
    }

    public static <E> Words<E> of(List<String> words, List<E> values) {
        return new Words<>(words, values);
    }

    /// `RAIL_STATION` is written `rail_station`.
    public static <E extends Enum<E>> Words<E> snake(E[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < values.length; i++) words[i] = values[i].name().toLowerCase(Locale.ROOT);
        return new Words<>(List.of(words), List.of(values));
    }

    /// `GAUGE_CHANGE` is written `gaugeChange`.
    public static <E extends Enum<E>> Words<E> camel(E[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < values.length; i++) words[i] = camel(values[i].name());
        return new Words<>(List.of(words), List.of(values));
    }

    /// Null for a word that is not on the list.
    public @Nullable E meaning(String word) {
        return meanings.get(word);
    }

    /// Stands for a word that cannot be read.
    E first() {
        return first;
    }

    public List<String> all() {
        return all;
    }

    private static String camel(String name) {
        StringBuilder word = new StringBuilder(name.length());
        boolean up = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                up = true;
            } else {
                word.append(up ? c : Character.toLowerCase(c));
                up = false;
            }
        }
        return word.toString();
    }
}
