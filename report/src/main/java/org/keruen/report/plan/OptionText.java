package org.keruen.report.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.tariff.LegKind;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// One option in full: what it is, when what happens, what it costs, what the price leaves out, and how well
/// it is known.
final class OptionText {
    private static final int MOST_SOURCES = 8;
    private static final int BAR = 24;

    private final PlanDocument document;
    private final PlannedOption option;
    private final Words words;
    private final Paper paper;

    OptionText(PlanDocument document, PlannedOption option, Words words, Paper paper) {
        this.document = document;
        this.option = option;
        this.words = words;
        this.paper = paper;
    }

    void write(StringBuilder text) {
        int number = document.options().indexOf(option) + 1;
        StringBuilder title = new StringBuilder(words.of("option.title", number));
        option.tags().forEach(tag -> title.append(" · ").append(words.of("tag", tag)));
        title.append(" · ")
                .append(words.of("option.days", About.days(option.daysP50()), About.days(option.daysP90())))
                .append(" · ")
                .append(OptionTable.money(
                        document, option.costUsd(), option.cost().orElse(option.costUsd())))
                .append(" · ")
                .append(words.of("unit.tonnes", About.tonnes(option.co2eTonnes())))
                .append(" CO2e");
        for (String line : Columns.wrap(title.toString(), paper.columns())) {
            text.append(paper.strong(line)).append('\n');
        }
        new Gantt(option, words, paper).write(text);
        text.append('\n');
        costs(text);
        said(
                text,
                words.of("notIncluded.title"),
                option.notIncluded().stream()
                        .map(left -> words.of("notIncluded", left))
                        .collect(Collectors.joining(", ")));
        option.terms().ifPresent(terms -> terms(text, terms));
        option.conditions().forEach(rule -> said(text, words.of("conditions.title"), rule));
        said(text, words.of("provenance.title"), provenance());
    }

    private void terms(StringBuilder text, PlannedTerms terms) {
        TermsText said = new TermsText(terms, words, usd -> OptionTable.money(document, usd, converted(usd)));
        said.sentences().forEach(one -> wrapped(text, one));
        said.table().forEach(row -> text.append("  ").append(row).append('\n'));
        said.beside().forEach(one -> wrapped(text, one));
    }

    private void wrapped(StringBuilder text, String what) {
        for (String line : Columns.wrap(what, paper.columns() - 2))
            text.append("  ").append(line).append('\n');
    }

    private void costs(StringBuilder text) {
        Map<LegKind, BigDecimal> sums = new EnumMap<>(LegKind.class);
        for (PlannedLeg leg : option.legs()) {
            for (PlannedCharge charge : leg.charges()) sums.merge(charge.kind(), charge.usd(), BigDecimal::add);
        }
        BigDecimal whole = option.costUsd().max(new BigDecimal("0.01"));
        List<Map.Entry<LegKind, BigDecimal>> stack = sums.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(Map.Entry.<LegKind, BigDecimal>comparingByValue().reversed())
                .toList();
        int label = stack.stream()
                .mapToInt(entry -> Columns.width(words.of("charge", entry.getKey())))
                .max()
                .orElse(0);
        for (Map.Entry<LegKind, BigDecimal> entry : stack) {
            BigDecimal share = entry.getValue().divide(whole, 3, RoundingMode.HALF_UP);
            int bar = share.multiply(BigDecimal.valueOf(BAR))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            text.append("  ")
                    .append(Columns.left(words.of("charge", entry.getKey()), label))
                    .append("  ")
                    .append(Columns.right(
                            OptionTable.money(document, entry.getValue(), converted(entry.getValue())), 9))
                    .append("  ")
                    .append(Columns.left("█".repeat(Math.max(1, bar)), BAR))
                    .append(Columns.right(About.percent(share), 4))
                    .append(" %\n");
        }
        firstToExpire()
                .ifPresent(day -> text.append("  ")
                        .append(words.of("cost.validUntil", day))
                        .append('\n'));
    }

    private BigDecimal converted(BigDecimal usd) {
        return document.conversion()
                .map(rate -> usd.multiply(rate.unitsPerUsd()))
                .orElse(usd);
    }

    private Optional<LocalDate> firstToExpire() {
        return option.legs().stream()
                .flatMap(leg -> leg.charges().stream())
                .flatMap(charge -> charge.validUntil().stream())
                .min(Comparator.naturalOrder());
    }

    private String provenance() {
        Set<String> sources = new LinkedHashSet<>();
        option.legs().forEach(leg -> sources.addAll(leg.sources()));
        String shares = words.of(
                "provenance.shares",
                About.percent(option.sourcedHoursShare()),
                About.percent(option.sourcedCostShare()));
        if (sources.isEmpty()) return shares;
        String some = sources.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "));
        return shares + " "
                + words.of("provenance.sources", sources.size(), some + (sources.size() > MOST_SOURCES ? ", …" : ""));
    }

    private void said(StringBuilder text, String title, String what) {
        if (what.isEmpty()) return;
        wrapped(text, title + ": " + what);
    }
}
