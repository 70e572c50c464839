package org.keruen.report;

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
}
