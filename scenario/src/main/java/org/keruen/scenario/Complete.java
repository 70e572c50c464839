package org.keruen.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.order.Project;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.time.Validity;

/// `project`: what a row of `projects.csv` builds is finished. Where the package has links of one mode between
/// the two places of the project, they are open from its completion on. Anything less clear is refused: a
/// project whose two places are one, which has no link of its own, links of several modes, or no date of
/// completion. A year means its last day, a month its last day.
public record Complete(Target target, Optional<LocalDate> from, Provenance provenance) implements Change {
    @Override
    public void check(CorridorPackage baseline, Issues issues) {
        RowRef at = provenance.at();
        Targets.checkSources(this, baseline, issues);
        if (target.kind() != Target.Kind.PROJECT) {
            issues.add(new ScenarioIssue.WrongTarget(at, "project", target, Target.Kind.PROJECT.word()));
            return;
        }
        Optional<Project> project = project(baseline);
        if (project.isEmpty()) {
            List<String> ids = baseline.projects().stream().map(Project::id).toList();
            issues.add(new ScenarioIssue.UnknownTarget(at, target, Nearest.to(target.id(), ids, 3)));
            return;
        }
        unclear(project.get(), baseline)
                .ifPresent(reason -> issues.add(new ScenarioIssue.UnclearProject(at, target.id(), reason)));
    }

    private Optional<String> unclear(Project project, CorridorPackage baseline) {
        if (project.from().equals(project.to())) return Optional.of("it builds at one place, not between two");
        List<Link> links = links(project, baseline);
        if (links.isEmpty()) {
            return Optional.of("no link joins %s and %s".formatted(project.from(), project.to()));
        }
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (Link link : links) modes.add(link.mode());
        if (modes.size() > 1) {
            return Optional.of("links of several modes join %s and %s".formatted(project.from(), project.to()));
        }
        if (opening(project).isEmpty()) {
            return Optional.of("its completion \"%s\" is no date, and the change gives no validFrom"
                    .formatted(project.completion()));
        }
        return Optional.empty();
    }

    @Override
    public CorridorPackage appliedTo(CorridorPackage before) {
        Project project = project(before).orElseThrow();
        Validity days = Validity.from(opening(project).orElseThrow());
        CorridorPackage after = before;
        for (Link link : links(project, before)) {
            Target built = new Target(Target.Kind.LINK, link.id().text());
            after = Table.LINKS.opened(built, days, after);
        }
        return after;
    }

    private Optional<Project> project(CorridorPackage corridors) {
        for (Project project : corridors.projects()) {
            if (project.id().equals(target.id())) return Optional.of(project);
        }
        return Optional.empty();
    }

    private static List<Link> links(Project project, CorridorPackage corridors) {
        List<Link> links = new ArrayList<>();
        for (Link link : corridors.links()) {
            if (joins(link, project.from(), project.to()) || joins(link, project.to(), project.from())) links.add(link);
        }
        return links;
    }

    private static boolean joins(Link link, Id<Place> from, Id<Place> to) {
        return link.from().equals(from) && link.to().equals(to);
    }

    private Optional<LocalDate> opening(Project project) {
        if (from.isPresent()) return from;
        String text = project.completion().strip();
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(Year.parse(text).atMonth(12).atEndOfMonth());
                case 7 -> Optional.of(YearMonth.parse(text).atEndOfMonth());
                default -> Optional.of(LocalDate.parse(text));
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    @Override
    public String words() {
        return "project %s %s"
                .formatted(target.id(), from.map(day -> "from " + day).orElse("when completed"));
    }
}
