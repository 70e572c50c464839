package org.keruen.study.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.issue.Refused;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.observation.NamedCorridor;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.service.Service;
import org.keruen.plan.PlanAnswer;
import org.keruen.plan.PlanOption;
import org.keruen.plan.Planner;
import org.keruen.report.data.CorridorStatus;
import org.keruen.report.data.DataDocument;
import org.keruen.study.Progress;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.question.PlanQuestion;
import org.keruen.study.question.QuestionReader;

/// How good are the data: rows by basis, and for every named corridor the shares of hours and of cost that can be
/// looked up, on the fastest option through its places.
public final class DataStudy {
    private final OpenCorridors corridors;
    private final Language language;
    private final Planner planner;
    private final Map<Id<Service>, Service.Terms> services = new HashMap<>();

    public DataStudy(OpenCorridors corridors, Language language) {
        this.corridors = corridors;
        this.language = language;
        this.planner = new Planner(corridors.content());
        for (Service service : corridors.content().services()) {
            services.put(service.terms().id(), service.terms());
        }
    }

    public DataDocument status(Progress progress) {
        List<NamedCorridor> named = corridors.content().corridors();
        List<CorridorStatus> statuses = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            progress.at(named.get(i).id(), i, named.size());
            statuses.add(status(named.get(i)));
        }
        return new DataDocument(corridors.stamp(), language, Tables.of(corridors.content()), statuses);
    }

    private CorridorStatus status(NamedCorridor named) {
        PlanQuestion question = question(named);
        String name = named.names().in(language);
        try {
            PlanAnswer answer = planner.plan(
                    QuestionReader.read(question, corridors.content()).request());
            Optional<PlanOption> fastest = answer.options().stream()
                    .min(Comparator.comparing((PlanOption o) -> o.itinerary().end()));
            String why = fastest.isPresent() ? "" : why(answer);
            return new CorridorStatus(named.id(), name, words(named), fastest.map(this::found), why);
        } catch (Refused refused) {
            String why = refused.issues().getFirst().code() + " "
                    + refused.issues().getFirst().what();
            return new CorridorStatus(named.id(), name, words(named), Optional.empty(), why);
        }
    }

    private CorridorStatus.Found found(PlanOption option) {
        return new CorridorStatus.Found(
                option.id(),
                option.countries(),
                rounded(option.band().daysP50(), 2),
                rounded(option.band().daysP90(), 2),
                BigDecimal.valueOf(option.itinerary().costCents(), 2),
                BigDecimal.valueOf(option.itinerary().co2Grams(), 6),
                rows(option).size(),
                rounded(option.sourced().hours(), 3),
                rounded(option.sourced().cost(), 3));
    }

    /// The rows of the package an option was made from.
    private Set<RowRef> rows(PlanOption option) {
        Set<RowRef> rows = new HashSet<>();
        for (Leg leg : option.itinerary().legs()) {
            leg.facts().times().forEach(part -> add(rows, part.provenance()));
            leg.facts().charges().forEach(charge -> add(rows, charge.provenance()));
            leg.facts().emissions().forEach(part -> add(rows, part.provenance()));
            if (!(leg instanceof Leg.Haul haul)) continue;
            haul.links().forEach(travelled -> add(rows, travelled.link().provenance()));
            Optional.ofNullable(services.get(haul.service())).ifPresent(terms -> add(rows, terms.provenance()));
        }
        return rows;
    }

    private static void add(Set<RowRef> rows, Provenance provenance) {
        if (!provenance.at().equals(RowRef.NOWHERE)) rows.add(provenance.at());
    }

    private static PlanQuestion question(NamedCorridor named) {
        return new PlanQuestion(
                Optional.of(named.from().text()),
                Optional.of(named.to().text()),
                Optional.of(named.cargo()),
                Optional.empty(),
                Optional.of(named.ready().toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                named.avoid().stream().sorted().toList(),
                named.via().stream().map(Id::text).toList(),
                named.modes().stream().sorted().map(Mode::word).toList(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String words(NamedCorridor named) {
        StringBuilder words = new StringBuilder()
                .append(named.from())
                .append(" > ")
                .append(named.to())
                .append(", ")
                .append(named.cargo())
                .append(", ")
                .append(named.ready());
        if (!named.via().isEmpty()) {
            words.append(", via ")
                    .append(String.join(" ", named.via().stream().map(Id::text).toList()));
        }
        if (!named.avoid().isEmpty()) words.append(", avoid ").append(String.join(" ", named.avoid()));
        return words.toString();
    }

    /// The first reasons, in words.
    private static String why(PlanAnswer answer) {
        return answer.rejected().stream()
                .limit(2)
                .map(r -> r.what() + ": " + r.reason() + " (" + r.rule() + ")")
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
