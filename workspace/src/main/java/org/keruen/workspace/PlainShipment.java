package org.keruen.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The little JSON file in which earlier versions kept what was told of a shipment: `name` and `events`, strings alone.
record PlainShipment(String name, List<String> events) {
    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*" + STRING);
    private static final Pattern EVENTS = Pattern.compile("\"events\"\\s*:\\s*\\[((?:\\s*" + STRING + "\\s*,?)*)\\s*]");
    private static final Pattern ONE = Pattern.compile(STRING);
    private static final int HEX = 16;

    PlainShipment {
        events = List.copyOf(events);
    }

    /// Throws [IllegalArgumentException] where the text is another.
    static PlainShipment read(String text) {
        Matcher name = NAME.matcher(text);
        Matcher events = EVENTS.matcher(text);
        if (!name.find() || !events.find()) throw new IllegalArgumentException("no shipment");
        List<String> words = new ArrayList<>();
        Matcher one = ONE.matcher(String.valueOf(events.group(1)));
        while (one.find()) words.add(plain(String.valueOf(one.group(1))));
        return new PlainShipment(plain(String.valueOf(name.group(1))), words);
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = escaped.charAt(++i);
            switch (kind) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(escaped, i + 1, i + 5, HEX));
                    i += 4;
                }
                default -> plain.append(kind);
            }
        }
        return plain.toString();
    }
}
