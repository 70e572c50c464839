package org.keruen.report.shipments;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.report.plan.LegInWords;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedTerms;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The new band for people: what happened, when it will be there now and how much later than promised, what is left.
public final class EtaText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final EtaDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private EtaText(EtaDocument document, Paper paper) {
        this.document = document;
        words = Words.in(document.language());
        this.paper = paper;
    }

    public static String write(EtaDocument document, Paper paper) {
        EtaText text = new EtaText(document, paper);
        text.whole();
        return text.text.toString();
    }

    private void whole() {
        List<PlannedLeg> legs = document.promised().legs();
        line(
                "",
                words.of(
                        "eta.title",
                        document.id(),
                        document.name(),
                        legs.getFirst().from().shortName(),
                        legs.getLast().to().shortName()),
                true);
        line(
                "",
                words.of(
                        "eta.event",
                        words.of("eta.kind", document.kind()),
                        document.at().shortName(),
                        time(document.happened())),
                false);
        text.append('\n');
        row("eta.p10", document.before().p10(), document.now().p10());
        row("eta.p50", document.before().p50(), document.now().p50());
        row("eta.p90", document.before().p90(), document.now().p90());
        if (document.notDelivered().signum() > 0) {
            line("", words.of("eta.lost", percent()), false);
        }
        terms();
        text.append('\n');
        line("", words.of("eta.left"), true);
        for (PlannedLeg leg : document.left()) {
            line("  ", time(leg.departure()) + "  " + LegInWords.of(leg, words), false);
        }
    }

    private void terms() {
        document.promised().terms().ifPresent(terms -> terms.split().ifPresent(split -> risk(terms, split)));
    }

    private void risk(PlannedTerms terms, PlannedTerms.Split split) {
        boolean passed = document.riskPassed().orElseThrow();
        line(
                "",
                words.of(
                        passed ? "eta.riskPassed" : "eta.riskToPass",
                        terms.said(),
                        split.riskPasses().shortName()),
                false);
    }

    private String percent() {
        return document.notDelivered().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private void row(String key, Optional<OffsetDateTime> before, Optional<OffsetDateTime> now) {
        String later = before.isPresent() && now.isPresent() ? later(before.get(), now.get()) : "";
        line(
                "  ",
                words.of(
                        key,
                        now.map(this::time).orElse("–"),
                        before.map(this::time).orElse("–"),
                        later),
                false);
    }

    private String later(OffsetDateTime before, OffsetDateTime now) {
        double days = Duration.between(before, now).toMinutes() / 1440.0;
        String figure = String.format(Locale.ROOT, "%.1f", Math.abs(days));
        if (figure.equals("0.0")) return words.of("eta.same");
        return words.of(days > 0 ? "eta.later" : "eta.earlier", figure);
    }

    /// Local time, and UTC behind it.
    private String time(OffsetDateTime local) {
        return TIME.format(local) + " (" + TIME.format(local.withOffsetSameInstant(ZoneOffset.UTC)) + " UTC)";
    }

    private void line(String before, String said, boolean strong) {
        List<String> lines = Columns.wrap(said, paper.columns() - before.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? before : " ".repeat(before.length())) + lines.get(i);
            text.append(strong ? paper.strong(line) : line).append('\n');
        }
    }
}
