package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Refused;

/// Reads how many rows are wanted.
public final class Rows {
    private static final int MOST = 1000;

    private Rows() {}

    /// The count, or `otherwise` where none is named. Throws [Refused] for what is no count.
    public static int read(Optional<String> word, int otherwise) {
        if (word.isEmpty()) return otherwise;
        try {
            int count = Integer.parseInt(word.get().strip());
            if (count >= 1 && count <= MOST) return count;
        } catch (NumberFormatException noNumber) {
            throw notACount(word.get());
        }
        throw notACount(word.get());
    }

    private static Refused notACount(String word) {
        return new Refused(List.of(new FlowProblem.NotACount(word)));
    }
}
