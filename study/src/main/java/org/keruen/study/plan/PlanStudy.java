package org.keruen.study.plan;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.place.Gazetteer;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.plan.Avoiding;
import org.keruen.plan.LatestLoad;
import org.keruen.plan.PlanAnswer;
import org.keruen.plan.PlanOption;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.Progress;
import org.keruen.plan.Rejection;
import org.keruen.report.plan.AskedPlan;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlannedAvoiding;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedLoad;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.PlannedTerms;
import org.keruen.report.plan.RejectedWay;
import org.keruen.scenario.ElectronicDocuments;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.question.AskedQuestion;
import org.keruen.study.question.PlanQuestion;
import org.keruen.study.question.QuestionReader;

/// How do I get this shipment there, what will it cost, what can I promise: a question in words in, a
/// document out. One object answers any number of questions, from any number of threads; what they share is made once.
public final class PlanStudy {
    /// So many sets of countries with electronic papers are kept ready; who asks for more begins anew.
    private static final int MOST_GROUNDS = 16;

    private final OpenCorridors corridors;
    private final Gazetteer gazetteer;
    private final Map<Set<String>, Ground> grounds = new ConcurrentHashMap<>();

    public PlanStudy(OpenCorridors corridors) {
        this.corridors = corridors;
        this.gazetteer = new Gazetteer(corridors.content().places());
    }

    /// What is the same for all questions with the same electronic papers. Serves any number of threads.
    private record Ground(CorridorPackage content, Planner planner, Books books, Map<Language, Gazette> gazettes) {
        Gazette in(Language language) {
            return gazettes.computeIfAbsent(language, one -> new Gazette(content, one));
        }
    }

    private Ground ground(Set<String> edocs) {
        Ground known = grounds.get(edocs);
        if (known != null) return known;
        CorridorPackage content = ElectronicDocuments.in(edocs, corridors.content());
        Ground made = new Ground(
                content, new Planner(content, corridors.published()), new Books(content), new ConcurrentHashMap<>());
        if (grounds.size() >= MOST_GROUNDS) grounds.clear();
        grounds.put(edocs, made);
        return made;
    }

    /// The answer. Throws [org.keruen.model.issue.Refused] with every problem when the question cannot be
    /// asked.
    public PlanDocument plan(PlanQuestion question) {
        return plan(QuestionReader.read(question, corridors.content(), gazetteer));
    }

    /// The same answer; `progress` hears of every part of the work as it ends, and may throw to end it.
    public PlanDocument plan(PlanQuestion question, Progress progress) {
        return plan(QuestionReader.read(question, corridors.content(), gazetteer), progress);
    }

    public PlanDocument plan(AskedQuestion asked) {
        return plan(asked, Progress.SILENT);
    }

    private PlanDocument plan(AskedQuestion asked, Progress progress) {
        long begun = System.nanoTime();
        Ground ground = ground(asked.edocs());
        CorridorPackage content = ground.content;
        Gazette gazette = ground.in(asked.language());
        Exchange exchange = new Exchange(asked.rate());
        Books books = ground.books;
        Weekly weekly = new Weekly(asked, content);
        PlanAnswer answer = ground.planner.plan(asked.request(), progress);
        Terms terms = Terms.of(asked, gazette);
        terms.check(answer.options());
        List<PlannedOption> options = answer.options().stream()
                .map(o -> option(o, gazette, exchange, books, weekly, terms.of(o.itinerary())))
                .toList();
        List<RejectedWay> rejected =
                answer.rejected().stream().map(one -> rejected(one, gazette)).toList();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new PlanDocument(
                corridors.stamp(),
                asked.language(),
                echo(asked, gazette),
                answer.exact(),
                answer.folded(),
                exchange.conversion(),
                options,
                rejected,
                answer.latest().map(latest -> latest(latest, asked.request())),
                answer.avoiding().map(PlanStudy::avoiding),
                Papers.of(asked.edocs(), options, answer.options(), content, gazette),
                books.cited(PlanSources.of(options, exchange.conversion())),
                new PlanDocument.Run(
                        Math.round(seconds * 1000) / 1000.0,
                        Math.round(answer.effort().searchMillis() * 10) / 10.0,
                        answer.effort().labels()));
    }

    static PlannedOption option(PlanOption option, Gazette gazette, Exchange exchange, Books books, Weekly weekly) {
        return option(option, gazette, exchange, books, weekly, Optional.empty());
    }

