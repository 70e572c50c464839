package org.keruen.report.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.keruen.report.plan.Conversion;
import org.keruen.report.plan.PlannedCharge;
import org.keruen.report.plan.PlannedEmission;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedTime;
import org.keruen.report.text.Words;

/// The figures of one leg, a line each: hours, charges, CO2e. Figures of the same row, such as a rate for every link of
/// a haul, are one line with their sum.
final class LegFigures {
    private static final String MARGIN = "   ";
    private static final String DEEPER = "     ";

    private final PlannedLeg leg;
    private final Words words;
    private final Footnotes notes;
    private final BiConsumer<String, String> line;

    /// `line` takes a margin and what to write behind it.
    LegFigures(PlannedLeg leg, Words words, Footnotes notes, BiConsumer<String, String> line) {
        this.leg = leg;
        this.words = words;
        this.notes = notes;
        this.line = line;
    }

    void write() {
        hours();
        charges();
        emissions();
    }

    private void hours() {
        line.accept(MARGIN, words.of("explain.hours", Amount.hours(leg.hours())));
        for (List<PlannedTime> alike : alike(leg.times(), part -> List.of(part.what(), part.provenance()))) {
            BigDecimal sum = sum(alike.stream().map(PlannedTime::hours).toList());
            PlannedTime part = alike.getFirst();
            line.accept(
                    DEEPER,
                    Amount.hours(sum) + " h  " + named("part", part.what()) + times(alike) + " · "
                            + notes.of(part.provenance()));
        }
    }

    private void charges() {
        if (leg.charges().isEmpty()) return;
        line.accept(MARGIN, words.of("explain.cost", Amount.money(leg.costUsd(), "USD")));
        for (List<PlannedCharge> alike : alike(leg.charges(), c -> List.of(c.tariff(), c.currency(), c.provenance()))) {
            PlannedCharge charge = alike.getFirst();
            BigDecimal usd = sum(alike.stream().map(PlannedCharge::usd).toList());
            BigDecimal own = sum(alike.stream().map(PlannedCharge::amount).toList());
            String amount = words.of(
                    "explain.prices",
                    Amount.money(own, charge.currency()),
                    charge.priceYear().getValue());
            String until = charge.validUntil()
                    .map(day -> words.of("explain.validUntil", day))
                    .orElseGet(() -> words.of("explain.openEnded"));
            line.accept(
                    DEEPER,
                    Amount.money(usd, "USD") + "  " + words.of("charge", charge.kind()) + times(alike) + " = " + amount
                            + rate(charge.rate()) + " · " + words.of("explain.tariff", charge.tariff()) + ", " + until
                            + " · " + notes.of(charge.provenance()));
        }
    }

    private String rate(Optional<Conversion> rate) {
        if (rate.isEmpty()) return "";
        Conversion at = rate.get();
        return " "
                + words.of(
                        "explain.rate",
                        Amount.plain(at.unitsPerUsd()),
                        at.currency(),
                        at.first().getYear(),
                        notes.row(at.provenance()));
    }

    private void emissions() {
        if (leg.emissions().isEmpty()) return;
        long grams = leg.emissions().stream().mapToLong(PlannedEmission::grams).sum();
        line.accept(MARGIN, words.of("explain.co2e", Amount.grams(grams)));
        for (List<PlannedEmission> alike : alike(leg.emissions(), LegFigures::reckoned)) {
            PlannedEmission part = alike.getFirst();
            long sum = alike.stream().mapToLong(PlannedEmission::grams).sum();
            String edition = part.edition().isEmpty() ? "" : ", " + part.edition();
            line.accept(
                    DEEPER,
                    Amount.grams(sum) + " g  = " + product(alike) + times(alike) + " · "
                            + words.of("explain.factor", part.factorId()) + edition + " · "
                            + notes.of(part.provenance()));
        }
    }

    private static List<Object> reckoned(PlannedEmission part) {
        return List.of(part.factorId(), part.tonnes(), part.km().isPresent(), part.factor(), part.provenance());
    }

    /// Tonnes × km × factor over all links, each link being rounded to the gram.
    private static String product(List<PlannedEmission> alike) {
        PlannedEmission part = alike.getFirst();
        String tonnes = Amount.plain(part.tonnes()) + " t × ";
        if (part.km().isEmpty()) return tonnes + Amount.plain(part.factor()) + " g/t";
        BigDecimal km = sum(alike.stream().flatMap(one -> one.km().stream()).toList());
        return tonnes + Amount.plain(km) + " km × " + Amount.plain(part.factor()) + " g/tkm";
    }

    private String times(List<?> alike) {
        return alike.size() == 1 ? "" : " " + words.of("explain.links", alike.size());
    }

    /// The word for a part; a part no one has a word for keeps its own.
    private String named(String prefix, String what) {
        String key = prefix + "." + key(what);
        return words.has(key) ? words.of(key) : what;
    }

    private static String key(String what) {
        StringBuilder key = new StringBuilder();
        for (String word : what.split("[^A-Za-z]+", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    private static <T> List<List<T>> alike(List<T> parts, Function<T, Object> by) {
        Map<Object, List<T>> kinds = new LinkedHashMap<>();
        for (T part : parts)
            kinds.computeIfAbsent(by.apply(part), k -> new ArrayList<>()).add(part);
        return List.copyOf(kinds.values());
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
