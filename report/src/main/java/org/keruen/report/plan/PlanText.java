package org.keruen.report.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.plan.PlanOption.Tag;
import org.keruen.plan.band.Bands;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The answer as people like to read it: a line on what was asked of which data, the options, what was not
/// possible, and one option leg by leg (or all of them).
public final class PlanText {
    /// The question was good, and there is no answer: `docs/errors/ANS-001.md`.
    private static final String NO_ANSWER = "ANS-001";

    private static final int MOST_REJECTED = 6;
    private static final int MOST_ALIKE = 3;

    private final PlanDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private PlanText(PlanDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
    }

    /// `shown` are the options to tell leg by leg; none means the most balanced one.
    public static String write(PlanDocument document, List<PlannedOption> shown, Paper paper) {
        return new PlanText(document, paper).write(shown);
    }

    /// The option told in full when none was chosen: the balanced one, else the first.
    public static List<PlannedOption> best(PlanDocument document) {
        return document.options().stream()
                .sorted((a, b) -> Boolean.compare(
                        b.tags().contains(Tag.BALANCED), a.tags().contains(Tag.BALANCED)))
                .limit(1)
                .toList();
    }

    private String write(List<PlannedOption> shown) {
        header();
        if (document.options().isEmpty()) {
            text.append('\n')
                    .append(paper.strong(words.of("none") + " " + NO_ANSWER))
                    .append('\n');
        } else {
            text.append('\n');
            new OptionTable(document, words, paper).write(text);
        }
        if (document.folded() > 0) line(words.of("folded", document.folded()));
        if (!document.exact()) line(words.of("inexact"));
        latest();
        document.avoiding()
                .flatMap(avoiding -> AvoidingText.of(avoiding, words))
                .ifPresent(this::line);
        rejected();
        for (PlannedOption option : shown.isEmpty() ? best(document) : shown) {
            text.append('\n');
            new OptionText(document, option, words, paper).write(text);
            document.papers()
                    .ifPresent(papers -> PapersText.of(papers, option, words).forEach(this::line));
        }
        if (document.options().size() > 1 && shown.isEmpty()) {
            text.append('\n');
            line(words.of("hint"));
        }
        return text.toString();
    }

    private void header() {
        AskedPlan request = document.request();
        StringBuilder head = new StringBuilder();
        head.append(request.from().getFirst().shortName())
                .append(" → ")
                .append(request.to().getFirst().shortName());
        for (String part : headerParts()) head.append(" · ").append(part);
        List<String> lines = Columns.wrap(head.toString(), paper.columns());
        for (String one : lines) text.append(paper.strong(one)).append('\n');
    }

    private List<String> headerParts() {
        AskedPlan request = document.request();
        List<String> parts = new ArrayList<>();
        parts.add(request.cargo());
        if (!request.cargo().contains(":")) parts.add(request.commodityName());
        String ready = request.readyFirst().toString();
        if (!request.readyLast().equals(request.readyFirst())) ready += ".." + request.readyLast();
        parts.add(words.of("header.ready", ready));
        request.arriveBy().ifPresent(day -> parts.add(words.of("header.arriveBy", day)));
        request.deadline().ifPresent(day -> parts.add(words.of("header.deadline", day)));
        if (!request.avoid().isEmpty()) parts.add(words.of("header.avoid", String.join(" ", request.avoid())));
        if (request.regime() != Bands.Regime.EITHER) parts.add(words.of("regime", request.regime()));
        request.ownership().ifPresent(parts::add);
        request.incoterm().ifPresent(parts::add);
        if (!request.documents().isEmpty())
            parts.add(words.of("header.documents", String.join(", ", request.documents())));
        parts.add(words.of("header.scenario", document.data().scenario()));
        parts.add(words.of("header.asOf", document.data().asOf()));
        parts.add(words.of("header.prices"));
        document.conversion()
                .ifPresentOrElse(
                        rate -> parts.add(words.of(
                                "header.rate",
                                rate.currency(),
                                rate.unitsPerUsd().toPlainString(),
                                rate.last())),
                        () -> parts.add("USD"));
        if (!document.options().isEmpty()) parts.add(words.of("header.sourced", sourced()));
        return parts;
    }

    /// The weakest and the best sourced option.
    private String sourced() {
        List<Integer> shares = document.options().stream()
                .map(o -> Integer.valueOf(About.percent(o.sourcedShare())))
                .sorted()
                .toList();
        return shares.getFirst().equals(shares.getLast())
                ? shares.getFirst() + " %"
                : shares.getFirst() + "–" + shares.getLast() + " %";
    }

    private void latest() {
        if (document.latest().isEmpty()) return;
        PlannedLoad latest = document.latest().get();
        promised("latest.p50", latest.p50());
        promised("latest.p90", latest.p90());
    }

    private void promised(String chance, Optional<PlannedLoad.Promise> promise) {
        line(promise.map(p -> words.of(chance, p.load().toLocalDate(), named(p.option()), About.days(p.days())))
                .orElseGet(() -> words.of(chance + ".none")));
    }

    /// The number of an option in the table, or its id when it was folded into another.
    private String named(String id) {
        for (int i = 0; i < document.options().size(); i++) {
            if (document.options().get(i).id().equals(id)) return Integer.toString(i + 1);
        }
        return id;
    }

    private void rejected() {
        List<List<RejectedWay>> kinds = alike();
        if (kinds.isEmpty()) return;
        text.append('\n').append(paper.strong(words.of("rejected.title"))).append('\n');
        for (List<RejectedWay> kind : kinds.stream().limit(MOST_REJECTED).toList()) {
            List<String> lines = Columns.wrap(said(kind), paper.columns() - 4);
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == 0 ? "  – " : "    ").append(lines.get(i)).append('\n');
            }
        }
        int more = kinds.stream().skip(MOST_REJECTED).mapToInt(List::size).sum();
        if (more > 0) line("  " + words.of("rejected.more", more));
    }

    /// What was rejected for the same reason and would open in the same way, together.
    private List<List<RejectedWay>> alike() {
        Map<List<String>, List<RejectedWay>> kinds = new LinkedHashMap<>();
        for (RejectedWay way : document.rejected()) {
            kinds.computeIfAbsent(List.of(way.reason().name(), way.opensIf()), key -> new ArrayList<>())
                    .add(way);
        }
        return List.copyOf(kinds.values());
    }

    private String said(List<RejectedWay> kind) {
        RejectedWay way = kind.getFirst();
        StringBuilder said = new StringBuilder(
                kind.stream().limit(MOST_ALIKE).map(RejectedWay::what).collect(Collectors.joining("; ")));
        if (kind.size() > MOST_ALIKE) said.append("; ").append(words.of("rejected.alike", kind.size() - MOST_ALIKE));
        said.append(": ").append(words.of("reason", way.reason())).append(" (").append(way.rule());
        String days = Stream.of(way.from(), way.to())
                .map(day -> day.map(Object::toString).orElse(""))
                .collect(Collectors.joining(".."));
        if (days.length() > 2) said.append(", ").append(days);
        said.append(')');
        if (!way.opensIf().isEmpty()) said.append("; ").append(words.of("rejected.opens", way.opensIf()));
        return said.toString();
    }

    private void line(String words) {
        for (String one : Columns.wrap(words, paper.columns())) {
            text.append(paper.faint(one)).append('\n');
        }
    }
}
