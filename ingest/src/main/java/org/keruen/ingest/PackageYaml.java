package org.keruen.ingest;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Days;
import org.keruen.ingest.table.Folder;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.yaml.Yaml;
import org.keruen.model.PackageInfo;
import org.keruen.model.issue.Nearest;

/// Reads `package.yaml`. A key that an overlay's file states takes the place of the package's.
final class PackageYaml {
    private static final List<String> KEYS =
            List.of("name", "title", "version", "asOf", "baseYear", "priceYear", "languages");
    private static final List<String> LANGUAGES = List.of("en", "kk", "ru", "zh");

    private final Map<String, Yaml> values = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final String main;
    private final Reading reading;
    private boolean readable = true;

    private PackageYaml(String main, Reading reading) {
        this.main = main;
        this.reading = reading;
    }

    static PackageYaml read(List<Folder> folders, Reading reading) {
        PackageYaml yaml = new PackageYaml(folders.getFirst().shown(Folder.YAML), reading);
        for (Folder folder : folders) {
            @Nullable String text = folder.text(Folder.YAML, reading);
            if (text != null) {
                yaml.add(text, folder.shown(Folder.YAML));
            } else if (folder == folders.getFirst()) {
                yaml.readable = false;
                if (folder.exists()) reading.add(new FileProblem.FileMissing(Spot.of(yaml.main)));
            }
        }
        return yaml;
    }

    private static PackageInfo nameless(String hash) {
        Year unknown = Year.of(1970);
        return new PackageInfo("?", "?", "?", LocalDate.EPOCH, unknown, unknown, List.of("en"), hash);
    }

    private void add(String text, String shown) {
        try {
            if (!(Yaml.of(text, shown) instanceof Yaml.Mapping mapping)) {
                reading.add(new FileProblem.BadYaml(new Spot(shown, 1, ""), "it has no keys"));
                readable = false;
                return;
            }
            for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
                String key = entry.getKey();
                if (KEYS.contains(key)) {
                    values.put(key, entry.getValue());
                    files.put(key, shown);
                } else {
                    Spot at = new Spot(shown, entry.getValue().line(), key);
                    reading.add(new FileProblem.KeyUnknown(at, Nearest.to(key, KEYS, 1)));
                }
            }
        } catch (Yaml.Broken broken) {
            reading.add(new FileProblem.BadYaml(new Spot(shown, broken.line(), ""), broken.reason()));
            readable = false;
        }
    }

    /// The package's description; question marks where it cannot be read.
    PackageInfo info(String hash) {
        if (!readable) return nameless(hash);
        return new PackageInfo(
                text("name"),
                text("title"),
                text("version"),
                day("asOf"),
                year("baseYear"),
                year("priceYear"),
                languages(),
                hash);
    }

    private String text(String key) {
        @Nullable Yaml value = values.get(key);
        if (value instanceof Yaml.Text text && !text.text().isBlank()) return text.text();
        if (value == null || value instanceof Yaml.Text) {
            reading.add(new FileProblem.KeyMissing(spot(key)));
        } else {
            bad(key, "…", "one text");
        }
        return "?";
    }

    private LocalDate day(String key) {
        String text = text(key);
        @Nullable LocalDate day = Days.day(text);
        if (day != null) return day;
        if (!text.equals("?")) bad(key, text, "a day, such as 2026-03-01");
        return LocalDate.EPOCH;
    }

    private Year year(String key) {
        String text = text(key);
        int year = Days.year(text);
        if (year > 0) return Year.of(year);
        if (!text.equals("?")) bad(key, text, "a year, such as 2026");
        return Year.of(1970);
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        if (!(values.get("languages") instanceof Yaml.Sequence sequence)) {
            reading.add(new FileProblem.KeyMissing(spot("languages")));
            return List.of("en");
        }
        for (Yaml item : sequence.items()) {
            String language = item instanceof Yaml.Text text ? text.text() : "…";
            if (LANGUAGES.contains(language)) {
                languages.add(language);
            } else {
                bad("languages", language, "a list of " + String.join(", ", LANGUAGES));
            }
        }
        return languages;
    }

    private void bad(String key, String value, String expected) {
        reading.add(new FileProblem.BadValue(spot(key), value, expected));
    }

    private Spot spot(String key) {
        @Nullable Yaml value = values.get(key);
        return new Spot(files.getOrDefault(key, main), value == null ? 0 : value.line(), key);
    }
}
