package org.keruen.study.flow;

import java.util.List;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.report.flow.FlowRun;
import org.keruen.report.flow.IndicatorsDocument;
import org.keruen.study.Progress;
import org.keruen.study.question.LanguageWord;

/// How long do a year's journeys take on each corridor, what do they cost, and how fast are they?
public final class IndicatorStudy {
    private final Fits fits;

    public IndicatorStudy(Fits fits) {
        this.fits = fits;
    }

    /// All corridors.
    ///
    /// @throws Refused when the question or the data need mending
    public IndicatorsDocument answer(FlowQuestion question, Progress progress) {
        int year = YearWord.read(question.year());
        Language language = LanguageWord.read(question.language().orElse("en"));
        Solved solved = Solved.of(question.data(), year, fits, progress, content -> {});
        return new IndicatorsDocument(
                solved.corridors().stamp(),
                language,
                year,
                solved.fitted(),
                solved.quality(),
                solved.year().indicators(),
                new FlowRun(solved.readSeconds(), solved.solveSeconds(), List.of()));
    }
}
