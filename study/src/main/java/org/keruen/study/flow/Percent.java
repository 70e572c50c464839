package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.model.issue.Refused;

/// Reads a change such as `+50%`.
final class Percent {
    private static final Pattern WORD = Pattern.compile("[+-]?\\d{1,4}(\\.\\d+)?\\s*%");

    private Percent() {}

    /// A rise as a share, above 0 and at most 10; `otherwise` where none is named.
    ///
    /// @throws Refused for anything else
    static double rise(Optional<String> word, double otherwise, String option) {
        double share = word.isEmpty() ? otherwise : share(word.get(), option);
        if (!(share > 0) || share > 10) throw refused(word.orElse(""), option);
        return share;
    }

    /// A fall as a share above 0 and below 1, written with a minus; `otherwise` where none is named.
    ///
    /// @throws Refused for anything else
    static double fall(Optional<String> word, double otherwise, String option) {
        double share = word.isEmpty() ? otherwise : -share(word.get(), option);
        if (!(share > 0) || share >= 1) throw refused(word.orElse(""), option);
        return share;
    }

    private static double share(String word, String option) {
        String text = word.strip().replace('−', '-');
        if (!WORD.matcher(text).matches()) throw refused(word, option);
        return Double.parseDouble(text.replace("%", "").strip()) / 100;
    }

    private static Refused refused(String word, String option) {
        return new Refused(List.of(new FlowProblem.NotAChange(word, option)));
    }
}
