package org.keruen.supernetwork.drawing;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.Parameter;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.acceptance.AirRight;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.money.Money;
import org.keruen.model.money.Rate;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.service.Traffic;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Hours;

/// What things take, cost, emit and may carry, as a drawing says it.
final class PriceWords {
    final List<Operation> operations = new ArrayList<>();
    final List<Tariff> tariffs = new ArrayList<>();
    final List<Rate> rates = new ArrayList<>();
    final List<EmissionFactor> factors = new ArrayList<>();
    final List<Commodity> commodities = new ArrayList<>();
    final List<AcceptanceRule> rules = new ArrayList<>();
    final List<AirRight> rights = new ArrayList<>();
    final List<DocumentRule> documents = new ArrayList<>();
    final List<Parameter> parameters = new ArrayList<>();
    final List<TransitClosure> closures = new ArrayList<>();

    /// `operation border Khorgos CN>KZ 6h queue 1/2/5h`, `operation transfer Aktau any 8h mode rail>feeder`;
    /// the place `*` is any.
    void operation(Sentence s) {
        Operation.Kind kind = Sentence.word(s.next(), Operation.Kind.class);
        Optional<Id<Place>> place =
                Optional.of(s.next()).filter(p -> !p.equals("*")).map(Id::new);
        Operation.Direction direction = Sentence.direction(s.next());
        Hours process = s.nextHours();
        Optional<Operation.ModeChange> modes = s.option("mode").map(PriceWords::modes);
        boolean congested = s.flag("congested");
        operations.add(new Operation(
                s.id(),
                place,
                kind,
                direction,
                modes,
                s.one("form", Form.class),
                s.one("traffic", Traffic.class),
                congested ? Operation.Situation.CONGESTED : Operation.Situation.NORMAL,
                s.some("includes", Operation.Kind.class),
                process,
                s.band("queue"),
                s.days(),
                s.provenance()));
    }

    private static Operation.ModeChange modes(String word) {
        String[] parts = word.split(">", -1);
        return new Operation.ModeChange(
                Sentence.word(parts[0], Mode.class), Sentence.word(parts[parts.length - 1], Mode.class));
    }

    /// `tariff haul 0.5 USD/km_box mode rail country KZ`, `tariff through 4000 USD/box service K1 from A to B
    /// includes border,gauge_change`.
    void tariff(Sentence s) {
        LegKind kind = Sentence.word(s.next(), LegKind.class);
        BigDecimal amount = new BigDecimal(s.next());
        String[] per = s.next().split("/", -1);
        Money money = new Money(
                amount,
                Currency.getInstance(per[0]),
                Year.parse(s.option("year").orElse("2026")));
        tariffs.add(new Tariff(
                s.id(),
                kind,
                s.one("mode", Mode.class),
                s.option("country"),
                s.option("place").map(Id::new),
                s.option("from").map(Id::new),
                s.option("to").map(Id::new),
                s.option("service").map(Id::new),
                s.option("direction").map(Sentence::direction),
                s.one("form", Form.class),
                s.option("box").map(Integer::valueOf),
                s.option("commodity"),
                s.one("traffic", Traffic.class),
                s.option("ownership"),
                money,
                Sentence.word(per[1], ChargeUnit.class),
                s.days(),
                s.some("includes", LegKind.class),
                s.provenance()));
    }

    /// `rate EUR 2026 0.8`: units for one dollar, the year's average.
    void rate(Sentence s) {
        Currency currency = Currency.getInstance(s.next());
        Year year = Year.parse(s.next());
        rates.add(new Rate(
                year.atDay(1), year.atDay(year.length()), currency, Double.parseDouble(s.next()), s.provenance()));
    }

    /// `factor 8.15 mode sea`, `factor 308 hub mode rail`.
    void factor(Sentence s) {
        double grams = Double.parseDouble(s.next());
        factors.add(new EmissionFactor(
                s.id(),
                s.flag("hub"),
                s.one("mode", Mode.class),
                s.one("traction", Traction.class),
                s.one("traffic", Traffic.class),
                s.option("country"),
                s.one("form", Form.class),
                grams,
                "actual",
                "drawn",
                s.provenance()));
    }

    /// `commodity wheat grain wagon,box wagon 68 box20 24`: id, class, forms, tonnes in each unit; `dangerous
    /// 3` is its dangerous-goods class.
    void commodity(Sentence s) {
        String id = s.next();
        String cargoClass = s.next();
        Set<Form> forms = new LinkedHashSet<>();
        for (String form : Sentence.list(s.next())) forms.add(Sentence.word(form, Form.class));
        commodities.add(new Commodity(
                id,
                new Names(id, "", "", ""),
                Set.of(),
                cargoClass,
                s.option("dangerous"),
                forms,
                "",
                s.number("wagon"),
                s.number("box20"),
                s.number("box40"),
                s.number("truck"),
                List.of(),
                s.provenance()));
    }

    /// `rule no commodity crude form box because it leaks`.
    void rule(Sentence s) {
        String reason = String.join(" ", s.after("because"));
        rules.add(new AcceptanceRule(
                s.id(),
                Sentence.word(s.next(), AcceptanceRule.Verdict.class),
                s.option("commodity"),
                s.option("class"),
                s.one("form", Form.class),
                s.one("mode", Mode.class),
                s.option("gauge").map(NetworkWords::laidTo),
                s.option("country"),
                s.option("place"),
                s.option("service"),
                s.number("length"),
                s.number("width"),
                s.number("height"),
                s.number("tonnes"),
                reason,
                s.days(),
                s.provenance()));
    }

    /// `right CN CN-DE cargo`: carriers of the state, between the two countries.
    void right(Sentence s) {
        String carrier = s.next();
        String[] pair = s.next().split("-", -1);
        rights.add(new AirRight(
                s.id(), carrier, pair[0], pair[1], s.next(), 3, Optional.empty(), s.days(), s.provenance()));
    }

    /// `document SMGS note rail in KZ,RU` or `document TIR customs road in DE territory EU`: a rule for each country.
    void document(Sentence s) {
        String name = s.next();
        DocumentRule.Kind kind = DocumentRule.Kind.valueOf(s.next().toUpperCase(Locale.ROOT));
        Mode mode = Mode.valueOf(s.next().toUpperCase(Locale.ROOT));
        String countries = s.option("in").orElseThrow();
        Optional<String> territory = s.option("territory");
        Validity days = s.days();
        for (String country : countries.split(",", -1)) {
            documents.add(new DocumentRule(
                    s.id() + country, name, kind, mode, country, territory, name, days, s.provenance()));
        }
    }

    /// `shut RU,BY`: to what neither begins nor ends there.
    void shut(Sentence s) {
        closures.add(new TransitClosure(Set.of(s.next().split(",", -1)), s.provenance()));
    }

    /// `parameter planHorizonDays 20`.
    void parameter(Sentence s) {
        parameters.add(new Parameter(
                s.next(), Double.parseDouble(s.next()), Optional.empty(), Optional.empty(), "", s.provenance()));
    }
}
