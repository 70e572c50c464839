package org.keruen.bench.pareto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// One line of a query list: `SOURCE TARGET`, and the size its front is known to have, if that is known.
record Question(int source, int target, OptionalInt expected) {
    static List<Question> read(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] words = line.strip().split("\\s+", -1);
            if (words.length < 2 || words.length > 3) {
                throw new IllegalArgumentException("%s: `SOURCE TARGET [SIZE]`, not `%s`".formatted(file, line));
            }
            OptionalInt expected = words.length == 3 ? OptionalInt.of(Integer.parseInt(words[2])) : OptionalInt.empty();
            questions.add(new Question(Integer.parseInt(words[0]), Integer.parseInt(words[1]), expected));
        }
        return questions;
    }

    String verdict(int size) {
        if (expected.isEmpty()) return "-";
        return expected.getAsInt() == size ? "OK" : "WRONG, not " + expected.getAsInt();
    }
}
