package org.keruen.report;

import java.util.Locale;

/// The word a constant has in a document: `FIRST_AND_LAST_MILE` is `firstAndLastMile`.
public final class Camel {
    private Camel() {}

    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder word = new StringBuilder(name.length());
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                capital = true;
            } else {
                word.append(capital ? c : Character.toLowerCase(c));
                capital = false;
            }
        }
        return word.toString();
    }

    /// The same word as it stands in files and bundles: lower case, no separators of the code.
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
