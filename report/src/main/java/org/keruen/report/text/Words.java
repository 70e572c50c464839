package org.keruen.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.keruen.model.place.Language;
import org.keruen.report.Camel;

/// The words of one language. Every language has every key; a test says so.
///
/// Plain property files in UTF-8, read by hand: the JDK's resource bundles and message formats take longer to load than
/// a plan to be found.
public final class Words {
    private final Properties words = new Properties();

    private Words(Language language) {
        String file = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not in the jar");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /// Whether there are words for a key.
    public boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /// The words for a key, `{0}`, `{1}` … replaced by the arguments.
    public String of(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) throw new IllegalStateException("no words for " + key);
        for (int i = 0; i < arguments.length; i++) text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        return text;
    }

    /// The word for a constant: `mode.rail` for `Mode.RAIL` and prefix `mode`.
    public String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + Camel.of(constant));
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }
}
