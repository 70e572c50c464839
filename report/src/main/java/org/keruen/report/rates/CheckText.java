package org.keruen.report.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// Through rates against their parts as a table, with the medians below it.
public final class CheckText {
    private static final int PLACE_COLUMNS = 13;
    private static final int SERVICE_COLUMNS = 14;
    private static final int SOURCE_COLUMNS = 19;

    private final CheckDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private CheckText(CheckDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
    }

    public static String write(CheckDocument document, Paper paper) {
        CheckText text = new CheckText(document, paper);
        text.head();
        text.table("rates.observed", document.observed());
        text.table("rates.ofServices", document.ofServices());
        if (document.rates().isEmpty()) text.line(text.words.of("rates.none"));
        text.line(text.words.of("rates.reading"));
        if (document.skipped() > 0) text.line(text.words.of("rates.skipped", document.skipped()));
        return text.text.toString();
    }

    private void head() {
        String head = String.join(
                " · ",
                words.of("rates.checked"),
                document.on().map(Object::toString).orElse(words.of("rates.ownDays")),
                words.of("header.scenario", document.data().scenario()),
                words.of("header.asOf", document.data().asOf()));
        for (String line : Columns.wrap(head, paper.columns()))
            text.append(paper.strong(line)).append('\n');
        text.append('\n');
    }

    private void table(String heading, List<CheckedRate> rates) {
        if (rates.isEmpty()) return;
        text.append(paper.strong(words.of(heading))).append('\n');
        Grid grid = new Grid(5);
        grid.row(List.of(
                words.of("rates.from"),
                words.of("rates.to"),
                words.of("rates.service"),
                words.of("rates.box"),
                words.of("rates.day"),
                words.of("rates.through"),
                words.of("rates.stack"),
                words.of("rates.gap"),
                "%",
                words.of("rates.source")));
        for (CheckedRate rate : rates) grid.row(cells(rate));
        List<String> lines = grid.lines();
        text.append(paper.faint(lines.getFirst())).append('\n');
        for (String line : lines.subList(1, lines.size())) text.append(line).append('\n');
        summary(GapSummary.of(rates));
        text.append('\n');
    }

    private static List<String> cells(CheckedRate rate) {
        List<String> cells = new ArrayList<>();
        cells.add(Columns.cut(rate.from().shortName(), PLACE_COLUMNS));
        cells.add(Columns.cut(rate.to().shortName(), PLACE_COLUMNS));
        cells.add(Columns.cut(rate.service().orElse("–"), SERVICE_COLUMNS));
        cells.add(rate.counted());
        cells.add(rate.day().toString());
        cells.add(dollars(rate.rateUsd()));
        cells.add(rate.stackUsd().map(CheckText::dollars).orElse("–"));
        cells.add(rate.gapUsd().map(gap -> sign(gap) + dollars(gap)).orElse("–"));
        cells.add(rate.gapPercent()
                .map(gap -> sign(gap) + gap.setScale(0, RoundingMode.HALF_UP))
                .orElse("–"));
        cells.add(Columns.cut(source(rate), SOURCE_COLUMNS));
        return cells;
    }

    private static String source(CheckedRate rate) {
        String basis = rate.provenance().basis().name().toLowerCase(Locale.ROOT);
        return rate.provenance().sources().isEmpty()
                ? basis
                : rate.provenance().sources().getFirst() + " " + basis;
    }

    private void summary(GapSummary summary) {
        line(words.of(
                "rates.summary",
                summary.compared(),
                summary.rates(),
                percent(summary.medianGapPercent(), true),
                percent(summary.medianSizePercent(), false),
                summary.withinTwenty()));
    }

    private static String percent(Optional<BigDecimal> share, boolean signed) {
        return share.map(value -> (signed ? sign(value) : "") + value.setScale(0, RoundingMode.HALF_UP))
                .orElse("–");
    }

    private void line(String said) {
        for (String line : Columns.wrap(said, paper.columns()))
            text.append(line).append('\n');
    }

    private static String sign(BigDecimal value) {
        return value.signum() > 0 ? "+" : "";
    }

    private static String dollars(BigDecimal usd) {
        return String.format(
                Locale.ROOT, "%,d", usd.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
