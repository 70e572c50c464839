package org.keruen.supernetwork.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// One line of a drawing: words taken in order, and options (`cutoff 3h`, `one-way`) taken by name wherever they stand.
final class Sentence {
    private final String text;
    private final int line;
    private final List<String> words;

    Sentence(String text, int line) {
        this.text = text;
        this.line = line;
        this.words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+", -1)));
    }

    String next() {
        if (words.isEmpty()) throw wrong("it ends too early");
        return words.removeFirst();
    }

    Optional<String> option(String name) {
        int at = words.indexOf(name);
        if (at < 0) return Optional.empty();
        if (at + 1 == words.size()) throw wrong(name + " what?");
        words.remove(at);
        return Optional.of(words.remove(at));
    }

    boolean flag(String name) {
        return words.remove(name);
    }

    /// Everything after a word, taken off the end.
    List<String> after(String mark) {
        int at = words.indexOf(mark);
        if (at < 0) return List.of();
        List<String> tail = words.subList(at, words.size());
        List<String> rest = List.copyOf(tail.subList(1, tail.size()));
        tail.clear();
        return rest;
    }

    void end() {
        if (!words.isEmpty()) throw wrong("not understood: " + words);
    }

    Optional<Double> number(String name) {
        return option(name).map(Double::valueOf);
    }

    Hours hours(String name) {
        return option(name).map(Sentence::hours0).orElse(Hours.NONE);
    }

    Hours nextHours() {
        return hours0(next());
    }

    /// `1/2/5h`: P10, P50 and P90.
    Band band(String name) {
        return option(name)
                .map(text -> {
                    String[] ends = text.replace("h", "").split("/", -1);
                    return new Band(hours0(ends[0]), hours0(ends[1]), hours0(ends[2]));
                })
                .orElse(Band.NONE);
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return option(name).map(word -> word(word, type));
    }

    <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
        Set<E> all = new LinkedHashSet<>();
        option(name).ifPresent(words -> list(words).forEach(word -> all.add(word(word, type))));
        return all;
    }

    /// Days in force: `since 2026-03-01`, `until 2026-03-31`.
    Validity days() {
        return new Validity(
                option("since").map(LocalDate::parse).orElse(Validity.ALWAYS.first()),
                option("until").map(LocalDate::parse).orElse(Validity.ALWAYS.last()));
    }

    Provenance provenance() {
        return new Provenance(Basis.ILLUSTRATIVE, List.of(), text.strip(), new RowRef("drawing", line));
    }

    String id() {
        return "line " + line;
    }

    IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("drawing, line %d: %s: %s".formatted(line, why, text));
    }

    static Hours hours0(String text) {
        return new Hours(Double.parseDouble(text.replace("h", "")));
    }

    static Set<String> list(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.split(",", -1)));
    }

    static <E extends Enum<E>> E word(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static Direction direction(String word) {
        return switch (word) {
            case "any" -> new Direction.Any();
            case "in" -> new Direction.In();
            case "out" -> new Direction.Out();
            default -> {
                String[] countries = word.split(">", -1);
                yield new Direction.Across(countries[0], countries[1]);
            }
        };
    }
}
