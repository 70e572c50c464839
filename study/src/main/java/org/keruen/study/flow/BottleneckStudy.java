package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.report.flow.BottleneckDocument;
import org.keruen.report.flow.BottleneckRow;
import org.keruen.report.flow.FlowRun;
import org.keruen.study.Progress;
import org.keruen.study.question.LanguageWord;

/// Where does a year jam, and why?
public final class BottleneckStudy {
    private static final int USUAL = 10;

    private final Fits fits;

    public BottleneckStudy(Fits fits) {
        this.fits = fits;
    }

    /// The fullest places and links.
    ///
    /// @param top how many
    /// @throws Refused when the question or the data need mending
    public BottleneckDocument answer(FlowQuestion question, Optional<String> top, Progress progress) {
        int year = YearWord.read(question.year());
        int most = Rows.read(top, USUAL);
        Language language = LanguageWord.read(question.language().orElse("en"));
        Solved solved = Solved.of(question.data(), year, fits, progress, content -> {});
        Ground ground = new Ground(solved.corridors().content(), language);
        List<BottleneckRow> all =
                FlowStudy.bottlenecks(solved, new Terms(ground, solved.year().terms()));
        return new BottleneckDocument(
                solved.corridors().stamp(),
                language,
                year,
                solved.fitted(),
                solved.quality(),
                all.stream().limit(most).toList(),
                all.size(),
                new FlowRun(solved.readSeconds(), solved.solveSeconds(), List.of()));
    }
}
