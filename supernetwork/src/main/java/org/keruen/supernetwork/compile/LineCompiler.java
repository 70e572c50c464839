package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.ExpiredRate;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.price.TariffBook;

/// Lays a line service: boarding, its stretches, the handovers between its segments, getting off.
///
/// Where a through rate prices a pair of stops, that pair is a run of its own on which nobody else gets on or
/// off, and the other runs do not serve that pair: the rate replaces the sum of the parts and is never beaten
/// by it. A rate that names no stops is raised on boarding, wherever that is.
final class LineCompiler {
    private final Arcs arcs;
    private final Stretches stretches;
    private final Boarding boarding;
    private final Pricing pricing;
    private final TariffBook tariffs;
    private final Gazette gazette;
    private final Tracks tracks;
    private final GaugePairs gauges;
    private final Admission admission;
    private final Scope scope;
    private final List<ExpiredRate> expired = new ArrayList<>();

    /// The stops a run lets cargo on and off at, and its price.
    private record RunOf(
            int number,
            IntPredicate boards,
            IntPredicate alights,
            Optional<Tariff> rate,
            boolean flat,
            int from,
            int to) {}

    /// A segment's links, whether the lot may use them, and what is refused on them all the same.
    private record Stretch(List<Leg.Travelled> path, boolean open, List<LeftOut> refused) {}

    LineCompiler(
            Arcs arcs,
            Pricing pricing,
            TariffBook tariffs,
            Gazette gazette,
            Tracks tracks,
            GaugePairs gauges,
            Admission admission,
            Scope scope) {
        this.arcs = arcs;
        this.stretches = new Stretches(arcs, pricing, gazette);
        this.boarding = new Boarding(arcs, gazette);
        this.pricing = pricing;
        this.tariffs = tariffs;
        this.gazette = gazette;
        this.tracks = tracks;
        this.gauges = gauges;
        this.admission = admission;
        this.scope = scope;
    }

    /// Rates of the lines laid so far that have ended.
    List<ExpiredRate> expiredRates() {
        return expired;
    }

    /// Adds the line for every form of the consignment that it carries.
    void lay(Service.Line line, Consignment consignment) {
        Service.Terms terms = line.terms();
        if (line.segments().stream().anyMatch(s -> !scope.allows(s.mode()))) return;
        List<LeftOut> refused = new ArrayList<>();
        var zone = gazette.place(line.segments().getFirst().from()).zone();
        if (!admission.runs(line, scope.meets(terms.validity(), zone), refused)) return;
        Map<Lot, List<LeftOut>> lots = new LinkedHashMap<>();
        for (Lot lot : consignment.lots().values()) {
            List<LeftOut> ofLot = new ArrayList<>(refused);
            if (admission.takes(line, lot, consignment.commodity().id(), ofLot)) lots.put(lot, ofLot);
        }
        if (lots.isEmpty()) return;
        List<LeftOut> ofWay = new ArrayList<>();
        List<List<Leg.Travelled>> paths = paths(line, ofWay);
        if (paths.isEmpty()) return;
        lots.forEach((lot, ofLot) -> {
            ofLot.addAll(ofWay);
            List<Stretch> way = paths.stream()
                    .map(path -> {
                        List<LeftOut> here = new ArrayList<>();
                        boolean open = admission.admits(path, line, lot, here);
                        return new Stretch(path, open, here);
                    })
                    .toList();
            runs(line, lot).forEach(run -> lay(line, way, lot, run, ofLot));
        });
    }

    /// The links of every segment, or nothing when one of them is not connected on the day.
    private List<List<Leg.Travelled>> paths(Service.Line line, List<LeftOut> refused) {
        List<List<Leg.Travelled>> paths = new ArrayList<>();
        for (Segment segment : line.segments()) {
            Optional<List<Leg.Travelled>> path = tracks.path(segment, scope.day());
            if (path.isEmpty() || path.get().isEmpty()) {
                path = admission.lenient() ? tracks.pathOfAnyDay(segment) : Optional.empty();
                if (!admission.laid(line, segment, path, refused)) return List.of();
            }
            String from = gazette.country(segment.from());
            if (!admission.mayFly(line, from, gazette.country(segment.to()), refused)) return List.of();
            paths.add(path.orElseThrow());
        }
        return paths;
    }

