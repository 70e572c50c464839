package org.keruen.study.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.money.Rate;
import org.keruen.model.money.Rates;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Gazetteer;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.band.Bands;
import org.keruen.plan.terms.TradeTerms;

/// Reads a planning question against a package. Looks at every part of it before it refuses, so that a person
/// mends all at once.
public final class QuestionReader {
    /// A question that only says when the cargo must be there looks at so many days before that.
    private static final int DAYS_BEFORE_ARRIVAL = 75;

    private static final int MOST_TRANSFERS = 20;
    private static final int MOST_A_WEEK = 10_000;

    private final CorridorPackage corridors;
    private final PlanQuestion question;
    private final Issues issues = new Issues();
    private final PlaceWords places;
    private final DayWords days;

    private QuestionReader(PlanQuestion question, CorridorPackage corridors, Gazetteer gazetteer) {
        this.question = question;
        this.corridors = corridors;
        this.places = new PlaceWords(corridors.places(), gazetteer, issues);
        this.days = new DayWords(corridors.info().asOf(), issues);
    }

    /// The request a question stands for. Throws [Refused] with every problem when there is one.
    public static AskedQuestion read(PlanQuestion question, CorridorPackage corridors) {
        return read(question, corridors, new Gazetteer(corridors.places()));
    }

    /// The same for who reads many questions and has the names of the package's places at hand.
    public static AskedQuestion read(PlanQuestion question, CorridorPackage corridors, Gazetteer gazetteer) {
        return new QuestionReader(question, corridors, gazetteer).read();
    }

    private AskedQuestion read() {
        List<Place> from = place("--from", question.from(), "\"Xi'an\"");
        List<Place> to = place("--to", question.to(), "Poti");
        Optional<Cargo> cargo = cargo();
        Optional<LocalDate> arriveBy = question.arriveBy().flatMap(text -> days.day("--arrive-by", text));
        Optional<LocalDate> deadline = question.deadline().flatMap(text -> days.day("--deadline", text));
        Optional<Validity> ready = ready(arriveBy);
        Set<String> edocs = CountryWords.read(question.edocs(), corridors.places(), issues);
        Set<String> avoid = CountryWords.read(question.avoid(), corridors.places(), issues);
        List<List<Place>> via = new ArrayList<>();
        for (String name : question.via()) via.add(places.read("--via", name));
        ModeWords modeWords = new ModeWords(corridors.terminals(), issues);
        Set<Mode> modes = modeWords.read(question.modes());
        OptionalInt transfers = transfers();
        Optional<Rate> rate = rate(ready);
        Optional<BigDecimal> budget = budget();
        Bands.Regime regime = RegimeWord.read(question.regime(), issues);
        OptionalInt perWeek = perWeek();
        Optional<TradeTerms> terms = TermsWords.read(question.incoterm(), places, issues);
        Optional<String> ownership = OwnerWord.read(question.ownership(), issues);
        Set<String> documents = DocumentWords.read(question.document(), corridors.documents(), issues);
        Language language = LanguageWord.read(question.language(), issues);

        same(from, to);
        avoided("--from", from, avoid);
        avoided("--to", to, avoid);
        for (List<Place> any : via) avoided("--via", any, avoid);
        tooEarly("--arrive-by", arriveBy, ready);
        tooEarly("--deadline", deadline, ready);
        modeWords.reaches("--from", from, modes);
        modeWords.reaches("--to", to, modes);
        if (issues.fatal() || cargo.isEmpty() || ready.isEmpty()) throw new Refused(issues.all());

        PlanRequest request = new PlanRequest(
                from,
                to,
                cargo.get(),
                ready.get().first(),
                ready.get().last(),
                arriveBy.map(day -> endOf(day, to)),
                deadline.map(day -> endOf(day, to)),
                cents(budget, rate),
                avoid,
                ids(via),
                modes,
                transfers,
                question.risk(),
                regime,
                ownership,
                documents);
        return new AskedQuestion(
                request,
                commodity(cargo.get()),
                question.hs(),
                arriveBy,
                deadline,
                budget,
                rate,
                language,
                perWeek,
                edocs,
                terms);
    }

    private List<Place> place(String option, Optional<String> name, String example) {
        Optional<String> said = name.filter(text -> !text.isBlank());
        if (said.isEmpty()) {
            issues.add(new PlaceProblem.NotGiven(option, example));
            return List.of();
        }
        return places.read(option, said.get());
    }

