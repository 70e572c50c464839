package org.keruen.study.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Refused;
import org.keruen.plan.Shortfall;
import org.keruen.plan.WantedRoute;
import org.keruen.plan.WhyNot;
import org.keruen.plan.WhyNotAnswer;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.whynot.WhyNotDocument;
import org.keruen.scenario.ElectronicDocuments;
import org.keruen.study.answers.Answers;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.explain.SavedOptions;
import org.keruen.study.question.AskedQuestion;
import org.keruen.study.question.PlanQuestion;
import org.keruen.study.question.QuestionReader;
import org.keruen.study.question.RouteProblem;
import org.keruen.study.question.RouteWord;
import org.keruen.study.question.WhyNotQuestion;

/// Why is a route not among the options, and what is the smallest change that would bring it there?
public final class WhyNotStudy {
    private final OpenCorridors corridors;
    private final SavedOptions saved;

    /// `answers` is empty where nothing is ever saved.
    public WhyNotStudy(OpenCorridors corridors, Optional<Answers> answers) {
        this.corridors = corridors;
        this.saved = new SavedOptions(answers);
    }

    /// What is asked: by which words, which route, with what left open filled in.
    private record Asked(String words, boolean family, WantedRoute wanted, PlanQuestion plan) {}

    /// The explanation. Throws [Refused] with every problem when the question cannot be asked.
    public WhyNotDocument explain(WhyNotQuestion question) {
        long begun = System.nanoTime();
        Asked asked = asked(question);
        AskedQuestion read = QuestionReader.read(asked.plan, corridors.content());
        CorridorPackage content = ElectronicDocuments.in(read.edocs(), corridors.content());
        WhyNotAnswer answer = new WhyNot(content).explain(read.request(), asked.wanted);

        Gazette gazette = new Gazette(content, read.language());
        Exchange exchange = new Exchange(read.rate());
        Books books = new Books(content);
        Weekly weekly = new Weekly(read, content);
        List<WhyNotDocument.Numbered> options = answer.options().stream()
                .map(number -> new WhyNotDocument.Numbered(
                        number,
                        PlanStudy.option(answer.plan().options().get(number - 1), gazette, exchange, books, weekly)))
                .toList();
        Optional<PlannedOption> way =
                answer.way().map(option -> PlanStudy.option(option, gazette, exchange, books, weekly));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new WhyNotDocument(
                corridors.stamp(),
                read.language(),
                PlanStudy.echo(read, gazette),
                asked.words,
                asked.family,
                answer.verdict(),
                options,
                answer.reasons().stream()
                        .map(reason -> PlanStudy.rejected(reason, gazette))
                        .toList(),
                way,
                answer.shownIf(),
                answer.shortfall().map(WhyNotStudy::shortfall),
                answer.plan().avoiding().map(PlanStudy::avoiding),
                books.cited(PlanSources.of(way.stream().toList(), exchange.conversion())),
                new WhyNotDocument.Run(Math.round(seconds * 1000) / 1000.0));
    }

    private Asked asked(WhyNotQuestion question) {
        if (question.route().isPresent() == question.option().isPresent()) {
            throw new Refused(List.of(new RouteProblem.OneRoute(question.route().isPresent())));
        }
        if (question.route().isPresent()) {
            var family = RouteWord.read(question.route().get());
            return new Asked(RouteWord.of(family), true, new WantedRoute.OfFamily(family), question.plan());
        }
        SavedOptions.Found found = saved.find(question.option().orElseThrow().strip(), question.from());
        PlannedOption option = found.option();
        List<WantedRoute.Ride> rides = WayAgain.rides(option);
        return new Asked(
                option.id(), false, new WantedRoute.OfOption(option.id(), rides), filledIn(question.plan(), found));
    }

    /// The question with what it leaves open taken from the answer that the option stands in.
    private static PlanQuestion filledIn(PlanQuestion plan, SavedOptions.Found found) {
        List<PlannedLeg> legs = found.option().legs();
        var then = found.plan().asked();
        return new PlanQuestion(
                plan.from().or(() -> Optional.of(legs.getFirst().from().id())),
                plan.to().or(() -> Optional.of(legs.getLast().to().id())),
                plan.cargo().or(() -> Optional.of(then.cargo())),
                plan.cargo().isPresent() ? plan.hs() : plan.hs().or(then::hs),
                plan.ready().or(() -> Optional.of(then.readyFirst() + ".." + then.readyLast())),
                plan.arriveBy(),
                plan.deadline(),
                plan.budget(),
                plan.avoid(),
                plan.via(),
                plan.modes(),
                plan.maxTransfers(),
                plan.currency(),
                plan.risk(),
                plan.language(),
                plan.regime(),
                plan.perWeek(),
                plan.ownership().or(then::ownership),
                plan.edocs().isEmpty() ? then.edocs() : plan.edocs(),
                plan.incoterm().or(then::incoterm),
                plan.document().isEmpty() ? then.documents() : plan.document());
    }

    private static WhyNotDocument.Shortfall shortfall(Shortfall shortfall) {
        return new WhyNotDocument.Shortfall(
                boxed(shortfall.cents()).map(Figures::usd),
                boxed(shortfall.seconds()).map(Figures::hours),
                boxed(shortfall.grams()).map(Figures::tonnes));
    }

    private static Optional<Long> boxed(OptionalLong figure) {
        return figure.isPresent() ? Optional.of(figure.getAsLong()) : Optional.empty();
    }
}
