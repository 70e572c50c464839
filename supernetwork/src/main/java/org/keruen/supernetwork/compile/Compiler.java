package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.money.Rates;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.acceptance.Acceptance;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.document.DocumentBook;
import org.keruen.supernetwork.price.Ledger;

/// Compiles a package for one consignment. The only way to a [Supernetwork].
///
/// The object keeps what is the same for every consignment, and what it drew for others of the same kind; it may serve
/// any number of threads.
public final class Compiler {
    private final CorridorPackage corridors;
    private final Tracks tracks;
    private final AreaLinks areaLinks;
    private final Eras eras;
    private final Goods goods;
    private final Ledger ledger;
    private final Drawn drawn = new Drawn();

    public Compiler(CorridorPackage corridors) {
        this.corridors = corridors;
        this.tracks = new Tracks(corridors.links());
        this.areaLinks = new AreaLinks(tracks, corridors.places());
        this.eras = new Eras(corridors);
        this.goods = new Goods(corridors.tariffs());
        this.ledger = new Ledger(new Rates(corridors.rates()));
    }

    /// Compiles a package that is asked only once.
    public static Supernetwork compile(CorridorPackage corridors, Consignment consignment, Scope scope) {
        return new Compiler(corridors).compile(consignment, scope);
    }

    public Supernetwork compile(Consignment consignment, Scope scope) {
        return compile(consignment, scope, false);
    }

    /// With what the package refuses: rules, rights, capacity, days without departures, missing gauge changes
    /// stand on the arcs they would close. Countries and modes that the scope leaves out stay left out.
    public Supernetwork compileWithRefused(Consignment consignment, Scope scope) {
        return compile(consignment, scope, true);
    }

    private Supernetwork compile(Consignment consignment, Scope scope, boolean lenient) {
        Gazette gazette = new Gazette(corridors.places(), corridors.terminals(), scope.day());
        Commodity commodity = consignment.commodity();
        Books books = new Books(corridors, ledger, commodity, scope, gazette);
        Acceptance acceptance = new Acceptance(corridors.rules(), commodity, scope.day());
        DocumentBook documents = new DocumentBook(corridors.documents(), scope.day());
        Admission admission =
                new Admission(acceptance, corridors.rights(), gazette, scope, commodity.forms(), documents, lenient);
        // What a lenient admission lets pass stands on the arcs, and is of one question only.
        Sheets sheets = new Sheets(consignment, scope, eras, goods, lenient ? Optional.empty() : Optional.of(drawn));
        var lines = new LineCompiler(books, gazette, tracks, admission, scope, sheets);
        var areas = new AreaCompiler(books, gazette, areaLinks, admission, scope, sheets);
        int number = 0;
        for (Service service : corridors.services()) {
            switch (service) {
                case Service.Line line -> lines.lay(number, line, consignment);
                case Service.Area area -> areas.lay(number, area, consignment);
            }
            number++;
        }
        Layout layout = sheets.layout(() -> laidOut(sheets, consignment, books, gazette, scope, lenient));
        return layout.priced(
                consignment,
                scope,
                ledger,
                new Supernetwork.Findings(
                        admission.leftOut(), sheets.expiredRates(), haul -> questions(haul, consignment, acceptance)));
    }

    /// The sheets put together, and what happens inside places where they meet.
    private Layout laidOut(
            Sheets sheets, Consignment consignment, Books books, Gazette gazette, Scope scope, boolean lenient) {
        Arcs arcs = new Arcs();
        sheets.all().forEach(arcs::append);
        int services = arcs.size();
        Optional<GaugeBreaks> breaks = lenient
                ? Optional.of(
                        new GaugeBreaks(corridors.operations(), books.pricing(), gazette, books.gauges(), consignment))
                : Optional.empty();
        new TerminalCompiler(
                        arcs,
                        books,
                        gazette,
                        consignment,
                        sheets::terminalSteps,
                        breaks,
                        scope.rates().boxesGoBack())
                .lay();
        List<Sheet> all = new ArrayList<>(sheets.all());
        all.add(new Sheet(arcs, services, List.of(), 0));
        return new Layout(arcs, all);
    }

    private static List<AcceptanceRule> questions(Element.Haul haul, Consignment consignment, Acceptance acceptance) {
        Set<AcceptanceRule> asked = new LinkedHashSet<>();
        for (Leg.Travelled travelled : haul.links()) {
            for (Id<Place> place : List.of(Travel.start(travelled), Travel.end(travelled))) {
                acceptance
                        .decide(new Acceptance.Asked(
                                consignment.lot(haul.form()),
                                haul.mode(),
                                haul.gauge(),
                                travelled.link().country(),
                                place.text(),
                                haul.service().text()))
                        .filter(rule -> rule.verdict() == AcceptanceRule.Verdict.ASK)
                        .ifPresent(asked::add);
            }
        }
        return List.copyOf(asked);
    }
}
