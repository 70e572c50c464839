package org.keruen.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.place.Language;
import org.keruen.plan.PlanOption;
import org.keruen.plan.WhyNotAnswer;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.RejectedWay;
import org.keruen.report.shipments.WatchDocument;
import org.keruen.report.shipments.WatchDocument.State;
import org.keruen.report.shipments.WatchDocument.Watched;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.explain.SavedOptions;
import org.keruen.study.question.AskedQuestion;
import org.keruen.study.question.LanguageWord;
import org.keruen.study.shipments.Shipment;
import org.keruen.study.shipments.ShipmentBook;

/// What has a new order, timetable or rate done to the shipments that were promised?
public final class WatchStudy {
    private final OpenCorridors corridors;
    private final ShipmentBook book;

    public WatchStudy(OpenCorridors corridors, ShipmentBook book) {
        this.corridors = corridors;
        this.book = book;
    }

    /// Plans every kept shipment again. Throws [org.keruen.model.issue.Refused] when one cannot be read or asked.
    public WatchDocument watch(Optional<String> languageWord) {
        long begun = System.nanoTime();
        Language language = LanguageWord.read(languageWord.orElse(null));
        List<Watched> shipments = new ArrayList<>();
        for (Shipment shipment : book.all()) shipments.add(watched(shipment, languageWord));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new WatchDocument(
                corridors.stamp(), language, shipments, new WatchDocument.Run(Math.round(seconds * 1000) / 1000.0));
    }

    private Watched watched(Shipment shipment, Optional<String> language) {
        SavedOptions.Found found =
                new SavedOptions(Optional.empty()).find(shipment.id(), Optional.of(shipment.place()));
        PlannedOption promised = found.option();
        AskedQuestion asked = WayAgain.question(found, language, corridors);
        CorridorPackage content = WayAgain.content(asked, corridors);
        WhyNotAnswer answer = WayAgain.ask(promised, asked, content);
        Gazette gazette = new Gazette(content, asked.language());
        Exchange exchange = new Exchange(asked.rate());
        Books books = new Books(content);
        Weekly weekly = new Weekly(asked, content);
        Terms terms = Terms.of(asked, gazette);
        boolean possible = answer.verdict() != WhyNotAnswer.Verdict.REFUSED;
        Optional<PlannedOption> now = possible
                ? answer.way()
                        .map(way -> PlanStudy.option(way, gazette, exchange, books, weekly, terms.of(way.itinerary())))
                : Optional.empty();
        List<WatchDocument.Difference> changes =
                now.map(way -> Differences.between(promised, way)).orElse(List.of());
        List<RejectedWay> reasons = possible
                ? List.of()
                : answer.reasons().stream()
                        .map(reason -> PlanStudy.rejected(reason, gazette))
                        .toList();
        Optional<PlannedOption> instead = possible
                ? Optional.empty()
                : answer.plan().options().stream()
                        .filter(option -> option.tags().contains(PlanOption.Tag.BALANCED))
                        .findFirst()
                        .map(option -> PlanStudy.option(
                                option, gazette, exchange, books, weekly, terms.of(option.itinerary())));
        State state = possible ? (changes.isEmpty() ? State.STANDS : State.CHANGED) : State.BROKEN;
        return new Watched(shipment.id(), shipment.name(), state, promised, now, changes, reasons, instead);
    }
}