    private List<RunOf> runs(Service.Line line, Lot lot) {
        List<Segment> segments = line.segments();
        int stops = segments.size() + 1;
        Optional<Tariff> flat = tariffs.flat(line.terms().id(), lot);
        List<RunOf> rated = new ArrayList<>();
        boolean[][] taken = new boolean[stops][stops];
        for (int from = 0; from < stops - 1; from++) {
            if (!boards(segments, from)) continue;
            for (int to = from + 1; to < stops; to++) {
                if (!alights(segments, to)) continue;
                Id<Place> first = stop(segments, from);
                Id<Place> last = stop(segments, to);
                Optional<Tariff> rate = tariffs.through(line.terms().id(), first, last, lot);
                tariffs.ended(line.terms().id(), first, last, lot)
                        .map(old ->
                                new ExpiredRate(line.terms().id(), line.terms().name(), first, last, old, rate))
                        .ifPresent(expired::add);
                if (rate.isEmpty()) continue;
                int start = from;
                int end = to;
                taken[from][to] = true;
                rated.add(new RunOf(rated.size(), i -> i == start, i -> i == end, rate, false, from, to));
            }
        }
        if (rated.isEmpty()) {
            return List.of(new RunOf(0, i -> boards(segments, i), i -> alights(segments, i), flat, true, 0, stops - 1));
        }
        List<RunOf> all = new ArrayList<>(rated);
        for (int from = 0; from < stops - 1; from++) {
            if (!boards(segments, from)) continue;
            int start = from;
            all.add(new RunOf(
                    all.size(),
                    i -> i == start,
                    i -> alights(segments, i) && !taken[start][i],
                    flat,
                    true,
                    from,
                    stops - 1));
        }
        return all;
    }

    /// A stretch that is closed to the lot, or that nobody prices, cuts a run: what lies before and behind is
    /// served.
    private void lay(Service.Line line, List<Stretch> way, Lot lot, RunOf run, List<LeftOut> refused) {
        Rated rated = run.rate
                .map(rate -> run.flat
                        ? Rated.flat(rate)
                        : Rated.by(rate, tariffs.charge(rate, lot, 0), kilometres(way, run)))
                .orElse(Rated.NOT);
        Optional<Charge> fare = run.flat ? run.rate.map(rate -> tariffs.charge(rate, lot, 0)) : Optional.empty();
        Service.Terms terms = line.terms();
        List<Segment> segments = line.segments();
        boolean broken = way.subList(run.from, run.to).stream().anyMatch(stretch -> !stretch.open);
        if (!run.flat && broken) return;
        for (int i = run.from; i < run.to; i++) {
            if (!way.get(i).open) continue;
            List<Leg.Travelled> path = way.get(i).path;
            var steps = stretches.steps(path, stretchRun(line, i, path, rated), lot);
            if (steps.isEmpty()) continue;
            Segment segment = segments.get(i);
            int leaving = arcs.node(aboard(line, lot, run, i, true));
            if (run.boards.test(i)) board(line, lot, i, leaving, rated, fare, refused);
            if (i > run.from) {
                int arrived = arcs.node(aboard(line, lot, run, i, false));
                arcs.add(arrived, leaving, handover(segments.get(i - 1), segment, terms, lot, rated));
            }
            int reached = arcs.node(aboard(line, lot, run, i + 1, false));
            stretches.lay(steps.get(), leaving, reached, Optional.empty(), way.get(i).refused);
            if (run.alights.test(i + 1)) {
                arcs.add(
                        reached,
                        arcs.node(new NodeKey.Arrived(segment.to(), lot.form(), segment.mode(), segment.gauge())),
                        new Element.Nothing(segment.to()));
            }
        }
    }

