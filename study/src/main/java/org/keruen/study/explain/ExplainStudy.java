package org.keruen.study.explain;

import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.report.explain.ExplainDocument;
import org.keruen.report.plan.PlannedOption;
import org.keruen.study.answers.Answers;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.question.LanguageWord;

/// Why does an option take, cost and emit what it does: finds it among the saved answers or in a file.
public final class ExplainStudy {
    private final OpenCorridors corridors;
    private final SavedOptions options;

    /// `answers` is empty where nothing is ever saved.
    public ExplainStudy(OpenCorridors corridors, Optional<Answers> answers) {
        this.corridors = corridors;
        this.options = new SavedOptions(answers);
    }

    /// The explanation. Throws [Refused] when there is no such option or leg, or the file is no plan.
    public ExplainDocument explain(ExplainQuestion question) {
        Language language = LanguageWord.read(question.language().orElse(null));
        String wanted = question.option().strip();
        SavedOptions.Found found = options.find(wanted, question.plan());
        PlannedOption option = found.option();
        return new ExplainDocument(
                found.plan(),
                option,
                found.index() + 1,
                question.leg().map(leg -> leg(leg, option)),
                corridors.content().info().hash(),
                language);
    }

    private static int leg(String wanted, PlannedOption option) {
        for (int leg = 1; leg <= option.legs().size(); leg++) {
            if (Integer.toString(leg).equals(wanted.strip())) return leg;
        }
        throw refused(new ExplainProblem.NoSuchLeg(wanted, option.legs().size()));
    }

    private static Refused refused(Issue issue) {
        return new Refused(List.of(issue));
    }
}
