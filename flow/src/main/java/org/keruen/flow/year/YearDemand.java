package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.demand.Zone;
import org.keruen.model.demand.ZoneGroups;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;

/// A year's volumes by goods and pair of zones.
///
/// The matrices of 2022 and 2023 hold their own year. Later years grow out of 2023: at first as fast as the
/// fitted rate, then ever less so and nearer to the world's trade (a damped trend: Gardner, McKenzie 1985,
/// "Forecasting trends in time series", Management Science 31). Earlier years shrink from 2022 at the fitted
/// rate, save where a row of that year exists. Every volume is times the fitted scale of its market.
final class YearDemand {
    private static final int FIRST_WHOLE = 2022;
    private static final int LAST_WHOLE = 2023;

    /// Of what growth is above the world's, so much is left a year later.
    private static final double DAMPING = 0.5;

    private static final double TONNES_PER_BCM = 720_000;

    private final CorridorPackage corridors;
    private final YearParameters parameters;
    private final Map<Id<Zone>, String> countries;

    YearDemand(CorridorPackage corridors, YearParameters parameters) {
        this.corridors = corridors;
        this.parameters = parameters;
        countries = countries(corridors);
    }

    /// The country of each zone's first place.
    static Map<Id<Zone>, String> countries(CorridorPackage corridors) {
        Map<Id<Place>, String> of = new HashMap<>();
        for (Place place : corridors.places()) of.put(place.id(), place.country());
        Map<Id<Zone>, String> countries = new HashMap<>();
        for (Zone zone : corridors.zones()) {
            if (!zone.places().isEmpty()) {
                countries.put(zone.id(), of.getOrDefault(zone.places().getFirst(), ""));
            }
        }
        return countries;
    }

    private record Pair(Goods goods, Set<Mode> modes, Id<Zone> from, Id<Zone> to) {}

    private Pair pair(OdDemand row) {
        Goods goods = Goods.of(row);
        return goods.countsTeu()
                ? boxes(goods, row.from(), row.to())
                : new Pair(goods, goods.modes(row), row.from(), row.to());
    }

    private Pair boxes(Goods goods, Id<Zone> from, Id<Zone> to) {
        return new Pair(goods, Goods.boxModes(country(from), country(to)), from, to);
    }

    /// Volumes above 0, in an order that does not change.
    List<OdVolume> of(int year) {
        Comparator<Pair> order = Comparator.comparing(Pair::goods)
                .thenComparing(pair -> pair.modes().stream().sorted().toList().toString())
                .thenComparing(Pair::from)
                .thenComparing(Pair::to);
        Map<Pair, Double> sum = new TreeMap<>(order);
        Set<Pair> own = new HashSet<>();
        int base = Math.clamp(year, FIRST_WHOLE, LAST_WHOLE);
        for (OdDemand row : corridors.demand()) {
            if (row.role() != OdDemand.Role.OD || row.from().equals(row.to())) continue;
            Pair pair = pair(row);
            if (row.year().getValue() == year && year < base) own.add(pair);
        }
        for (OdDemand row : corridors.demand()) {
            if (row.role() != OdDemand.Role.OD || row.from().equals(row.to())) continue;
            Pair pair = pair(row);
            int from = own.contains(pair) ? year : base;
            if (row.year().getValue() != from) continue;
            Market market = Market.of(country(row.from()), country(row.to()));
            double volume = units(row.volume()) * scale(pair.goods(), market, row);
            sum.merge(pair, volume * growth(pair.goods(), market, row, from, year), Double::sum);
        }
        for (DemandChange change : corridors.demandChanges()) {
            if (!ofEmpties(change)) apply(change, sum, year);
        }
        addReturns(sum);
        for (DemandChange change : corridors.demandChanges()) {
            if (ofEmpties(change)) apply(change, sum, year);
        }
        List<OdVolume> volumes = new ArrayList<>();
        sum.forEach((pair, volume) -> {
            if (volume > 0) volumes.add(new OdVolume(pair.goods(), pair.modes(), pair.from(), pair.to(), volume));
        });
        return volumes;
    }

    /// Whether a scenario changes empty boxes alone: that is done to those that return too, which follow from what
    /// other changes make of the loaded ones.
    private static boolean ofEmpties(DemandChange change) {
        return change.loading().equals(Optional.of(Loading.EMPTY));
    }

    /// What a scenario makes of it: factors for every kind of goods between the zones, amounts on one row.
    private void apply(DemandChange change, Map<Pair, Double> sum, int year) {
        ZoneGroups groups = new ZoneGroups(corridors.zones());
        switch (change.kind()) {
            case DemandChange.Kind.Times(double factor) ->
                sum.replaceAll((pair, volume) -> concerns(change, pair, year, groups) ? factor * volume : volume);
            case DemandChange.Kind.Plus(Volume more) -> add(sum, change, year, groups, units(more));
            case DemandChange.Kind.Minus(Volume less) -> add(sum, change, year, groups, -units(less));
        }
    }

