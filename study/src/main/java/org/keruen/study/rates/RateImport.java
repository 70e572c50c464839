package org.keruen.study.rates;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keruen.ingest.PackageReader;
import org.keruen.ingest.rates.Margin;
import org.keruen.ingest.rates.RateLine;
import org.keruen.ingest.rates.RateSheet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.money.Rate;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.report.plan.Stop;
import org.keruen.report.rates.ImportDocument;
import org.keruen.report.rates.ImportedRate;
import org.keruen.report.rates.OverlayTables;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.question.CommodityWords;
import org.keruen.study.question.LanguageWord;
import org.keruen.study.question.PlaceWords;
import org.keruen.study.rates.ServiceWords.Ride;

/// Makes an overlay of a rate sheet: a through rate for every service that a row is for.
public final class RateImport {
    private final OpenCorridors open;
    private final CorridorPackage corridors;
    private final PackageChoice choice;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final ServiceWords services;
    private final Issues issues = new Issues();

    /// `choice` is what was opened as `open`.
    public RateImport(OpenCorridors open, PackageChoice choice) {
        this.open = open;
        this.corridors = open.content();
        this.choice = choice;
        this.services = new ServiceWords(corridors);
        for (Place place : corridors.places()) places.put(place.id(), place);
    }

    /// Writes the overlay, and says what is in it. Throws [Refused] with every problem found, and then nothing is
    /// written.
    public ImportDocument take(ImportQuestion question) throws IOException {
        Language language = LanguageWord.read(question.language(), issues);
        OverlayFolder folder = new OverlayFolder(question.folder());
        folder.check(question.replace(), issues);
        RateSheet sheet = RateSheet.read(question.sheet());
        for (Issue issue : sheet.issues().all()) issues.add(issue);
        if (sheet.issues().fatal()) throw new Refused(issues.all());
        List<ImportedRate> rates = new ArrayList<>();
        for (RateLine line : sheet.lines()) rates.addAll(rates(line, language));
        overlaps(rates);
        if (issues.fatal()) throw new Refused(issues.all());
        String name = String.valueOf(question.sheet().getFileName());
        boolean replaced = folder.exists();
        folder.write(OverlayTables.files(rates, "own-" + slug(name), name), this::readable);
        return new ImportDocument(
                open.stamp(),
                language,
                name,
                sheet.lines().size(),
                question.folder().toString(),
                replaced,
                rates);
    }

    /// An overlay that would not be read is not written.
    private void readable(Path draft) {
        List<Path> overlays = new ArrayList<>(choice.overlays());
        overlays.add(draft);
        PackageReader.readForPlanning(choice.folder(), overlays).usable();
    }

    private List<ImportedRate> rates(RateLine line, Language language) {
        List<Place> from = places(line, "from", line.from());
        List<Place> to = places(line, "to", line.to());
        Optional<Commodity> commodity = commodity(line);
        if (!exchanged(line)) {
            issues.add(new RateProblem.NoExchange(
                    where(line, "currency"), line.currency().getCurrencyCode()));
        }
        List<Service.Line> named = services.named(line.service());
        if (named.isEmpty()) {
            issues.add(new RateProblem.UnknownService(
                    where(line, "service"), line.service(), services.near(line.service())));
        }
        if (from.isEmpty() || to.isEmpty() || named.isEmpty()) return List.of();
        List<Ride> rides = ServiceWords.rides(named, ids(from), ids(to), line.form(), line.validity());
        if (rides.isEmpty()) {
            issues.add(new RateProblem.NoService(
                    where(line, line.service().isEmpty() ? "to" : "service"),
                    line.from(),
                    line.to(),
                    counted(line),
                    services.touching(ids(from), ids(to))));
        }
        return rides.stream().map(ride -> rate(line, ride, commodity, language)).toList();
    }

