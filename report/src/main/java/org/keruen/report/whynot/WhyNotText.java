package org.keruen.report.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.report.plan.AskedPlan;
import org.keruen.report.plan.AvoidingText;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.RejectedWay;
import org.keruen.report.plan.WayInWords;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The explanation for people: the verdict, each reason with what would open it, and the route as it would be.
public final class WhyNotText {
    private final WhyNotDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private WhyNotText(WhyNotDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
    }

    public static String write(WhyNotDocument document, Paper paper) {
        WhyNotText text = new WhyNotText(document, paper);
        text.head();
        text.verdict();
        text.way();
        document.avoiding()
                .flatMap(avoiding -> AvoidingText.of(avoiding, text.words))
                .ifPresent(said -> {
                    text.text.append('\n');
                    text.lines("", said, false);
                });
        return text.text.toString();
    }

    private String route() {
        return document.family()
                ? words.of("whyNot.route." + document.route())
                : words.of("whyNot.route.option", document.route());
    }

    private void head() {
        AskedPlan request = document.request();
        List<String> parts = new ArrayList<>();
        parts.add(words.of("whyNot.title", route()));
        parts.add(request.from().getFirst().shortName() + " → "
                + request.to().getFirst().shortName());
        parts.add(request.cargo());
        if (!request.cargo().contains(":")) parts.add(request.commodityName());
        String ready = request.readyFirst().toString();
        if (!request.readyLast().equals(request.readyFirst())) ready += ".." + request.readyLast();
        parts.add(words.of("header.ready", ready));
        if (!request.avoid().isEmpty()) parts.add(words.of("header.avoid", String.join(" ", request.avoid())));
        if (!request.documents().isEmpty())
            parts.add(words.of("header.documents", String.join(", ", request.documents())));
        parts.add(words.of("header.scenario", document.data().scenario()));
        parts.add(words.of("header.asOf", document.data().asOf()));
        lines("", String.join(" · ", parts), true);
        text.append('\n');
    }

    private void verdict() {
        lines("", words.of("whyNot.verdict", document.verdict()), true);
        for (RejectedWay reason : document.reasons()) lines("  – ", said(reason), false);
        document.shownIf().ifPresent(shown -> lines("  ", words.of("rejected.opens", shown), false));
        for (WhyNotDocument.Numbered one : document.options()) {
            lines("  ", words.of("whyNot.option", one.number(), one.option().id()) + ": " + line(one.option()), false);
        }
    }

    private String said(RejectedWay way) {
        StringBuilder said = new StringBuilder(way.what());
        said.append(": ").append(words.of("reason", way.reason())).append(" [");
        said.append(way.reason().name()).append("] (").append(way.rule());
        String days = Stream.of(way.from(), way.to())
                .map(day -> day.map(Object::toString).orElse(""))
                .collect(Collectors.joining(".."));
        if (days.length() > 2) said.append(", ").append(days);
        return said.append("); ")
                .append(words.of("rejected.opens", way.opensIf()))
                .toString();
    }

    private void way() {
        boolean told = document.options().stream()
                .anyMatch(one -> document.way().filter(one.option()::equals).isPresent());
        if (told) return;
        document.way().ifPresent(way -> {
            text.append('\n');
            lines("", words.of("whyNot.way"), true);
            lines("  ", line(way), false);
            String services = way.legs().stream()
                    .map(PlannedLeg::service)
                    .flatMap(java.util.Optional::stream)
                    .map(PlannedLeg.Carried::name)
                    .distinct()
                    .collect(Collectors.joining(" · "));
            lines("  ", services, false);
        });
    }

    private String line(PlannedOption option) {
        return "%s; %s, %s, %s"
                .formatted(
                        WayInWords.of(option, words),
                        words.of("whyNot.days", About.days(option.daysP50()), About.days(option.daysP90())),
                        About.money(option.costUsd(), "USD"),
                        words.of("whyNot.co2e", About.tonnes(option.co2eTonnes())));
    }

    private void lines(String before, String said, boolean strong) {
        List<String> lines = Columns.wrap(said, paper.columns() - before.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? before : " ".repeat(before.length())) + lines.get(i);
            text.append(strong ? paper.strong(line) : line).append('\n');
        }
    }
}
