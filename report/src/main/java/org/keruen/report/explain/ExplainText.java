package org.keruen.report.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.keruen.model.provenance.Basis;
import org.keruen.plan.band.Bands;
import org.keruen.report.plan.LegInWords;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.PlannedTerms;
import org.keruen.report.plan.SavedPlan;
import org.keruen.report.plan.TermsText;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// One option as whoever lends on it would check it: leg by leg every hour, charge and gram with its row and
/// source, sums that add up, and how many of the figures can be looked up.
public final class ExplainText {
    private final ExplainDocument document;
    private final Words words;
    private final Paper paper;
    private final Footnotes notes;
    private final StringBuilder text = new StringBuilder();

    private ExplainText(ExplainDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
        this.notes = new Footnotes(document.plan().sources(), words);
    }

    public static String write(ExplainDocument document, Paper paper) {
        return new ExplainText(document, paper).write();
    }

    private String write() {
        header();
        List<PlannedLeg> legs = document.option().legs();
        for (int i = 0; i < legs.size(); i++) {
            if (document.leg().isPresent() && document.leg().get() != i + 1) continue;
            leg(i + 1, legs.get(i));
        }
        if (document.leg().isEmpty()) sums();
        sources();
        text.append('\n');
        strong(counts());
        return text.toString();
    }

    private void header() {
        SavedPlan.Asked asked = document.plan().asked();
        SavedPlan.Data data = document.plan().data();
        PlannedOption option = document.option();
        String ready = asked.readyFirst();
        if (!asked.readyLast().equals(ready)) ready += ".." + asked.readyLast();
        String head = words.of("option.title", document.number()) + " (" + option.id() + ") · " + asked.from() + " → "
                + asked.to() + " · " + asked.cargo() + " · " + words.of("header.ready", ready);
        if (asked.regime() != Bands.Regime.EITHER) head += " · " + words.of("regime", asked.regime());
        strong(head);
        line("", words.of("explain.data", data.name(), data.version(), data.asOf(), data.scenario()));
        if (document.changed()) line("", words.of("explain.changed"));
    }

    private void leg(int number, PlannedLeg leg) {
        text.append('\n');
        strong(number + "  " + LegInWords.of(leg, words)
                + leg.service().map(service -> " · " + service.name()).orElse(""));
        new LegFigures(leg, words, notes, this::line).write();
    }

    /// The sums of the legs, which are those of the option.
    private void sums() {
        PlannedOption option = document.option();
        text.append('\n');
        strong(words.of("explain.sums"));
        long grams = option.co2eTonnes().movePointRight(6).longValueExact();
        line("  ", words.of("explain.sumHours", Amount.hours(option.hours()), days(option.hours())));
        line("  ", words.of("explain.sumCost", Amount.money(option.costUsd(), "USD")));
        line("  ", words.of("explain.sumCo2e", Amount.grams(grams), Amount.tonnes(option.co2eTonnes())));
        line("  ", words.of("explain.band", option.daysP10(), option.daysP50(), option.daysP90()));
        option.terms().ifPresent(this::terms);
    }

    /// Every charge with who pays it, and the two sums.
    private void terms(PlannedTerms terms) {
        text.append('\n');
        TermsText said = new TermsText(terms, words, usd -> Amount.money(usd, "USD"));
        said.sentences().forEach(one -> line("  ", one));
        terms.split()
                .ifPresent(split -> split.lines()
                        .forEach(one -> line(
                                "  ",
                                words.of(
                                        "terms.line",
                                        one.leg(),
                                        words.of("charge", one.kind()),
                                        Amount.money(one.usd(), "USD"),
                                        words.of("party", one.payer()),
                                        one.tariff()))));
        said.beside().forEach(one -> line("  ", one));
    }

    private static String days(BigDecimal hours) {
        return hours.divide(BigDecimal.valueOf(24), 1, RoundingMode.HALF_UP).toPlainString();
    }

    private void sources() {
        List<String> lines = notes.lines();
        if (lines.isEmpty()) return;
        text.append('\n');
        strong(words.of("explain.sources"));
        for (String one : lines) line("  ", one);
    }

    private String counts() {
        Figures figures = Figures.of(document.legs());
        return words.of(
                "explain.counts",
                figures.all().size(),
                figures.count(Basis.SOURCED),
                figures.count(Basis.DERIVED),
                figures.count(Basis.ASSUMED) + figures.count(Basis.ILLUSTRATIVE));
    }

    private void strong(String words) {
        for (String line : Columns.wrap(words, paper.columns()))
            text.append(paper.strong(line)).append('\n');
    }

    /// A line with a margin; what does not fit goes on below, further in.
    private void line(String margin, String words) {
        String further = margin + "    ";
        List<String> lines = Columns.wrap(words, Math.max(20, paper.columns() - further.length()));
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? margin : further).append(lines.get(i)).append('\n');
        }
    }
}