    private void addReturns(Map<Pair, Double> sum) {
        Map<BoxReturns.Way, Double> sent = new LinkedHashMap<>();
        sum.forEach((pair, volume) -> {
            if (pair.goods().countsTeu()) sent.merge(new BoxReturns.Way(pair.from(), pair.to()), volume, Double::sum);
        });
        double land = parameters.of("boxReturnShareLand", 0);
        double sea = parameters.of("boxReturnShareSea", 0);
        new BoxReturns(land, sea, countries).of(sent).forEach((way, teu) -> {
            sum.merge(boxes(Goods.EMPTY_BOXES, way.from(), way.to()), teu, Double::sum);
        });
    }

    private static boolean concerns(DemandChange change, Pair pair, int year, ZoneGroups groups) {
        Goods goods = pair.goods();
        Optional<Loading> loading = Optional.empty();
        if (goods.countsTeu()) loading = Optional.of(goods == Goods.EMPTY_BOXES ? Loading.EMPTY : Loading.LOADED);
        String name = goods.countsTeu() ? "containers" : goods.demandClass();
        return change.concerns(name, loading, pair.from(), pair.to(), year, groups);
    }

    /// On the rows there are, in their proportions; where there is none, a new one by any mode.
    private void add(Map<Pair, Double> sum, DemandChange change, int year, ZoneGroups groups, double amount) {
        if (year < change.fromYear() || year > change.toYear().orElse(Integer.MAX_VALUE)) return;
        double whole = 0;
        for (Map.Entry<Pair, Double> row : sum.entrySet()) {
            if (concerns(change, row.getKey(), year, groups)) whole += row.getValue();
        }
        if (whole > 0) {
            double factor = Math.max(0, 1 + amount / whole);
            sum.replaceAll((pair, volume) -> concerns(change, pair, year, groups) ? factor * volume : volume);
        } else if (amount > 0 && change.from().isPresent() && change.to().isPresent()) {
            Goods goods = Goods.named(change.cargoClass().orElseThrow(), change.loading());
            Id<Zone> from = change.from().get();
            Id<Zone> to = change.to().get();
            sum.put(goods.countsTeu() ? boxes(goods, from, to) : new Pair(goods, Set.of(), from, to), amount);
        }
    }

    private String country(Id<Zone> zone) {
        return countries.getOrDefault(zone, "");
    }

    private static double units(Volume volume) {
        return switch (volume) {
            case Volume.Mass mass -> mass.tonnes().value();
            case Volume.Boxes boxes -> boxes.teu().value();
            case Volume.Gas gas -> gas.billionCubicMetres() * TONNES_PER_BCM;
            case Volume.Vehicles vehicles -> vehicles.count() * 1.6;
        };
    }

    private double scale(Goods goods, Market market, OdDemand row) {
        if (goods.countsTeu()) {
            return switch (market) {
                case EUROPE, OTHER -> 1;
                case RUSSIA -> parameters.of(Fitted.BOXES_RUSSIA);
                case CENTRAL_ASIA -> parameters.of(Fitted.BOXES_CENTRAL_ASIA);
                case CASPIAN -> parameters.of(Fitted.BOXES_OTHER);
            };
        }
        if (fuel(goods)) return parameters.of(Fitted.OIL);
        if (market == Market.CASPIAN) return parameters.of(Fitted.GOODS_CASPIAN);
        return parameters.of(withChina(row) ? Fitted.GOODS_CHINA : Fitted.GOODS_OTHER);
    }

    private double growth(Goods goods, Market market, OdDemand row, int from, int year) {
        if (year == from) return 1;
        double rate = parameters.of(rate(goods, market, row));
        double factor = 1;
        for (int at = from; at > year; at--) factor /= 1 + rate;
        double world = parameters.of("worldTradeGrowth", 0.03);
        double above = rate - world;
        for (int at = from; at < year; at++) {
            factor *= 1 + world + above;
            above *= DAMPING;
        }
        return factor;
    }

    private Fitted rate(Goods goods, Market market, OdDemand row) {
        if (goods.countsTeu()) {
            return switch (market) {
                case EUROPE -> Fitted.GROWTH_BOXES_EUROPE;
                case RUSSIA -> Fitted.GROWTH_BOXES_RUSSIA;
                case CENTRAL_ASIA -> Fitted.GROWTH_BOXES_CENTRAL_ASIA;
                case CASPIAN, OTHER -> Fitted.GROWTH_BOXES_OTHER;
            };
        }
        if (fuel(goods)) return Fitted.GROWTH_OIL;
        return withChina(row) ? Fitted.GROWTH_GOODS_CHINA : Fitted.GROWTH_GOODS_OTHER;
    }

    private static boolean fuel(Goods goods) {
        return goods == Goods.CRUDE || goods == Goods.OIL_PRODUCTS || goods == Goods.GAS;
    }

    private boolean withChina(OdDemand row) {
        return country(row.from()).equals("CN") || country(row.to()).equals("CN");
    }
}
