package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.flow.year.PairFlow;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.issue.Nearest;
import org.keruen.model.issue.Refused;
import org.keruen.model.network.Link;
import org.keruen.model.place.Language;
import org.keruen.report.flow.FlowRun;
import org.keruen.report.flow.SelectedLink;
import org.keruen.study.Progress;
import org.keruen.study.question.LanguageWord;

/// Whose trade uses a link?
public final class SelectStudy {
    private final Fits fits;

    public SelectStudy(Fits fits) {
        this.fits = fits;
    }

    /// All pairs of zones that use the link one way.
    ///
    /// @param link an id of `links.csv`
    /// @param back against the way it is drawn
    /// @throws Refused when the question or the data need mending
    public SelectedLink answer(FlowQuestion question, String link, boolean back, Progress progress) {
        int year = YearWord.read(question.year());
        Language language = LanguageWord.read(question.language().orElse("en"));
        Solved solved = Solved.of(question.data(), year, fits, progress, content -> find(content, link));
        Link found = find(solved.corridors().content(), link);
        Ground ground = new Ground(solved.corridors().content(), language);
        List<SelectedLink.ByPair> pairs = pairs(solved, found, !back, ground);
        return new SelectedLink(
                solved.corridors().stamp(),
                language,
                year,
                solved.fitted(),
                solved.quality(),
                found.id().text(),
                found.mode(),
                !back,
                ground.name(back ? found.to() : found.from()),
                ground.name(back ? found.from() : found.to()),
                pairs.stream()
                        .filter(pair -> pair.unit().equals(Volumes.TEU))
                        .mapToDouble(SelectedLink.ByPair::volume)
                        .sum(),
                pairs.stream().mapToDouble(SelectedLink.ByPair::tonnes).sum(),
                classes(pairs),
                pairs,
                new FlowRun(solved.readSeconds(), solved.solveSeconds(), List.of()));
    }

    private static Link find(CorridorPackage content, String wanted) {
        List<String> known =
                content.links().stream().map(link -> link.id().text()).toList();
        return content.links().stream()
                .filter(link -> link.id().text().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(List.of(new FlowProblem.UnknownLink(wanted, Nearest.to(wanted, known, 3)))));
    }

    private static List<SelectedLink.ByPair> pairs(Solved solved, Link link, boolean forward, Ground ground) {
        Id<Link> id = link.id();
        List<SelectedLink.ByPair> rows = new ArrayList<>();
        for (PairFlow pair : solved.year().pairs()) {
            double over = solved.year().over(id, forward, pair);
            if (over <= 0) continue;
            rows.add(new SelectedLink.ByPair(
                    pair.cargoClass(),
                    Volumes.loading(pair),
                    pair.from().text(),
                    ground.zone(pair.from()),
                    pair.to().text(),
                    ground.zone(pair.to()),
                    over,
                    pair.inTeu() ? Volumes.TEU : Volumes.TONNES,
                    over * pair.tonnesPerUnit(),
                    over / pair.volume()));
        }
        rows.sort(Comparator.comparingDouble(SelectedLink.ByPair::tonnes)
                .thenComparingDouble(SelectedLink.ByPair::volume)
                .reversed());
        return rows;
    }

    private static List<SelectedLink.ByClass> classes(List<SelectedLink.ByPair> pairs) {
        record Kind(String cargoClass, String loading, String unit) {}
        Map<Kind, List<SelectedLink.ByPair>> kinds = new LinkedHashMap<>();
        for (SelectedLink.ByPair pair : pairs) {
            kinds.computeIfAbsent(new Kind(pair.cargoClass(), pair.loading(), pair.unit()), kind -> new ArrayList<>())
                    .add(pair);
        }
        List<SelectedLink.ByClass> rows = new ArrayList<>();
        kinds.forEach((kind, of) -> rows.add(new SelectedLink.ByClass(
                kind.cargoClass(),
                kind.loading(),
                of.stream().mapToDouble(SelectedLink.ByPair::volume).sum(),
                kind.unit(),
                of.stream().mapToDouble(SelectedLink.ByPair::tonnes).sum())));
        rows.sort(Comparator.comparingDouble(SelectedLink.ByClass::tonnes)
                .thenComparingDouble(SelectedLink.ByClass::volume)
                .reversed());
        return rows;
    }
}
