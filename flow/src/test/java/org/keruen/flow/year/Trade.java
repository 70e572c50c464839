package org.keruen.flow.year;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.drawing.Drawing;

/// A drawn corridor with a year's trade on it and what its places can do. Every zone is one drawn place of the same
/// name; the year is 2023.
final class Trade {
    static final int YEAR = 2023;
    private static final Provenance DRAWN = Provenance.assumed("drawn");
    private static final String CARGOES = """
            commodity general general box,wagon,truck wagon 60 box20 10 box40 20 truck 20
            commodity wheat grain wagon wagon 68
            """;

    private final CorridorPackage corridors;

    private Trade(CorridorPackage corridors) {
        this.corridors = corridors;
    }

    static Trade on(Drawing drawing) {
        CorridorPackage drawn = drawing.with(CARGOES).corridors();
        List<Zone> zones = new ArrayList<>();
        for (Place place : drawn.places()) {
            zones.add(new Zone(new Id<>(place.id().text()), place.names(), List.of(place.id()), "", DRAWN));
        }
        return new Trade(with(drawn, zones, List.of(), List.of()));
    }

    private static CorridorPackage with(
            CorridorPackage old, List<Zone> zones, List<OdDemand> demand, List<Resource> resources) {
        return new CorridorPackage(
                old.info(),
                old.sources(),
                old.places(),
                old.terminals(),
                old.links(),
                old.operations(),
                old.services(),
                old.tariffs(),
                old.rates(),
                old.commodities(),
                old.rules(),
                old.rights(),
                old.documents(),
                old.factors(),
                old.parameters(),
                old.orders(),
                old.projects(),
                old.transits(),
                old.corridors(),
                zones,
                demand,
                old.growth(),
                resources,
                old.series(),
                old.observations(),
                old.demandChanges(),
                old.transitClosures());
    }

    /// A zone of several places.
    Trade zone(String name, String... places) {
        List<Id<Place>> ids = new ArrayList<>();
        for (String place : places) ids.add(new Id<>(place));
        List<Zone> zones = new ArrayList<>(corridors.zones());
        zones.add(new Zone(new Id<>(name), new Names(name, "", "", ""), ids, "", DRAWN));
        return new Trade(with(corridors, zones, corridors.demand(), corridors.resources()));
    }

    Trade boxes(String from, String to, double teu) {
        return moving("containers", Optional.of(Loading.LOADED), Volume.Unit.TEU.of(teu), from, to);
    }

    Trade emptyBoxes(String from, String to, double teu) {
        return moving("containers", Optional.of(Loading.EMPTY), Volume.Unit.TEU.of(teu), from, to);
    }

    Trade grain(String from, String to, double tonnes) {
        return moving("grain", Optional.empty(), Volume.Unit.TONNES.of(tonnes), from, to);
    }

    private Trade moving(String cargo, Optional<Loading> loading, Volume volume, String from, String to) {
        List<OdDemand> demand = new ArrayList<>(corridors.demand());
        demand.add(new OdDemand(
                "d" + demand.size(),
                Year.of(YEAR),
                new Id<>(from),
                new Id<>(to),
                cargo,
                loading,
                volume,
                Set.<Mode>of(),
                OdDemand.Role.OD,
                DRAWN));
        return new Trade(with(corridors, corridors.zones(), demand, corridors.resources()));
    }

    static Resource.At onLink(String link) {
        return new Resource.At.OfLink(new Id<>(link));
    }

    static Resource.At atEnd(String place, String link) {
        return new Resource.At.OfEnd(new Id<>(place), new Id<Link>(link));
    }

    static Resource.At atPlace(String place) {
        return new Resource.At.OfPlace(new Id<>(place));
    }

    static Resource.Direction across(String from, String to) {
        return new Resource.Direction.Across(from, to);
    }

    static Resource term(
            String id,
            Resource.At at,
            Resource.Direction direction,
            Resource.Term term,
            double practical,
            CapacityUnit unit) {
        return new Resource(
                new Id<>(id),
                at,
                direction,
                term,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.of(practical),
                Optional.empty(),
                unit,
                Validity.ALWAYS,
                DRAWN);
    }

    static Resource during(Resource row, String id, double practical, LocalDate first, LocalDate last) {
        return new Resource(
                new Id<>(id),
                row.at(),
                row.direction(),
                row.term(),
                row.classes(),
                row.wagonKinds(),
                Optional.empty(),
                Optional.of(practical),
                Optional.empty(),
                row.unit(),
                new Validity(first, last),
                row.provenance());
    }

    /// With a term more, or another of the same id.
    Trade limited(Resource row) {
        List<Resource> rows = new ArrayList<>(corridors.resources());
        rows.removeIf(old -> old.id().equals(row.id()));
        rows.add(row);
        return new Trade(with(corridors, corridors.zones(), corridors.demand(), rows));
    }

    Trade services(UnaryOperator<List<Service>> change) {
        return new Trade(corridors.withServices(change.apply(new ArrayList<>(corridors.services()))));
    }

    CorridorPackage corridors() {
        return corridors;
    }

    YearParameters parameters() {
        return new YearParameters(corridors, Map.of());
    }

    YearFlow solved() {
        return solved(1e-11);
    }

    YearFlow solved(double residual) {
        return new YearSolver(corridors, parameters(), new YearSettings(residual, 4000, false)).solve(YEAR);
    }

    /// Every pair's flow on every link each way, by goods, ends, link and way.
    static Map<String, Double> flows(YearFlow year) {
        Map<String, Double> flows = new java.util.TreeMap<>();
        for (PairFlow pair : year.pairs()) {
            for (int stretch = 0; stretch < year.stretches().count(); stretch++) {
                double flow = pair.onStretch(stretch);
                if (flow == 0) continue;
                String key = pair.goods() + " " + pair.from() + ">" + pair.to() + " on "
                        + year.stretches().link(stretch).id()
                        + (year.stretches().forward(stretch) ? "" : " back");
                flows.put(key, flow);
            }
        }
        return flows;
    }
}
