package org.keruen.study.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.keruen.flow.year.EmptyJourney;
import org.keruen.flow.year.EmptyLeg;
import org.keruen.flow.year.EmptyNetwork;
import org.keruen.flow.year.Passage;
import org.keruen.flow.year.YearParameters;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.plan.PlanOption;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.report.check.Compared;
import org.keruen.report.check.ComparedLeg;
import org.keruen.report.check.ComparedRoute;
import org.keruen.report.check.LensDocument;
import org.keruen.report.check.Taken;
import org.keruen.study.Progress;
import org.keruen.study.corridors.OpenCorridors;

/// Plans the busiest pairs of every kind of goods that the year model moves, and walks the flow lens's network along
/// each option found. Options that put raw goods into boxes are passed over: the year model counts those as boxes.
///
/// The plan's side is read off its answer; the flow side off the year model's own arcs, which are told only what is
/// done where.
public final class LensCheck {
    /// Pairs of every kind of goods.
    private static final int PAIRS = 1;

    private final OpenCorridors planned;
    private final CorridorPackage flowing;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final List<ComparedLeg> legs = new ArrayList<>();
    private final List<ComparedRoute> routes = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private LensCheck(OpenCorridors planned, CorridorPackage flowing) {
        this.planned = planned;
        this.flowing = flowing;
        for (Place place : planned.content().places()) places.put(place.id(), place);
    }

    /// The comparison on a day.
    public static LensDocument on(LocalDate day, OpenCorridors corridors, Progress progress) {
        return on(day, corridors, corridors.content(), progress);
    }

    /// The same with another package for the flow lens: what is changed there must be found.
    static LensDocument on(LocalDate day, OpenCorridors planned, CorridorPackage flowing, Progress progress) {
        return new LensCheck(planned, flowing).compare(day, progress);
    }

    private LensDocument compare(LocalDate day, Progress progress) {
        YearParameters parameters = new YearParameters(flowing, Map.of());
        List<EmptyNetwork> networks = EmptyNetwork.all(flowing, parameters, day, PAIRS);
        Planner planner = new Planner(planned.content());
        for (int i = 0; i < networks.size(); i++) {
            EmptyNetwork network = networks.get(i);
            progress.at(network.cargo().text(), i, networks.size());
            for (EmptyNetwork.End pair : network.busiest()) {
                for (PlanOption option :
                        planner.plan(request(network, pair, day)).options()) {
                    compare(option, network, pair);
                }
            }
        }
        return new LensDocument(planned.stamp(), day, legs, routes);
    }

    private PlanRequest request(EmptyNetwork network, EmptyNetwork.End pair, LocalDate day) {
        return new PlanRequest(
                List.of(place(pair.from())),
                List.of(place(pair.to())),
                network.cargo(),
                day,
                day,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                network.modes(),
                OptionalInt.empty(),
                false);
    }

    private void compare(PlanOption option, EmptyNetwork network, EmptyNetwork.End pair) {
        List<Leg> done = option.itinerary().legs().stream()
                .filter(leg -> Legs.passage(leg).isPresent())
                .toList();
        List<Passage> passages =
                done.stream().map(leg -> Legs.passage(leg).orElseThrow()).toList();
        if (!network.boxed() && passages.stream().anyMatch(LensCheck::inBoxes)) return;
        Optional<EmptyJourney> journey = network.along(pair.from(), passages, pair.to());
        int number = routes.size() + 1;
        String cargo = network.cargo().text();
        for (int i = 0; i < done.size(); i++) {
            int step = i;
            Compared figures = new Compared(
                    Legs.taken(done.get(i)), journey.map(one -> taken(one.legs().get(step))));
            if (figures.agrees() && !seen.add(List.of(cargo, passages.get(i), figures.plan()))) continue;
            Leg.Facts facts = done.get(i).facts();
            legs.add(new ComparedLeg(
                    number, cargo, Legs.words(done.get(i)), name(facts.from()), name(facts.to()), figures));
        }
        Taken whole = new Taken(
                Legs.work(option.before())
                        + done.stream()
                                .mapToLong(leg -> Legs.taken(leg).seconds())
                                .sum(),
                option.itinerary().costCents(),
                option.itinerary().co2Grams());
        routes.add(new ComparedRoute(
                number,
                cargo,
                option.id(),
                name(pair.from()),
                name(pair.to()),
                option.countries(),
                done.size(),
                new Compared(whole, journey.map(one -> taken(one.whole())))));
    }

    private static boolean inBoxes(Passage one) {
        return one instanceof Passage.Handling handling && handling.form() == Form.BOX;
    }

    private static Taken taken(EmptyLeg leg) {
        return new Taken(leg.seconds(), leg.cents(), leg.grams());
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("the flow lens names a place the package has not: " + id);
        return place;
    }

    private String name(Id<Place> id) {
        return place(id).names().en();
    }
}