    private Optional<Cargo> cargo() {
        Optional<String> text = question.cargo().filter(words -> !words.isBlank());
        if (text.isEmpty()) {
            issues.add(new PlaceProblem.NotGiven("--cargo", "2x40HC"));
            return Optional.empty();
        }
        return CargoWords.read(text.get(), question.hs(), new CommodityWords(corridors.commodities(), issues), issues);
    }

    private Optional<Validity> ready(Optional<LocalDate> arriveBy) {
        if (question.ready().isPresent())
            return days.window("--ready", question.ready().get());
        if (question.arriveBy().isEmpty()) issues.add(new DateProblem.NoDay());
        return arriveBy.map(day -> new Validity(day.minusDays(DAYS_BEFORE_ARRIVAL), day.minusDays(1)));
    }

    private OptionalInt transfers() {
        if (question.maxTransfers().isEmpty()) return OptionalInt.empty();
        String text = question.maxTransfers().get();
        try {
            int most = Integer.parseInt(text.strip());
            if (most >= 0 && most <= MOST_TRANSFERS) return OptionalInt.of(most);
        } catch (NumberFormatException noNumber) {
            // said below
        }
        issues.add(new WordProblem.NotACount(text));
        return OptionalInt.empty();
    }

    private OptionalInt perWeek() {
        if (question.perWeek().isEmpty()) return OptionalInt.empty();
        String text = question.perWeek().get();
        try {
            int count = Integer.parseInt(text.strip());
            if (count >= 1 && count <= MOST_A_WEEK) return OptionalInt.of(count);
        } catch (NumberFormatException noNumber) {
            // said below
        }
        issues.add(new WordProblem.NotAWeeklyCount(text, MOST_A_WEEK));
        return OptionalInt.empty();
    }

    private Optional<Rate> rate(Optional<Validity> ready) {
        if (question.currency().isEmpty()) return Optional.empty();
        String code = question.currency().get().strip().toUpperCase(Locale.ROOT);
        LocalDate day = ready.map(Validity::first).orElse(corridors.info().asOf());
        Optional<Rate> rate = currency(code).flatMap(known -> new Rates(corridors.rates()).on(known, day));
        if (rate.isEmpty()) {
            Set<String> known = new TreeSet<>(Set.of("USD"));
            for (Rate any : corridors.rates()) known.add(any.currency().getCurrencyCode());
            issues.add(new WordProblem.NoRate(code, List.copyOf(known)));
        }
        return rate;
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> budget() {
        if (question.budget().isEmpty()) return Optional.empty();
        String text = question.budget().get().strip();
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() > 0 && amount.precision() - amount.scale() <= 12) return Optional.of(amount);
        } catch (NumberFormatException noNumber) {
            // said below
        }
        issues.add(new WordProblem.NotAnAmount(text));
        return Optional.empty();
    }

    private static OptionalLong cents(Optional<BigDecimal> budget, Optional<Rate> rate) {
        if (budget.isEmpty()) return OptionalLong.empty();
        BigDecimal units = BigDecimal.valueOf(rate.map(Rate::unitsPerUsd).orElse(1.0));
        return OptionalLong.of(budget.get()
                .movePointRight(2)
                .divide(units, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private void same(List<Place> from, List<Place> to) {
        Set<Place> both = new HashSet<>(from);
        both.retainAll(to);
        if (!both.isEmpty()) {
            issues.add(new PlaceProblem.SamePlace(
                    question.from().orElse(""), question.to().orElse("")));
        }
    }

    private void avoided(String option, List<Place> places, Set<String> avoid) {
        boolean all = !places.isEmpty() && places.stream().allMatch(place -> avoid.contains(place.country()));
        if (!all) return;
        Place first = places.getFirst();
        issues.add(new ConflictProblem.AvoidedPlace(option, first.names().en(), first.country()));
    }

    private void tooEarly(String option, Optional<LocalDate> day, Optional<Validity> ready) {
        if (day.isEmpty() || ready.isEmpty() || day.get().isAfter(ready.get().first())) return;
        issues.add(new ConflictProblem.TooEarly(option, day.get(), ready.get().first()));
    }

    private Commodity commodity(Cargo cargo) {
        return corridors.commodities().stream()
                .filter(known -> known.id().equals(cargo.commodity()))
                .findFirst()
                .orElseThrow();
    }

    /// The last second of a day where the cargo arrives.
    private static Instant endOf(LocalDate day, List<Place> to) {
        return day.plusDays(1).atStartOfDay(to.getFirst().zone()).toInstant().minusSeconds(1);
    }

    private static List<List<Id<Place>>> ids(List<List<Place>> via) {
        return via.stream().map(PlaceWords::ids).toList();
    }
}
