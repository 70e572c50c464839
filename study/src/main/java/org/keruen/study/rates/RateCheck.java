package org.keruen.study.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Form;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.money.Rates;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.plan.PlanAnswer;
import org.keruen.plan.PlanOption;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.band.Bands;
import org.keruen.report.plan.Stop;
import org.keruen.report.rates.CheckDocument;
import org.keruen.report.rates.CheckedRate;
import org.keruen.study.Progress;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.question.DayWords;
import org.keruen.study.question.LanguageWord;
import org.keruen.study.rates.Quotes.Quote;
import org.keruen.supernetwork.RateUse;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.price.TariffBook;

/// Holds every through rate against what a plan charges for the same with all through rates left out. A rate of a
/// service is compared on that service alone; an observation of a pair with the cheapest way there is. Both sums have
/// the kinds of charge that the rate holds, and no others.
public final class RateCheck {
    private static final String ANY_GOODS = "general";

    private final OpenCorridors open;
    private final CorridorPackage corridors;
    private final CorridorPackage parts;
    private final Planner withRates;
    private final Planner withoutRates;
    private final Map<Id<Place>, Place> places = new HashMap<>();

    public RateCheck(OpenCorridors open) {
        this.open = open;
        this.corridors = open.content();
        this.parts = corridors.withTariffs(corridors.tariffs().stream()
                .filter(tariff -> tariff.kind() != LegKind.THROUGH)
                .toList());
        this.withRates = new Planner(corridors);
        this.withoutRates = new Planner(parts);
        for (Place place : corridors.places()) places.put(place.id(), place);
    }

    /// By pair, box and day; observations first. Throws [Refused] for a question that cannot be understood.
    public CheckDocument check(CheckQuestion question, Progress progress) {
        Issues issues = new Issues();
        DayWords days = new DayWords(corridors.info().asOf(), issues);
        Optional<LocalDate> on = question.on().flatMap(text -> days.day("--on", text));
        Language language = LanguageWord.read(question.language(), issues);
        if (issues.fatal()) throw new Refused(issues.all());
        Quotes quotes = new Quotes(corridors, on);
        List<Quote> all = quotes.all();
        List<CheckedRate> checked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            checked.add(checked(all.get(i), language));
            progress.at("comparing rates", i, all.size());
        }
        checked.sort(Comparator.comparing((CheckedRate rate) -> !rate.observed())
                .thenComparing(rate -> rate.from().name())
                .thenComparing(rate -> rate.to().name())
                .thenComparing(rate -> rate.service().orElse(""))
                .thenComparing(CheckedRate::counted, Comparator.reverseOrder())
                .thenComparing(CheckedRate::day)
                .thenComparing(CheckedRate::tariff));
        return new CheckDocument(open.stamp(), language, on, checked, quotes.skipped());
    }

    private CheckedRate checked(Quote quote, Language language) {
        Tariff tariff = quote.tariff();
        PlanRequest request = request(quote);
        Planner stacking = quote.line().map(line -> only(parts, line)).orElse(withoutRates);
        Planner pricing = quote.line().map(line -> only(corridors, line)).orElse(withRates);
        PlanAnswer answer = stacking.plan(request);
        Optional<BigDecimal> stack = cheapest(answer).map(option -> sum(option, tariff));
        Optional<BigDecimal> planned = cheapest(pricing.plan(request)).map(option -> sum(option, tariff));
        String without = stack.isPresent()
                ? ""
                : answer.rejected().stream()
                        .findFirst()
                        .map(one -> one.reason().name())
                        .orElse("NOT_CONNECTED");
        return new CheckedRate(
                tariff.id(),
                tariff.service().map(Id::text),
                stop(quote.from(), language),
                stop(quote.to(), language),
                tariff.box().map(feet -> Integer.toString(feet)).orElse(""),
                quote.day(),
                usd(quote, request),
                stack,
                planned,
                without,
                tariff.provenance());
    }

    private static Planner only(CorridorPackage some, Service.Line line) {
        return new Planner(some.withServices(List.of(line)));
    }

    private static Optional<PlanOption> cheapest(PlanAnswer answer) {
        return answer.options().stream()
                .min(Comparator.comparingLong(option -> option.itinerary().costCents()));
    }

    /// What the kinds of charge that a rate holds come to on an option.
    private static BigDecimal sum(PlanOption option, Tariff tariff) {
        long cents = 0;
        for (Leg leg : option.itinerary().legs()) {
            for (Charge charge : leg.facts().charges()) {
                boolean inside = charge.kind() == LegKind.THROUGH
                        || charge.kind() == LegKind.HAUL
                        || tariff.includes().contains(charge.kind());
                if (inside) cents += charge.usdCents();
            }
        }
        return BigDecimal.valueOf(cents, 2);
    }

    private PlanRequest request(Quote quote) {
        Tariff tariff = quote.tariff();
        BoxSize size = tariff.box().filter(feet -> feet == 20).isPresent() ? BoxSize.DC20 : BoxSize.HC40;
        String commodity = tariff.commodity().orElse(ANY_GOODS);
        boolean changes = tariff.includes().contains(LegKind.TRANSFER);
        Set<Mode> modes = changes ? Set.of() : tariff.mode().map(Set::of).orElse(Set.of());
        return new PlanRequest(
                List.of(place(quote.from())),
                List.of(place(quote.to())),
                new Cargo.Boxes(1, size, commodity, "1x" + size.code() + ":" + commodity),
                quote.day(),
                quote.day(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                modes,
                OptionalInt.empty(),
                false,
                Bands.Regime.EITHER,
                tariff.ownership());
    }

    private BigDecimal usd(Quote quote, PlanRequest request) {
        TariffBook book = new TariffBook(
                List.of(quote.tariff()),
                new Rates(corridors.rates()),
                quote.day(),
                request.cargo().commodity(),
                RateUse.NEAREST);
        Consignment consignment = Consignment.of(request.cargo(), corridors);
        return BigDecimal.valueOf(
                book.charge(quote.tariff(), consignment.lot(Form.BOX), 0).usdCents(), 2);
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("a rate names " + id + ", which the package has not");
        return place;
    }

    private Stop stop(Id<Place> id, Language language) {
        Place place = place(id);
        return new Stop(
                id.text(),
                place.names().in(language),
                place.country(),
                place.at().lat(),
                place.at().lon());
    }
}