    /// From the platform onto the line: on the clock at the first stop of a timetable, by headway elsewhere.
    private void board(
            Service.Line line,
            Lot lot,
            int stop,
            int leaving,
            Rated rated,
            Optional<Charge> fare,
            List<LeftOut> refused) {
        Service.Terms terms = line.terms();
        Segment segment = line.segments().get(stop);
        Id<Place> place = segment.from();
        List<Charge> charges = new ArrayList<>();
        if (!rated.covers(LegKind.DEPARTURE)) charges.addAll(pricing.departure(place, terms, lot));
        fare.ifPresent(charges::add);
        List<LeftOut> here = new ArrayList<>(refused);
        if (stop == 0 && terms.schedule() instanceof Schedule.Timetable timetable) {
            long[] clock = Departures.clock(
                    timetable, terms.validity(), gazette.place(place).zone(), scope);
            if (clock.length > 0) {
                boarding.onClock(clock, platform(segment, lot, leaving, here), terms, charges);
                return;
            }
            boolean said = here.stream().anyMatch(left -> left.reason() == LeftOut.Reason.NO_DEPARTURE);
            if (!said && !admission.departs(line, here)) return;
        }
        boolean stated = stop == 0 || terms.schedule() instanceof Schedule.Headway;
        DepartureKind kind = stated ? DepartureKind.HEADWAY : DepartureKind.ASSUMED;
        Departures.headway(terms.schedule())
                .ifPresent(headway ->
                        boarding.everySo(headway, kind, platform(segment, lot, leaving, here), terms, charges));
    }

    private static Boarding.Platform platform(Segment segment, Lot lot, int leaving, List<LeftOut> refused) {
        return new Boarding.Platform(segment.from(), lot.form(), segment.mode(), segment.gauge(), leaving, refused);
    }

    private Element handover(Segment before, Segment after, Service.Terms terms, Lot lot, Rated rated) {
        Id<Place> place = after.from();
        if (before.mode() != after.mode()) {
            return pricing.transfer(
                            place, before.mode(), after.mode(), lot, terms.traffic(), !rated.covers(LegKind.TRANSFER))
                    .<Element>map(price -> new Element.Transfer(place, price, before.mode(), after.mode()))
                    .orElseGet(() -> new Element.Nothing(place));
        }
        if (before.mode() == Mode.RAIL && before.gauge() != after.gauge()) {
            Optional<Direction> direction = gauges.direction(place, before.gauge());
            return direction
                    .flatMap(d ->
                            pricing.gaugeChange(place, d, lot, terms.traffic(), !rated.covers(LegKind.GAUGE_CHANGE)))
                    .<Element>map(
                            price -> new Element.GaugeChange(place, price, before.gauge(), after.gauge(), lot.form()))
                    .orElseGet(() -> new Element.Nothing(place));
        }
        return new Element.Nothing(place);
    }

    private Stretches.Run stretchRun(Service.Line line, int index, List<Leg.Travelled> path, Rated rated) {
        Segment segment = line.segments().get(index);
        List<Pace> paces = segment.stated()
                .map(hours -> spread(hours, segment.provenance(), path))
                .orElseGet(() -> Collections.nCopies(path.size(), Pace.OF_THE_LINK));
        boolean timetabled = line.terms().schedule() instanceof Schedule.Timetable;
        DepartureKind published = index == 0 ? DepartureKind.TIMETABLE : DepartureKind.ASSUMED;
        DepartureKind kind = timetabled ? published : DepartureKind.HEADWAY;
        return new Stretches.Run(line.terms(), segment.gauge(), kind, paces, rated);
    }

    /// A segment's stated hours, shared among its links as their own moving times are.
    private static List<Pace> spread(Hours stated, Provenance provenance, List<Leg.Travelled> path) {
        double whole = 0;
        for (Leg.Travelled t : path) whole += t.link().moving().value();
        List<Pace> paces = new ArrayList<>(path.size());
        for (Leg.Travelled t : path) {
            double share = whole == 0 ? 1.0 / path.size() : t.link().moving().value() / whole;
            paces.add(Pace.stated(stated.times(share), provenance));
        }
        return paces;
    }

    private static double kilometres(List<Stretch> way, RunOf run) {
        double km = 0;
        for (Stretch stretch : way.subList(run.from, run.to)) {
            for (Leg.Travelled t : stretch.path) km += t.link().length().value();
        }
        return km;
    }

    private static NodeKey aboard(Service.Line line, Lot lot, RunOf run, int stop, boolean departing) {
        return new NodeKey.Aboard(
                stop(line.segments(), stop), lot.form(), line.terms().id(), run.number, stop, departing);
    }

    private static Id<Place> stop(List<Segment> segments, int stop) {
        return stop == 0 ? segments.getFirst().from() : segments.get(stop - 1).to();
    }

    private static boolean boards(List<Segment> segments, int stop) {
        return stop < segments.size() && segments.get(stop).boards();
    }

    private static boolean alights(List<Segment> segments, int stop) {
        return stop > 0 && segments.get(stop - 1).alights();
    }
}
