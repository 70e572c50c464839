package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.terms.Party;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Words;

/// Who pays what of an option, in words: the sums, a line for every kind of charge, and what lies beside the
/// price.
public final class TermsText {
    private static final int MONEY = 12;

    private final PlannedTerms terms;
    private final Words words;
    private final Function<BigDecimal, String> money;

    /// `money` writes dollars as the answer shows them.
    public TermsText(PlannedTerms terms, Words words, Function<BigDecimal, String> money) {
        this.terms = terms;
        this.words = words;
        this.money = money;
    }

    /// Sentences, to be wrapped.
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        terms.split()
                .ifPresentOrElse(
                        split -> all.add(words.of(
                                "terms.head",
                                terms.said(),
                                money.apply(split.sellerUsd()),
                                money.apply(split.buyerUsd()),
                                split.riskPasses().shortName())),
                        () -> all.add(words.of("terms.notOnTheWay", terms.said())));
        terms.instead().ifPresent(rather -> all.add(words.of("terms.boxes", terms.rule(), rather)));
        return all;
    }

    /// What lies beside the price, to be wrapped.
    public List<String> beside() {
        return List.of(
                words.of("terms.duties", said("termsDuty", terms.rule().duties())),
                words.of("terms.papers", said("termsPaper", terms.rule().papers())));
    }

    private <K extends Enum<K>> String said(String prefix, Map<K, Party> parties) {
        return parties.entrySet().stream()
                .map(one -> "%s (%s)".formatted(words.of(prefix, one.getKey()), words.of("party", one.getValue())))
                .collect(Collectors.joining(", "));
    }

    /// A table of kinds of charge, laid out already; empty where the place is not on the way.
    public List<String> table() {
        if (terms.split().isEmpty()) return List.of();
        Map<LegKind, Map<Party, BigDecimal>> sums = new EnumMap<>(LegKind.class);
        for (PlannedTerms.Line line : terms.split().get().lines()) {
            sums.computeIfAbsent(line.kind(), kind -> new EnumMap<>(Party.class))
                    .merge(line.payer(), line.usd(), BigDecimal::add);
        }
        int label = sums.keySet().stream()
                .mapToInt(kind -> Columns.width(words.of("charge", kind)))
                .max()
                .orElse(0);
        List<String> rows = new ArrayList<>();
        rows.add(Columns.left("", label)
                + Columns.right(words.of("party", Party.SELLER), MONEY)
                + Columns.right(words.of("party", Party.BUYER), MONEY));
        sums.forEach((kind, by) -> rows.add(Columns.left(words.of("charge", kind), label)
                + Columns.right(paid(by, Party.SELLER), MONEY)
                + Columns.right(paid(by, Party.BUYER), MONEY)));
        return rows;
    }

    private String paid(Map<Party, BigDecimal> by, Party party) {
        BigDecimal sum = by.getOrDefault(party, BigDecimal.ZERO);
        return sum.signum() == 0 ? "–" : money.apply(sum);
    }
}
