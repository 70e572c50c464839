package org.keruen.report.co2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keruen.model.provenance.Basis;
import org.keruen.report.explain.Amount;
import org.keruen.report.explain.Footnotes;
import org.keruen.report.plan.LegInWords;
import org.keruen.report.plan.PlannedEmission;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.SavedPlan;
import org.keruen.report.text.About;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The CO2e of an option with every product written out: mass × distance × factor for each link, mass ×
/// factor for each hub, sums by leg and for the whole, and what is left out.
public final class Co2Text {
    private static final String MARGIN = "   ";
    private static final String DEEPER = "     ";

    private final Co2Document document;
    private final Words words;
    private final Paper paper;
    private final Footnotes notes;
    private final StringBuilder text = new StringBuilder();

    private Co2Text(Co2Document document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
        this.notes = new Footnotes(document.sources(), words);
    }

    public static String write(Co2Document document, Paper paper) {
        Co2Text co2 = new Co2Text(document, paper);
        co2.head();
        List<PlannedLeg> legs = document.option().legs();
        for (int leg = 1; leg <= legs.size(); leg++) co2.leg(leg, legs.get(leg - 1));
        co2.silent();
        co2.sums();
        co2.limits();
        co2.sources();
        return co2.text.toString();
    }

    private void head() {
        SavedPlan.Asked asked = document.plan().asked();
        SavedPlan.Data data = document.plan().data();
        strong(words.of("option.title", document.number()) + " ("
                + document.option().id() + ") · " + asked.from() + " → " + asked.to() + " · " + asked.cargo() + " · "
                + kilograms(document.grams()) + " CO2e");
        line("", words.of("explain.data", data.name(), data.version(), data.asOf(), data.scenario()));
        if (document.changed()) line("", words.of("co2.changed"));
        line("", words.of("co2.method"));
    }

    private void leg(int number, PlannedLeg leg) {
        List<Co2Element> elements = document.of(number);
        if (elements.isEmpty()) return;
        text.append('\n');
        strong(number + "  " + LegInWords.of(leg, words)
                + leg.service().map(service -> " · " + service.name()).orElse("") + " · "
                + kilograms(elements.stream()
                        .mapToLong(one -> one.emission().grams())
                        .sum()));
        Map<List<Object>, List<Co2Element>> alike = new LinkedHashMap<>();
        for (Co2Element one : elements) {
            alike.computeIfAbsent(
                            List.of(
                                    one.hub(),
                                    one.emission().factorId(),
                                    one.emission().factor()),
                            key -> new ArrayList<>())
                    .add(one);
        }
        alike.values().forEach(this::group);
    }

    /// Elements of one factor, each with its product, and their sum where there are several.
    private void group(List<Co2Element> alike) {
        Co2Element first = alike.getFirst();
        PlannedEmission part = first.emission();
        List<String> said = new ArrayList<>();
        said.add(words.of(first.hub() ? "co2.hub" : "co2.transport"));
        said.add(words.of("explain.factor", part.factorId()) + " " + Amount.plain(part.factor()) + " " + first.unit()
                + " WTW");
        if (!part.edition().isEmpty()) said.add(part.edition());
        first.factorDistance().ifPresent(kind -> said.add(words.of("co2.factorDistance", distance(kind))));
        said.add(notes.of(part.provenance()));
        line(MARGIN, String.join(" · ", said));
        for (Co2Element one : alike) line(DEEPER, product(one));
        if (alike.size() == 1) return;
        long grams = alike.stream().mapToLong(one -> one.emission().grams()).sum();
        line(DEEPER, words.of("co2.together", alike.size(), kilograms(grams)));
    }

    private String product(Co2Element one) {
        PlannedEmission part = one.emission();
        String product = Amount.plain(part.tonnes()) + " t × "
                + part.km().map(km -> Amount.plain(km) + " km × ").orElse("") + Amount.plain(part.factor()) + " "
                + one.unit() + " = " + kilograms(part.grams());
        if (one.hub()) return product;
        String known = one.distance()
                .map(distance -> words.of("basis", distance.basis()) + " · " + notes.row(distance))
                .orElseGet(() -> words.of("co2.noLink"));
        return product + "  (" + part.what() + ", km: " + known + ")";
    }

    private String distance(String kind) {
        String key = "co2.distance." + kind.replace(' ', '-');
        return words.has(key) ? words.of(key) : kind;
    }

    /// Legs that nothing was worked out for, and why.
    private void silent() {
        text.append('\n');
        List<String> waits = new ArrayList<>();
        for (int leg = 1; leg <= document.option().legs().size(); leg++) {
            if (document.of(leg).isEmpty() && !document.uncounted().contains(leg)) waits.add(Integer.toString(leg));
        }
        if (!waits.isEmpty()) line("", words.of("co2.still", String.join(", ", waits)));
        if (!document.uncounted().isEmpty()) {
            String legs = document.uncounted().stream().map(Object::toString).collect(Collectors.joining(", "));
            line("", words.of("co2.uncounted", legs));
        }
    }

    private void sums() {
        strong(words.of("explain.sums"));
        line("  ", words.of("co2.sumTransport", kilograms(document.grams(one -> !one.hub()))));
        line("  ", words.of("co2.sumHubs", kilograms(document.grams(Co2Element::hub))));
        line(
                "  ",
                words.of(
                        "explain.sumCo2e",
                        Amount.grams(document.grams()),
                        Amount.tonnes(document.option().co2eTonnes())));
        document.intensity()
                .ifPresent(intensity -> line(
                        "  ", words.of("co2.intensity", Amount.plain(document.tonneKm()), Amount.plain(intensity))));
        line(
                "  ",
                words.of(
                        "co2.kinds",
                        About.percent(document.share(Basis.SOURCED)),
                        About.percent(document.share(Basis.DERIVED)),
                        About.percent(document.share(Basis.ASSUMED).add(document.share(Basis.ILLUSTRATIVE)))));
        line("  ", words.of("co2.traced", About.percent(document.tracedFactors()), About.percent(document.traced())));
    }

    private void limits() {
        text.append('\n');
        strong(words.of("co2.limits"));
        for (String limit : Co2Document.LIMITS) line("  – ", "    ", words.of("co2.limit." + limit));
    }

    private void sources() {
        List<String> lines = notes.lines();
        if (lines.isEmpty()) return;
        text.append('\n');
        strong(words.of("explain.sources"));
        for (String one : lines) line("  ", one);
    }

    private static String kilograms(long grams) {
        return "%s kg".formatted(Amount.kilograms(BigDecimal.valueOf(grams, 3)));
    }

    private void strong(String words) {
        for (String one : Columns.wrap(words, paper.columns()))
            text.append(paper.strong(one)).append('\n');
    }

    private void line(String margin, String words) {
        line(margin, margin + "    ", words);
    }

    /// What does not fit goes on below, with the further margin.
    private void line(String margin, String further, String words) {
        List<String> lines = Columns.wrap(words, Math.max(20, paper.columns() - further.length()));
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? margin : further).append(lines.get(i)).append('\n');
        }
    }
}
