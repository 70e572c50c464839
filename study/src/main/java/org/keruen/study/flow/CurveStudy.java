package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.flow.year.Corridor;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.report.flow.CurveDocument;
import org.keruen.report.flow.FlowRun;
import org.keruen.study.Progress;
import org.keruen.study.question.LanguageWord;

/// What does a box cost on a thin corridor as its services fill, and which volumes reproduce themselves?
public final class CurveStudy {
    private static final double NANO = 1e-9;

    private final Fits fits;

    public CurveStudy(Fits fits) {
        this.fits = fits;
    }

    /// The curve of one way.
    ///
    /// @param corridor whose services get cheaper with use
    /// @param way `west` or `east`; west where none is named
    /// @throws Refused when the question or the data need mending
    public CurveDocument answer(
            FlowQuestion question, Optional<String> corridor, Optional<String> way, Progress progress) {
        int year = YearWord.read(question.year());
        String along = ThinCorridorWord.way(way);
        Language language = LanguageWord.read(question.language().orElse("en"));
        Solved solved = Solved.of(question.data(), year, fits, progress, content -> {});
        Corridor thin = ThinCorridorWord.read(corridor, Optional.of(along), solved.year());
        long begun = System.nanoTime();
        VolumeCurve curve = solved.solver().curve(solved.year(), thin, along);
        double traced = (System.nanoTime() - begun) * NANO;
        return new CurveDocument(
                solved.corridors().stamp(),
                language,
                year,
                solved.fitted(),
                solved.quality(),
                curve,
                new FlowRun(solved.readSeconds(), solved.solveSeconds() + traced, List.of()));
    }
}
