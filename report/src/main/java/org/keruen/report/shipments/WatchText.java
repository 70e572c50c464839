package org.keruen.report.shipments;

import java.util.List;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.RejectedWay;
import org.keruen.report.plan.TermsText;
import org.keruen.report.shipments.WatchDocument.Difference;
import org.keruen.report.shipments.WatchDocument.Watched;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The watch list for people: each shipment's state, what changed and why, and what could be promised instead.
public final class WatchText {
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private WatchText(Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    public static String write(WatchDocument document, Paper paper) {
        WatchText text = new WatchText(Words.in(document.language()), paper);
        text.line(
                "",
                text.words.of(
                        "watch.title",
                        document.shipments().size(),
                        document.data().asOf()),
                true);
        if (document.shipments().isEmpty()) text.line("", text.words.of("watch.none"), false);
        document.shipments().forEach(text::shipment);
        return text.text.toString();
    }

    private void shipment(Watched shipment) {
        PlannedOption promised = shipment.promised();
        text.append('\n');
        line(
                "",
                "%s · %s · %s → %s · %s"
                        .formatted(
                                shipment.id(),
                                shipment.name(),
                                promised.legs().getFirst().from().shortName(),
                                promised.legs().getLast().to().shortName(),
                                words.of("watch.state", shipment.state())),
                true);
        option("watch.promised", promised);
        shipment.now().ifPresent(now -> option("watch.now", now));
        for (Difference one : shipment.changes()) {
            line(
                    "  – ",
                    words.of(
                            "watch.change", words.of("watch.kind", one.kind()), one.where(), one.before(), one.after()),
                    false);
        }
        for (RejectedWay reason : shipment.reasons()) {
            line(
                    "  – ",
                    "%s: %s [%s] (%s); %s"
                            .formatted(
                                    reason.what(),
                                    words.of("reason", reason.reason()),
                                    reason.reason().name(),
                                    reason.rule(),
                                    words.of("rejected.opens", reason.opensIf())),
                    false);
        }
        shipment.instead().ifPresent(option -> option("watch.instead", option));
    }

    /// An option in a line, and beneath it who of seller and buyer pays what of it.
    private void option(String key, PlannedOption option) {
        line("  ", words.of(key, said(option)), false);
        option.terms()
                .ifPresent(terms -> new TermsText(terms, words, usd -> About.money(usd, "USD"))
                        .sentences()
                        .forEach(sentence -> line("    ", sentence, false)));
    }

    private String said(PlannedOption option) {
        return words.of(
                "watch.option",
                option.departure().toLocalDate(),
                About.days(option.daysP50()),
                About.days(option.daysP90()),
                About.money(option.costUsd(), "USD"));
    }

    private void line(String before, String said, boolean strong) {
        List<String> lines = Columns.wrap(said, paper.columns() - before.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? before : " ".repeat(before.length())) + lines.get(i);
            text.append(strong ? paper.strong(line) : line).append('\n');
        }
    }
}
