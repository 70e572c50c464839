package org.keruen.study.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.plan.WantedRoute;
import org.keruen.plan.WhyNot;
import org.keruen.plan.WhyNotAnswer;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.scenario.ElectronicDocuments;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.explain.SavedOptions;
import org.keruen.study.question.AskedQuestion;
import org.keruen.study.question.PlanQuestion;
import org.keruen.study.question.QuestionReader;

/// The way of an option that was answered earlier, looked for again under the data of today.
final class WayAgain {
    private WayAgain() {}

    /// The question it answered, without what it was told not to pass or exceed, from and to its own terminals.
    static AskedQuestion question(SavedOptions.Found found, Optional<String> language, OpenCorridors corridors) {
        List<PlannedLeg> legs = found.option().legs();
        var then = found.plan().asked();
        PlanQuestion question = new PlanQuestion(
                Optional.of(legs.getFirst().from().id()),
                Optional.of(legs.getLast().to().id()),
                Optional.of(then.cargo()),
                then.hs(),
                Optional.of(then.readyFirst() + ".." + then.readyLast()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                language,
                Optional.of(then.regime().name().toLowerCase(Locale.ROOT)),
                Optional.empty(),
                then.ownership(),
                then.edocs(),
                then.incoterm(),
                then.documents());
        return QuestionReader.read(question, corridors.content());
    }

    /// The package that the question is asked of.
    static CorridorPackage content(AskedQuestion question, OpenCorridors corridors) {
        return ElectronicDocuments.in(question.edocs(), corridors.content());
    }

    /// Its services, each between its places, in order.
    static List<WantedRoute.Ride> rides(PlannedOption option) {
        return option.legs().stream()
                .filter(leg -> leg.kind() == PlannedLeg.Kind.HAUL)
                .flatMap(leg -> leg.service().stream()
                        .map(service -> new WantedRoute.Ride(
                                new Id<>(service.id()),
                                service.name(),
                                new Id<>(leg.from().id()),
                                new Id<>(leg.to().id()))))
                .toList();
    }

    static WhyNotAnswer ask(PlannedOption option, AskedQuestion question, CorridorPackage content) {
        return new WhyNot(content).explain(question.request(), new WantedRoute.OfOption(option.id(), rides(option)));
    }
}
