package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.keruen.model.Id;
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
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.price.Levy;
import org.keruen.supernetwork.price.TariffBook;

/// Draws a line for one kind of lot: boarding, its stretches, the handovers between its segments, getting off.
///
/// Where a through rate prices a pair of stops, that pair is a run of its own on which nobody else gets on or
/// off, and the other runs do not serve that pair: the rate replaces the sum of the parts and is never beaten
/// by it. A rate that names no stops is raised on boarding, wherever that is.
final class LineSheet {
    private final Service.Line line;
    private final Lot lot;
    private final List<LineCompiler.Stretch> way;
    private final List<LeftOut> refused;
    private final Optional<Clock> clock;
    private final Admission admission;
    private final Arcs arcs = new Arcs();
    private final Stretches stretches;
    private final Boarding boarding;
    private final Pricing pricing;
    private final TariffBook tariffs;
    private final GaugePairs gauges;
    private final List<ExpiredRate> expired = new ArrayList<>();
    private int turnedAway;

    /// The stops a run lets cargo on and off at, and its price.
    private record RunOf(
            int number,
            IntPredicate boards,
            IntPredicate alights,
            Optional<Tariff> rate,
            boolean flat,
            int from,
            int to) {}

    /// `refused` is what is refused on the whole line all the same; `clock` is there only if it has a departure.
    LineSheet(
            Service.Line line,
            Lot lot,
            List<LineCompiler.Stretch> way,
            List<LeftOut> refused,
            Optional<Clock> clock,
            Books books,
            Gazette gazette,
            Admission admission) {
        this.line = line;
        this.lot = lot;
        this.way = way;
        this.refused = refused;
        this.clock = clock;
        this.admission = admission;
        this.pricing = books.pricing();
        this.tariffs = books.tariffs();
        this.gauges = books.gauges();
        this.stretches = new Stretches(arcs, pricing, gazette);
        this.boarding = new Boarding(arcs, gazette);
    }

    Sheet drawn() {
        runs().forEach(this::lay);
        return new Sheet(arcs, 0, expired, turnedAway);
    }

    private List<RunOf> runs() {
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
    private void lay(RunOf run) {
        Rated rated = run.rate
                .map(rate -> run.flat ? Rated.flat(rate) : Rated.by(rate, tariffs.levy(rate, 0), kilometres(run)))
                .orElse(Rated.NOT);
        Optional<Levy> fare = run.flat ? run.rate.map(rate -> tariffs.levy(rate, 0)) : Optional.empty();
        Service.Terms terms = line.terms();
        List<Segment> segments = line.segments();
        boolean broken = way.subList(run.from, run.to).stream().anyMatch(stretch -> !stretch.open());
        if (!run.flat && broken) return;
        for (int i = run.from; i < run.to; i++) {
            if (!way.get(i).open()) continue;
            List<Leg.Travelled> path = way.get(i).path();
            var steps = stretches.steps(path, stretchRun(i, path, rated), lot);
            if (steps.isEmpty()) continue;
            Segment segment = segments.get(i);
            int leaving = arcs.node(aboard(run, i, true));
            if (run.boards.test(i)) board(i, leaving, rated, fare);
            if (i > run.from) {
                int arrived = arcs.node(aboard(run, i, false));
                arcs.add(arrived, leaving, handover(segments.get(i - 1), segment, terms, rated));
            }
            int reached = arcs.node(aboard(run, i + 1, false));
            stretches.lay(
                    steps.get(), leaving, reached, Optional.empty(), way.get(i).refused());
            if (run.alights.test(i + 1)) {
                arcs.add(
                        reached,
                        arcs.node(new NodeKey.Arrived(segment.to(), lot.form(), segment.mode(), segment.gauge())),
                        new Element.Nothing(segment.to()));
            }
        }
    }

    /// From the platform onto the line: on the clock at the first stop of a timetable, by headway elsewhere.
    private void board(int stop, int leaving, Rated rated, Optional<Levy> fare) {
        Service.Terms terms = line.terms();
        Segment segment = line.segments().get(stop);
        Id<Place> place = segment.from();
        List<Levy> charges = new ArrayList<>();
        if (!rated.covers(LegKind.DEPARTURE)) charges.addAll(pricing.departure(place, terms, lot));
        fare.ifPresent(charges::add);
        List<LeftOut> here = new ArrayList<>(refused);
        if (stop == 0 && terms.schedule() instanceof Schedule.Timetable) {
            if (clock.isPresent()) {
                boarding.onClock(clock.get(), platform(segment, leaving, here), terms, charges);
                return;
            }
            boolean said = here.stream().anyMatch(left -> left.reason() == LeftOut.Reason.NO_DEPARTURE);
            if (!said && !departs(here)) return;
        }
        boolean stated = stop == 0 || terms.schedule() instanceof Schedule.Headway;
        DepartureKind kind = stated ? DepartureKind.HEADWAY : DepartureKind.ASSUMED;
        Departures.headway(terms.schedule())
                .ifPresent(
                        headway -> boarding.everySo(headway, kind, platform(segment, leaving, here), terms, charges));
    }

    private Boarding.Platform platform(Segment segment, int leaving, List<LeftOut> refused) {
        return new Boarding.Platform(segment.from(), lot.form(), segment.mode(), segment.gauge(), leaving, refused);
    }

    /// A strict admission is asked by whoever uses the sheet, so that each says its own days.
    private boolean departs(List<LeftOut> here) {
        if (admission.lenient()) return admission.departs(line, here);
        turnedAway++;
        return false;
    }

    private Unpriced handover(Segment before, Segment after, Service.Terms terms, Rated rated) {
        Id<Place> place = after.from();
        if (before.mode() != after.mode()) {
            return pricing.transfer(
                            place, before.mode(), after.mode(), lot, terms.traffic(), !rated.covers(LegKind.TRANSFER))
                    .map(price -> new Unpriced(
                            new Element.Transfer(place, Price.NOTHING, before.mode(), after.mode()), lot.form(), price))
                    .orElseGet(() -> Unpriced.free(new Element.Nothing(place)));
        }
        if (before.mode() == Mode.RAIL && before.gauge() != after.gauge()) {
            Optional<Direction> direction = gauges.direction(place, before.gauge());
            return direction
                    .flatMap(d ->
                            pricing.gaugeChange(place, d, lot, terms.traffic(), !rated.covers(LegKind.GAUGE_CHANGE)))
                    .map(price -> new Unpriced(
                            new Element.GaugeChange(place, Price.NOTHING, before.gauge(), after.gauge(), lot.form()),
                            lot.form(),
                            price))
                    .orElseGet(() -> Unpriced.free(new Element.Nothing(place)));
        }
        return Unpriced.free(new Element.Nothing(place));
    }

    private Stretches.Run stretchRun(int index, List<Leg.Travelled> path, Rated rated) {
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

    private double kilometres(RunOf run) {
        double km = 0;
        for (LineCompiler.Stretch stretch : way.subList(run.from, run.to)) {
            for (Leg.Travelled t : stretch.path()) km += t.link().length().value();
        }
        return km;
    }

    private NodeKey aboard(RunOf run, int stop, boolean departing) {
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