    static PlannedOption option(
            PlanOption option,
            Gazette gazette,
            Exchange exchange,
            Books books,
            Weekly weekly,
            Optional<PlannedTerms> terms) {
        List<PlannedLeg> legs = LegDocuments.of(option.itinerary(), gazette, exchange, books);
        BigDecimal usd = Figures.usd(option.itinerary().costCents());
        // The sum of the rounded legs, so that legs add up in every currency.
        Optional<BigDecimal> cost = exchange.of(usd)
                .map(one -> legs.stream()
                        .map(leg -> leg.cost().orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        return new PlannedOption(
                option.id(),
                option.tags(),
                option.ready().atZone(origin(option, gazette).zone()).toOffsetDateTime(),
                legs.getFirst().departure(),
                legs.getLast().arrival(),
                Figures.hours(option.itinerary().seconds()),
                Figures.rounded(option.band().daysP10(), 2),
                Figures.rounded(option.band().daysP50(), 2),
                Figures.rounded(option.band().daysP90(), 2),
                usd,
                cost,
                Figures.tonnes(option.itinerary().co2Grams()),
                Figures.rounded(option.sourced().both(), 3),
                Figures.rounded(option.sourced().hours(), 3),
                Figures.rounded(option.sourced().cost(), 3),
                option.countries(),
                option.modes(),
                option.transfers(),
                option.notIncluded(),
                option.conditions(),
                weekly.of(option.itinerary()),
                terms,
                legs);
    }

    private static Place origin(PlanOption option, Gazette gazette) {
        return gazette.place(option.itinerary().legs().getFirst().facts().from());
    }

    static PlannedAvoiding avoiding(Avoiding avoiding) {
        return new PlannedAvoiding(
                avoiding.countries(),
                avoiding.kept().map(PlanStudy::best),
                avoiding.allowed().map(PlanStudy::best),
                avoiding.lost().map(PlanStudy::lost));
    }

    private static PlannedAvoiding.Lost lost(Avoiding.Lost lost) {
        return new PlannedAvoiding.Lost(
                lost.way(),
                best(lost.itself()),
                lost.centsMore().isPresent()
                        ? Optional.of(Figures.usd(lost.centsMore().getAsLong()))
                        : Optional.empty(),
                lost.secondsMore().isPresent()
                        ? Optional.of(Figures.rounded(lost.secondsMore().getAsLong() / 86_400.0, 2))
                        : Optional.empty());
    }

    private static PlannedAvoiding.Best best(Avoiding.Best best) {
        return new PlannedAvoiding.Best(
                Figures.rounded(best.seconds() / 86_400.0, 2), Figures.usd(best.cents()), Figures.tonnes(best.grams()));
    }

    private static PlannedLoad latest(LatestLoad latest, PlanRequest request) {
        ZoneId zone = request.from().getFirst().zone();
        return new PlannedLoad(
                latest.p50().map(p -> promise(p, zone)), latest.p90().map(p -> promise(p, zone)));
    }

    private static PlannedLoad.Promise promise(LatestLoad.Promise promise, ZoneId zone) {
        return new PlannedLoad.Promise(
                promise.load().atZone(zone).toOffsetDateTime(), promise.option(), Figures.rounded(promise.days(), 2));
    }

    static RejectedWay rejected(Rejection rejection, Gazette gazette) {
        return new RejectedWay(
                rejection.what(),
                rejection.reason(),
                rejection.rule(),
                rejection.from(),
                rejection.to(),
                rejection.opensIf(),
                rejection.missed().map(missed -> missed(missed, gazette)));
    }

    private static RejectedWay.Missed missed(Rejection.Missed missed, Gazette gazette) {
        ZoneId zone = gazette.place(missed.place()).zone();
        return new RejectedWay.Missed(
                missed.service().text(),
                missed.place().text(),
                missed.departure().atZone(zone).toOffsetDateTime(),
                missed.next()
                        .map(next -> new RejectedWay.Next(
                                next.departure().atZone(zone).toOffsetDateTime(),
                                Figures.rounded(next.daysLater(), 2),
                                next.deliverBy().atZone(zone).toOffsetDateTime(),
                                next.readyBy())));
    }

    static AskedPlan echo(AskedQuestion asked, Gazette gazette) {
        PlanRequest request = asked.request();
        return new AskedPlan(
                gazette.stops(request.from()),
                gazette.stops(request.to()),
                request.cargo().text(),
                asked.commodity().id(),
                asked.commodity().names().in(asked.language()),
                asked.hs(),
                request.readyFirst(),
                request.readyLast(),
                asked.arriveBy(),
                asked.deadline(),
                asked.budget()
                        .map(amount -> new AskedPlan.Budget(
                                amount,
                                asked.rate()
                                        .map(rate -> rate.currency().getCurrencyCode())
                                        .orElse("USD"),
                                Figures.usd(request.budgetCents().orElse(0)))),
                request.avoid().stream().sorted().toList(),
                request.via().stream()
                        .map(any -> any.stream()
                                .map((Id<Place> id) -> gazette.stop(id))
                                .toList())
                        .toList(),
                request.modes().stream().sorted().toList(),
                request.maxTransfers(),
                request.risk(),
                request.regime(),
                asked.perWeek(),
                request.ownership(),
                asked.terms().map(terms -> terms.rule() + " " + terms.named()),
                request.documents().stream().sorted().toList());
    }
}
