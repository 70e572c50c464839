package org.keruen.study.flow;

import java.util.List;
import org.keruen.flow.year.YearEquilibrium;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.report.flow.BottleneckRow;
import org.keruen.report.flow.FlowAnswer;
import org.keruen.report.flow.FlowDocument;
import org.keruen.report.flow.FlowRun;
import org.keruen.study.Progress;
import org.keruen.study.question.LanguageWord;

/// How does a year's trade spread over competing corridors, and where does it jam?
public final class FlowStudy {
    private final Fits fits;

    public FlowStudy(Fits fits) {
        this.fits = fits;
    }

    /// The year, its series and its bottlenecks.
    ///
    /// @throws Refused when the question or the data need mending
    public FlowAnswer answer(FlowQuestion question, Progress progress) {
        int year = YearWord.read(question.year());
        Language language = LanguageWord.read(question.language().orElse("en"));
        List<String> wanted = question.series();
        Solved solved =
                Solved.of(question.data(), year, fits, progress, content -> CountedSeries.check(content, wanted));
        return answer(solved, wanted, language);
    }

    private FlowAnswer answer(Solved solved, List<String> wanted, Language language) {
        CorridorPackage content = solved.corridors().content();
        Ground ground = new Ground(content, language);
        Terms terms = new Terms(ground, solved.year().terms());
        Volumes volumes = new Volumes(solved.year());
        CountedSeries series = new CountedSeries(content, wanted);
        long begun = System.nanoTime();
        List<YearEquilibrium> equilibria = solved.solver().equilibria(solved.year());
        double searched = (System.nanoTime() - begun) * 1e-9;
        Bands bands = fits.of(solved.corridors()).bands();
        FlowDocument document = new FlowDocument(
                solved.corridors().stamp(),
                language,
                solved.year().year(),
                solved.fitted(),
                solved.quality(),
                Volumes.equilibria(equilibria),
                volumes.corridors(),
                series.rows(solved, bands),
                series.silent(),
                bottlenecks(solved, terms),
                volumes.links(terms),
                volumes.unserved(),
                new FlowRun(solved.readSeconds(), solved.solveSeconds() + searched, List.of()));
        return new FlowAnswer(document, volumes.pairs(), ground.network());
    }

    static List<BottleneckRow> bottlenecks(Solved solved, Terms terms) {
        return solved.year().bottlenecks().stream().map(terms::row).toList();
    }
}
