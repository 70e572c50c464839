package org.keruen.study.offer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.ingest.ReadScenario;
import org.keruen.ingest.ScenarioReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.network.Link;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.report.offer.GoodsDocument;
import org.keruen.report.offer.NetworkDocument;
import org.keruen.report.offer.NetworkDocument.Status;
import org.keruen.report.offer.OfferedPlace;
import org.keruen.report.offer.PackagesDocument;
import org.keruen.report.offer.PlacesDocument;
import org.keruen.report.offer.ScenariosDocument;
import org.keruen.report.offer.ScenariosDocument.Offered;
import org.keruen.report.offer.SourcesDocument;
import org.keruen.report.offer.YearsDocument;
import org.keruen.report.offer.ZonesDocument;
import org.keruen.scenario.Scenario;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.data.Tables;
import org.keruen.study.flow.FlowYears;
import org.keruen.study.question.DayWords;
import org.keruen.study.question.LanguageWord;

/// What can be asked of a package. One object answers any number of threads.
public final class OfferStudy {
    private final OpenCorridors open;
    private final CorridorPackage corridors;
    private final PlaceCompletion completion;

    public OfferStudy(OpenCorridors open) {
        this.open = open;
        this.corridors = open.content();
        this.completion = new PlaceCompletion(corridors.places(), corridors.terminals(), corridors.links());
    }

    /// Completes the name of a place. Throws [Refused] for a language that is none.
    ///
    /// @param most how many places to name
    public PlacesDocument places(String typed, Optional<String> language, int most) {
        Language known = LanguageWord.read(language.orElse(null));
        List<Place> found = completion.of(typed);
        return new PlacesDocument(
                open.stamp(),
                known,
                typed,
                found.stream().limit(most).map(place -> offered(place, known)).toList(),
                found.size() > most);
    }

    private static OfferedPlace offered(Place place, Language language) {
        return new OfferedPlace(
                place.id().text(),
                place.names().in(language),
                place.names(),
                place.city(),
                place.country(),
                place.at(),
                place.kinds());
    }

    /// The goods a cargo may be. Throws [Refused] for a language that is none.
    public GoodsDocument goods(Optional<String> language) {
        Set<String> wagons = new TreeSet<>();
        for (Commodity one : corridors.commodities()) if (!one.wagonKind().isEmpty()) wagons.add(one.wagonKind());
        return new GoodsDocument(
                open.stamp(),
                LanguageWord.read(language.orElse(null)),
                corridors.commodities(),
                Arrays.stream(BoxSize.values()).map(BoxSize::code).toList(),
                List.copyOf(wagons));
    }

    /// The scenarios that come with a package, in the order of their names, `base` before them, and a person's own
    /// behind.
    ///
    /// @param own files of scenarios
    public ScenariosDocument scenarios(PackageChoice choice, List<Path> own) {
        List<Offered> offered = new ArrayList<>();
        offered.add(new Offered(Scenario.BASELINE, corridors.info().title(), "", 0, false));
        for (Path file : files(choice.folder().resolve("scenarios"))) offered.add(scenario(file, false));
        for (Path file : own) offered.add(scenario(file, true));
        return new ScenariosDocument(open.stamp(), offered);
    }

    private static Offered scenario(Path file, boolean own) {
        ReadScenario read = ScenarioReader.read(file);
        Scenario scenario = read.scenario();
        return new Offered(
                scenario.name(),
                read.title(),
                scenario.from(),
                scenario.changes().size(),
                own);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) return files;
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.yaml")) {
            found.forEach(files::add);
        } catch (IOException unreadable) {
            return List.of(); // a question that names one says so
        }
        files.sort(null);
        return files;
    }

    /// The package that is open.
    public PackagesDocument packages() {
        return new PackagesDocument(List.of(new PackagesDocument.Open(
                corridors.info(),
                corridors.places().size(),
                corridors.links().size(),
                corridors.services().size(),
                corridors.tariffs().size(),
                corridors.orders().size(),
                corridors.sources().size(),
                Tables.together(corridors))));
    }

    /// The zones that trade is counted between. Throws [Refused] for a language that is none.
    public ZonesDocument zones(Optional<String> language) {
        return new ZonesDocument(open.stamp(), LanguageWord.read(language.orElse(null)), corridors.zones());
    }

    /// All that figures of the package cite, as its register describes it.
    public SourcesDocument sources() {
        return new SourcesDocument(open.stamp(), corridors.sources());
    }

    /// The years whose trade can be asked for.
    public YearsDocument years() {
        return new YearsDocument(
                open.stamp(),
                FlowYears.FIRST,
                FlowYears.LAST,
                corridors.info().baseYear().getValue());
    }

    /// The network of a day; without one, of the day the data are as of. Throws [Refused] for a language or a day
    /// that is none.
    public NetworkDocument network(Optional<String> language, Optional<String> on) {
        Language known = LanguageWord.read(language.orElse(null));
        Issues issues = new Issues();
        LocalDate asOf = corridors.info().asOf();
        LocalDate day =
                on.flatMap(text -> new DayWords(asOf, issues).day("--on", text)).orElse(asOf);
        if (issues.fatal()) throw new Refused(issues.all());
        Map<Id<Place>, Place> places = new HashMap<>();
        for (Place place : corridors.places()) places.put(place.id(), place);
        return new NetworkDocument(
                open.stamp(),
                known,
                day,
                corridors.links().stream()
                        .map(link -> laid(link, day, known, places))
                        .toList(),
                corridors.places().stream().map(place -> offered(place, known)).toList());
    }

    private static NetworkDocument.Laid laid(
            Link link, LocalDate day, Language language, Map<Id<Place>, Place> places) {
        Place from = place(link.from(), places);
        Place to = place(link.to(), places);
        List<GeoPoint> line = new ArrayList<>();
        line.add(from.at());
        line.addAll(link.between());
        line.add(to.at());
        return new NetworkDocument.Laid(
                link.id().text(),
                link.mode(),
                link.gauge(),
                link.from().text(),
                from.names().in(language),
                link.to().text(),
                to.names().in(language),
                link.bothWays(),
                link.length().value(),
                link.tracks(),
                status(link, day),
                link.validity().first(),
                link.validity().last(),
                link.provenance(),
                line);
    }

    private static Status status(Link link, LocalDate day) {
        if (link.validity().contains(day)) return Status.OPEN;
        return day.isBefore(link.validity().first()) ? Status.PLANNED : Status.CLOSED;
    }

    private static Place place(Id<Place> id, Map<Id<Place>, Place> places) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("a link names a place the package has not: " + id);
        return place;
    }
}
