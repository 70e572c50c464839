package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keruen.report.plan.PlannedPapers.AtBorder;
import org.keruen.report.text.Words;

/// What electronic papers save, in words: the sum of an option, and each of its borders.
final class PapersText {
    private PapersText() {}

    static List<String> of(PlannedPapers papers, PlannedOption option, Words words) {
        List<AtBorder> borders = papers.borders().stream()
                .filter(border -> border.option().equals(option.id()))
                .toList();
        String countries = String.join(", ", papers.countries());
        if (borders.isEmpty()) return List.of(words.of("papers.none", countries));
        List<String> lines = new ArrayList<>();
        lines.add(words.of("papers.saved", countries, hours(papers.saved(option.id()))));
        for (AtBorder one : borders) {
            lines.add(words.of(
                    "papers.border",
                    one.leg(),
                    one.at().shortName(),
                    one.direction(),
                    hours(one.hoursOnPaper()),
                    hours(one.hours())));
        }
        return lines;
    }

    private static String hours(BigDecimal hours) {
        return String.format(Locale.ROOT, "%.1f", hours);
    }
}
