package org.keruen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.ScenarioFileProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.yaml.Yaml;
import org.keruen.model.provenance.RowRef;

/// The keys and values of one map in a scenario file. `about` says in issues what the map describes.
final class Entries {
    private final Yaml.Mapping mapping;
    private final String about;
    private final String file;
    private final Reading reading;
    private boolean sound = true;

    Entries(Yaml.Mapping mapping, String about, String file, Reading reading) {
        this.mapping = mapping;
        this.about = about;
        this.file = file;
        this.reading = reading;
    }

    String file() {
        return file;
    }

    RowRef at() {
        return new RowRef(file, mapping.line());
    }

    /// False once something in the map could not be understood.
    boolean sound() {
        return sound;
    }

    Spot spot(String key) {
        @Nullable Yaml value = mapping.entries().get(key);
        return new Spot(file, value == null ? mapping.line() : value.line(), key);
    }

    /// Reports the keys that mean nothing here.
    void allow(List<String> keys) {
        for (String key : mapping.entries().keySet()) {
            if (!keys.contains(key)) report(new ScenarioFileProblem.KeyUnknown(spot(key), about, keys));
        }
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /// Empty when the key is not there.
    String text(String key) {
        @Nullable Yaml value = mapping.entries().get(key);
        if (value == null) return "";
        if (value instanceof Yaml.Text text) return text.text().strip();
        bad(key, "…", "one text");
        return "";
    }

    String needed(String key) {
        String text = text(key);
        if (!text.isEmpty()) return text;
        report(new ScenarioFileProblem.KeyMissing(spot(key), about));
        return "?";
    }

    /// A list; a single text counts as a list of one. The key must be there.
    List<Yaml> items(String key) {
        @Nullable Yaml value = mapping.entries().get(key);
        return switch (value) {
            case null -> {
                report(new ScenarioFileProblem.KeyMissing(spot(key), about));
                yield List.of();
            }
            case Yaml.Sequence sequence -> sequence.items();
            case Yaml.Text text when text.text().isBlank() -> List.of();
            case Yaml.Text text -> List.of(text);
            case Yaml.Mapping _ -> {
                bad(key, "…", "a list");
                yield List.of();
            }
        };
    }

    /// The texts of a list; none when the key is not there.
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (!has(key)) return texts;
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Text text) {
                texts.add(text.text().strip());
            } else {
                bad(key, "…", "a list of words");
            }
        }
        return texts;
    }

    /// The map under a key; an empty one when there is none.
    Map<String, Yaml> map(String key) {
        @Nullable Yaml value = mapping.entries().get(key);
        if (value instanceof Yaml.Mapping inner) return inner.entries();
        bad(key, "…", "a map of columns, such as {from: A, to: B}");
        return Map.of();
    }

    /// All entries but some, as written, in file order.
    String words(List<String> without) {
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
            if (without.contains(entry.getKey())) continue;
            if (!words.isEmpty()) words.append(", ");
            words.append(entry.getKey()).append(": ").append(words(entry.getValue()));
        }
        return words.toString();
    }

    private static String words(Yaml value) {
        StringBuilder words = new StringBuilder();
        switch (value) {
            case Yaml.Text text -> words.append(text.text());
            case Yaml.Sequence sequence -> {
                for (Yaml item : sequence.items())
                    words.append(words.isEmpty() ? "" : ";").append(words(item));
            }
            case Yaml.Mapping inner -> {
                for (Map.Entry<String, Yaml> entry : inner.entries().entrySet()) {
                    words.append(words.isEmpty() ? "" : ", ");
                    words.append(entry.getKey()).append(": ").append(words(entry.getValue()));
                }
            }
        }
        return words.toString();
    }

    void bad(String key, String value, String expected) {
        report(new ScenarioFileProblem.BadValue(spot(key), value, expected));
    }

    void report(ScenarioFileProblem problem) {
        reading.add(problem);
        sound = false;
    }
}
