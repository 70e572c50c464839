package org.keruen.study.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;

/// A question about orders, understood: the terminals that `--at` means, none for all places; the day; the goods.
public record AskedOrders(List<Place> at, Optional<LocalDate> on, Optional<Commodity> commodity, Language language) {
    public AskedOrders {
        at = List.copyOf(at);
    }

    /// Throws [Refused] with everything that cannot be understood.
    public static AskedOrders read(OrdersQuestion question, CorridorPackage corridors) {
        Issues issues = new Issues();
        PlaceWords places = new PlaceWords(corridors.places(), issues);
        DayWords days = new DayWords(corridors.info().asOf(), issues);
        CommodityWords commodities = new CommodityWords(corridors.commodities(), issues);
        List<Place> at = question.at().map(name -> places.read("--at", name)).orElse(List.of());
        Optional<LocalDate> on = question.on().flatMap(text -> days.day("--on", text));
        Optional<Commodity> commodity = question.commodity().flatMap(word -> commodities.named("--commodity", word));
        Language language = LanguageWord.read(question.language(), issues);
        if (issues.fatal()) throw new Refused(issues.all());
        return new AskedOrders(at, on, commodity, language);
    }
}
