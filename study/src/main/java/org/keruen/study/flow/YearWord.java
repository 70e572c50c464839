package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Refused;

/// Reads the year of a question.
final class YearWord {
    private YearWord() {}

    /// The year. Throws [Refused] for none, and for one the model does not speak of.
    static int read(Optional<String> word) {
        String text = word.orElse("").strip();
        for (int year = FlowYears.FIRST; year <= FlowYears.LAST; year++)
            if (text.equals(Integer.toString(year))) return year;
        throw new Refused(List.of(new FlowProblem.UnknownYear(text, FlowYears.FIRST, FlowYears.LAST)));
    }
}
