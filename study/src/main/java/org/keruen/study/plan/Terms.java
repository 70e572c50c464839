package org.keruen.study.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.plan.PlanOption;
import org.keruen.plan.terms.Party;
import org.keruen.plan.terms.TermsSplit;
import org.keruen.plan.terms.TradeTerms;
import org.keruen.report.plan.PlannedTerms;
import org.keruen.study.question.AskedQuestion;
import org.keruen.study.question.TermsProblem;

/// The terms of sale of a question, told of each option.
final class Terms {
    private final Optional<TradeTerms> asked;
    private final boolean boxes;
    private final Gazette gazette;

    private Terms(Optional<TradeTerms> asked, boolean boxes, Gazette gazette) {
        this.asked = asked;
        this.boxes = boxes;
        this.gazette = gazette;
    }

    static Terms of(AskedQuestion question, Gazette gazette) {
        return new Terms(question.terms(), question.request().cargo() instanceof Cargo.Boxes, gazette);
    }

    /// Who pays what of a journey; empty where nobody asked.
    Optional<PlannedTerms> of(Itinerary itinerary) {
        return asked.map(terms -> new PlannedTerms(
                terms.rule(),
                terms.named(),
                boxes ? terms.rule().insteadForBoxes() : Optional.empty(),
                TermsSplit.of(itinerary, terms).map(this::split)));
    }

    private PlannedTerms.Split split(TermsSplit split) {
        return new PlannedTerms.Split(
                gazette.stop(split.at()),
                gazette.stop(split.riskPasses()),
                Figures.usd(split.cents(Party.SELLER)),
                Figures.usd(split.cents(Party.BUYER)),
                split.shares().stream()
                        .map(share -> new PlannedTerms.Line(
                                share.leg() + 1,
                                share.charge().kind(),
                                share.charge().tariff(),
                                Figures.usd(share.charge().usdCents()),
                                share.payer()))
                        .toList());
    }

    /// Refuses a place that is on none of the ways found, and names those that are.
    void check(List<PlanOption> options) {
        if (asked.isEmpty() || options.isEmpty()) return;
        TradeTerms terms = asked.get();
        boolean fits = options.stream()
                .anyMatch(option -> TermsSplit.of(option.itinerary(), terms).isPresent());
        if (fits) return;
        Set<String> fitting = new LinkedHashSet<>();
        for (PlanOption option : options) {
            for (Id<Place> place : ends(option.itinerary())) {
                TradeTerms there = new TradeTerms(terms.rule(), place.text(), List.of(place));
                if (TermsSplit.of(option.itinerary(), there).isPresent()) {
                    fitting.add(gazette.stop(place).shortName());
                }
            }
        }
        Issues issues = new Issues();
        issues.add(new TermsProblem.NotOnTheWay(terms.rule(), terms.named(), List.copyOf(fitting)));
        throw new Refused(issues.all());
    }

    private static Set<Id<Place>> ends(Itinerary itinerary) {
        Set<Id<Place>> ends = new LinkedHashSet<>();
        for (Leg leg : itinerary.legs()) {
            ends.add(leg.facts().from());
            ends.add(leg.facts().to());
        }
        return ends;
    }
}
