package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.flow.year.Corridor;
import org.keruen.flow.year.CorridorTargets;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.report.flow.FlowRun;
import org.keruen.report.flow.TargetsDocument;
import org.keruen.study.Progress;
import org.keruen.study.question.LanguageWord;

/// Can a thin corridor carry so much more at so much less cost, and what would it take?
public final class TargetStudy {
    private static final double NANO = 1e-9;
    private static final double USUAL_RISE = 0.5;
    private static final double USUAL_FALL = 0.1;

    private final Fits fits;

    public TargetStudy(Fits fits) {
        this.fits = fits;
    }

    /// Both aims in one year. That they cannot be reached is an answer.
    ///
    /// @param volume such as `+50%`
    /// @param unitCost such as `-10%`
    /// @throws Refused when the question or the data need mending
    public TargetsDocument answer(
            FlowQuestion question,
            Optional<String> corridor,
            Optional<String> volume,
            Optional<String> unitCost,
            Progress progress) {
        int year = YearWord.read(question.year());
        double rise = Percent.rise(volume, USUAL_RISE, "--volume");
        double fall = Percent.fall(unitCost, USUAL_FALL, "--unit-cost");
        Language language = LanguageWord.read(question.language().orElse("en"));
        Solved solved = Solved.of(question.data(), year, fits, progress, content -> {});
        Corridor thin = ThinCorridorWord.read(corridor, Optional.empty(), solved.year());
        long begun = System.nanoTime();
        CorridorTargets targets = solved.solver().targets(solved.year(), thin, rise, fall);
        double worked = (System.nanoTime() - begun) * NANO;
        Terms terms = new Terms(
                new Ground(solved.corridors().content(), language),
                solved.year().terms());
        return new TargetsDocument(
                solved.corridors().stamp(),
                language,
                year,
                solved.fitted(),
                solved.quality(),
                targets,
                targets.limit().map(terms::binding),
                targets.limit().map(terms::name).orElse(""),
                new FlowRun(solved.readSeconds(), solved.solveSeconds() + worked, List.of()));
    }
}
