package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.year.PairFlow;
import org.keruen.flow.year.SeriesCount;
import org.keruen.flow.year.YearFlow;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.model.series.Series;
import org.keruen.report.flow.Change;
import org.keruen.report.flow.CompareDocument;
import org.keruen.report.flow.CorridorVolume;
import org.keruen.report.flow.FlowRun;
import org.keruen.scenario.Scenario;
import org.keruen.study.Progress;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.question.LanguageWord;

/// What does a scenario change in a year's trade?
public final class CompareStudy {
    private final Fits fits;

    public CompareStudy(Fits fits) {
        this.fits = fits;
    }

    /// The year in one scenario held against another, both of which answer to the base.
    ///
    /// @param from the scenario that is compared with, usually `base`
    /// @param to the scenario compared
    /// @throws Refused when the question or the data need mending
    public CompareDocument answer(FlowQuestion question, String from, String to, Progress progress) {
        int year = YearWord.read(question.year());
        Language language = LanguageWord.read(question.language().orElse("en"));
        PackageChoice data = question.data();
        boolean plain = from.equals(Scenario.BASELINE);
        int runs = plain ? 2 : 3;
        // Opened first, so that a word nobody knows is told before anything is solved.
        Solved.check(data, List.of(from, to));
        Solved base = Solved.base(data, year, fits, runs, progress, content -> {});
        Solved first = plain ? base : base.changed(data, from, 2, runs, progress);
        Solved second = base.changed(data, to, runs, runs, progress);
        return document(first, second, language, base);
    }

    private static CompareDocument document(Solved first, Solved second, Language language, Solved base) {
        List<CorridorVolume> before = new Volumes(first.year()).corridors();
        List<CorridorVolume> after = new Volumes(second.year()).corridors();
        List<CompareDocument.ByCorridor> corridors = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            CorridorVolume one = before.get(i);
            CorridorVolume other = after.get(i);
            corridors.add(new CompareDocument.ByCorridor(
                    one.corridor(),
                    new Change(one.teu(), other.teu()),
                    new Change(one.tonnes(), other.tonnes()),
                    new Change(one.share(), other.share())));
        }
        boolean plain = first.corridors().scenario().equals(Scenario.BASELINE);
        return new CompareDocument(
                second.corridors().stamp(),
                language,
                second.year().year(),
                first.corridors().scenario(),
                second.fitted(),
                first.quality(),
                second.quality(),
                sum(corridors.stream().map(CompareDocument.ByCorridor::tonnes).toList()),
                sum(corridors.stream().map(CompareDocument.ByCorridor::teu).toList()),
                new Change(cost(first.year()), cost(second.year())),
                corridors,
                series(first, second),
                new Spots(first, language).against(new Spots(second, language)),
                Movements.between(first.year(), second.year()),
                new FlowRun(
                        base.readSeconds() + (plain ? 0 : first.readSeconds()) + second.readSeconds(),
                        base.solveSeconds() + (plain ? 0 : first.solveSeconds()) + second.solveSeconds(),
                        List.of()));
    }

    private static Change sum(List<Change> all) {
        return new Change(
                all.stream().mapToDouble(Change::base).sum(),
                all.stream().mapToDouble(Change::scenario).sum());
    }

    private static double cost(YearFlow year) {
        return year.pairs().stream().mapToDouble(PairFlow::cost).sum();
    }

    /// Series that both packages have; a scenario may add links, not publishers.
    private static List<CompareDocument.BySeries> series(Solved first, Solved second) {
        SeriesCount before = new SeriesCount(first.corridors().content(), first.year());
        SeriesCount after = new SeriesCount(second.corridors().content(), second.year());
        List<CompareDocument.BySeries> rows = new ArrayList<>();
        for (Series one : first.corridors().content().series()) {
            if (CountedSeries.reason(one).isPresent()) continue;
            rows.add(new CompareDocument.BySeries(
                    one.id().text(), one.unit(), new Change(before.of(one), after.of(one))));
        }
        return rows;
    }
}