    private ImportedRate rate(RateLine line, Ride ride, Optional<Commodity> commodity, Language language) {
        BigDecimal added = line.margin().map(margin -> margin.on(line.amount())).orElse(BigDecimal.ZERO);
        Optional<String> goods = commodity.map(Commodity::id);
        return new ImportedRate(
                line.at(),
                id(line, ride, goods),
                ride.terms().id().text(),
                ride.terms().name(),
                stop(ride.from(), language),
                stop(ride.to(), language),
                line.form(),
                line.boxFeet(),
                goods,
                line.ownership(),
                line.amount(),
                line.margin().map(RateImport::words),
                added,
                line.currency(),
                line.unit(),
                line.validity(),
                line.includes(),
                note(line, added));
    }

    private static String words(Margin margin) {
        return margin.value().toPlainString() + (margin.percent() ? " %" : "");
    }

    /// What the row said, so that the charge can be traced to it.
    private static String note(RateLine line, BigDecimal added) {
        String code = line.currency().getCurrencyCode();
        String base = "%s %s per %s"
                .formatted(code, line.amount().toPlainString(), line.unit().word());
        String margin = line.margin()
                .map(more -> more.percent()
                        ? ", margin %s = %s %s".formatted(words(more), code, added.toPlainString())
                        : ", margin %s %s".formatted(code, added.toPlainString()))
                .orElse("");
        String own = line.note().isEmpty() ? "" : "; " + line.note();
        return "base " + base + margin + " (" + line.at() + ")" + own;
    }

    private static String id(RateLine line, Ride ride, Optional<String> goods) {
        List<String> parts = new ArrayList<>(
                List.of("own", ride.terms().id().text(), ride.from().text()));
        parts.add(ride.to().text());
        parts.add(line.form().map(Form::word).orElse(line.unit().word()));
        line.boxFeet().ifPresent(feet -> parts.add(Integer.toString(feet)));
        goods.ifPresent(parts::add);
        line.ownership().ifPresent(parts::add);
        parts.add(line.validity().first().toString());
        return String.join(":", parts);
    }

    /// Two rates for the same on one day: which of them holds is not for us to say.
    private void overlaps(List<ImportedRate> rates) {
        Map<String, List<ImportedRate>> alike = new HashMap<>();
        List<ImportedRate> sorted = new ArrayList<>(rates);
        sorted.sort(Comparator.comparingInt(rate -> rate.at().row()));
        for (ImportedRate rate : sorted) {
            String key = String.join(
                    "|",
                    rate.service(),
                    rate.from().id(),
                    rate.to().id(),
                    rate.form().map(Form::word).orElse(""),
                    rate.counted(),
                    rate.commodity().orElse(""),
                    rate.ownership().orElse(""));
            List<ImportedRate> before = alike.computeIfAbsent(key, k -> new ArrayList<>());
            before.stream()
                    .filter(other -> ServiceWords.overlap(other.validity(), rate.validity()))
                    .findFirst()
                    .ifPresent(other -> issues.add(new RateProblem.SameTwice(
                            rate.at().toString(), rate.service(), other.at().toString())));
            before.add(rate);
        }
    }

    private List<Place> places(RateLine line, String column, String name) {
        return new PlaceWords(corridors.places(), issues).read(where(line, column), name);
    }

    private Optional<Commodity> commodity(RateLine line) {
        if (line.commodity().isEmpty()) return Optional.empty();
        return new CommodityWords(corridors.commodities(), issues).named(where(line, "commodity"), line.commodity());
    }

    private boolean exchanged(RateLine line) {
        return line.currency().getCurrencyCode().equals("USD")
                || corridors.rates().stream()
                        .filter(Rate::isAverage)
                        .anyMatch(rate -> rate.currency().equals(line.currency()));
    }

    private Stop stop(Id<Place> id, Language language) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("a line stops at " + id + ", which the package has not");
        return new Stop(
                id.text(),
                place.names().in(language),
                place.country(),
                place.at().lat(),
                place.at().lon());
    }

    private static List<Id<Place>> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }

    private static String counted(RateLine line) {
        return line.boxFeet()
                .map(feet -> feet + "-foot boxes")
                .orElseGet(() -> line.form().map(Form::word).orElse("cargo"));
    }

    private static String where(RateLine line, String column) {
        return line.at() + ", column " + column;
    }

    private static String slug(String name) {
        StringBuilder kept = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) kept.append(Character.isLetterOrDigit(c) ? c : '-');
        return kept.toString();
    }
}
