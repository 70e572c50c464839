package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.money.Rates;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.ExpiredRate;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.acceptance.Acceptance;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.document.DocumentBook;
import org.keruen.supernetwork.emission.FactorBook;
import org.keruen.supernetwork.operation.OperationBook;
import org.keruen.supernetwork.price.TariffBook;

/// Compiles a package for one consignment. The only way to a [Supernetwork].
///
/// The object keeps what is the same for every consignment; it may serve any number of threads.
public final class Compiler {
    private static final double JAM_FACTOR = 3;

    private final CorridorPackage corridors;
    private final Tracks tracks;

    public Compiler(CorridorPackage corridors) {
        this.corridors = corridors;
        this.tracks = new Tracks(corridors.links());
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
        OperationBook operations = new OperationBook(corridors.operations(), scope.day());
        TariffBook tariffs = new TariffBook(
                corridors.tariffs(),
                new Rates(corridors.rates()),
                scope.day(),
                consignment.commodity().id(),
                scope.rates());
        Pricing pricing = new Pricing(
                operations,
                tariffs,
                new FactorBook(corridors.factors()),
                gazette,
                corridors.parameter("jamFactor", JAM_FACTOR));
        Acceptance acceptance = new Acceptance(corridors.rules(), consignment.commodity(), scope.day());
        Set<Form> forms = consignment.commodity().forms();
        DocumentBook documents = new DocumentBook(corridors.documents(), scope.day());
        Admission admission = new Admission(acceptance, corridors.rights(), gazette, scope, forms, documents, lenient);
        GaugePairs gauges = new GaugePairs(corridors.links(), operations);
        Arcs arcs = new Arcs();

        var lines = new LineCompiler(arcs, pricing, tariffs, gazette, tracks, gauges, admission, scope);
        var areas = new AreaCompiler(arcs, pricing, gazette, tracks, operations, admission, scope);
        for (Service service : corridors.services()) {
            switch (service) {
                case Service.Line line -> lines.lay(line, consignment);
                case Service.Area area -> areas.lay(area, consignment);
            }
        }
        var breaks = new GaugeBreaks(corridors.operations(), pricing, gazette, gauges, consignment, lenient);
        new TerminalCompiler(
                        arcs,
                        pricing,
                        gazette,
                        gauges,
                        consignment,
                        breaks,
                        scope.rates().boxesGoBack())
                .lay();
        return network(arcs, consignment, admission, lines.expiredRates(), acceptance);
    }

    private static Supernetwork network(
            Arcs arcs, Consignment consignment, Admission admission, List<ExpiredRate> expired, Acceptance acceptance) {
        Map<Id<Place>, List<Integer>> starts = new HashMap<>();
        Map<Id<Place>, List<Integer>> ends = new HashMap<>();
        Map<Id<Place>, List<Integer>> passing = new HashMap<>();
        List<NodeKey> keys = arcs.keys();
        for (int node = 0; node < keys.size(); node++) {
            Id<Place> place = keys.get(node).place();
            passing.computeIfAbsent(place, p -> new ArrayList<>()).add(node);
            if (keys.get(node) instanceof NodeKey.Start)
                starts.computeIfAbsent(place, p -> new ArrayList<>()).add(node);
            if (isEnd(keys.get(node), arcs))
                ends.computeIfAbsent(place, p -> new ArrayList<>()).add(node);
        }
        return new Supernetwork(
                consignment,
                keys.size(),
                arcs.tails(),
                arcs.heads(),
                arcs.elements(),
                arcs.windows(),
                arcs.departures(),
                numbers(starts),
                numbers(ends),
                numbers(passing),
                admission.leftOut(),
                arcs.refusals(),
                expired,
                haul -> questions(haul, consignment, acceptance));
    }

    /// Unloaded; where the carrier's box is to be given back, with that done.
    private static boolean isEnd(NodeKey key, Arcs arcs) {
        return switch (key) {
            case NodeKey.Yard yard ->
                !arcs.has(new NodeKey.Returned(yard.place(), yard.form(), yard.mode(), yard.gauge()));
            case NodeKey.Returned r -> true;
            case NodeKey.Start _,
                    NodeKey.Arrived _,
                    NodeKey.Ready _,
                    NodeKey.Forwarded _,
                    NodeKey.Aboard _,
                    NodeKey.Between _ -> false;
        };
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

    private static Map<Id<Place>, int[]> numbers(Map<Id<Place>, List<Integer>> lists) {
        Map<Id<Place>, int[]> arrays = new HashMap<>();
        lists.forEach((place, nodes) ->
                arrays.put(place, nodes.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }
}
