package org.keruen.model;

import java.util.List;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.acceptance.AirRight;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.demand.Growth;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Zone;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.money.Rate;
import org.keruen.model.network.Link;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.observation.NamedCorridor;
import org.keruen.model.observation.TransitTime;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.Project;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.provenance.Source;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Observation;
import org.keruen.model.series.Series;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// Everything known about a set of corridors: one list for each table of a corridor package, in file order, and two
/// lists that no table fills but scenarios do: changes of demand and closures to transit, in the order given.
public record CorridorPackage(
        PackageInfo info,
        List<Source> sources,
        List<Place> places,
        List<Terminal> terminals,
        List<Link> links,
        List<Operation> operations,
        List<Service> services,
        List<Tariff> tariffs,
        List<Rate> rates,
        List<Commodity> commodities,
        List<AcceptanceRule> rules,
        List<AirRight> rights,
        List<DocumentRule> documents,
        List<EmissionFactor> factors,
        List<Parameter> parameters,
        List<OperatingOrder> orders,
        List<Project> projects,
        List<TransitTime> transits,
        List<NamedCorridor> corridors,
        List<Zone> zones,
        List<OdDemand> demand,
        List<Growth> growth,
        List<Resource> resources,
        List<Series> series,
        List<Observation> observations,
        List<DemandChange> demandChanges,
        List<TransitClosure> transitClosures) {
    public CorridorPackage {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        terminals = List.copyOf(terminals);
        links = List.copyOf(links);
        operations = List.copyOf(operations);
        services = List.copyOf(services);
        tariffs = List.copyOf(tariffs);
        rates = List.copyOf(rates);
        commodities = List.copyOf(commodities);
        rules = List.copyOf(rules);
        rights = List.copyOf(rights);
        documents = List.copyOf(documents);
        factors = List.copyOf(factors);
        parameters = List.copyOf(parameters);
        orders = List.copyOf(orders);
        projects = List.copyOf(projects);
        transits = List.copyOf(transits);
        corridors = List.copyOf(corridors);
        zones = List.copyOf(zones);
        demand = List.copyOf(demand);
        growth = List.copyOf(growth);
        resources = List.copyOf(resources);
        series = List.copyOf(series);
        observations = List.copyOf(observations);
        demandChanges = List.copyOf(demandChanges);
        transitClosures = List.copyOf(transitClosures);
    }

    /// The same with other services.
    public CorridorPackage withServices(List<Service> others) {
        return new CorridorPackage(
                info,
                sources,
                places,
                terminals,
                links,
                operations,
                others,
                tariffs,
                rates,
                commodities,
                rules,
                rights,
                documents,
                factors,
                parameters,
                orders,
                projects,
                transits,
                corridors,
                zones,
                demand,
                growth,
                resources,
                series,
                observations,
                demandChanges,
                transitClosures);
    }

    /// The same with other tariffs.
    public CorridorPackage withTariffs(List<Tariff> others) {
        return new CorridorPackage(
                info,
                sources,
                places,
                terminals,
                links,
                operations,
                services,
                others,
                rates,
                commodities,
                rules,
                rights,
                documents,
                factors,
                parameters,
                orders,
                projects,
                transits,
                corridors,
                zones,
                demand,
                growth,
                resources,
                series,
                observations,
                demandChanges,
                transitClosures);
    }

    /// The same with other terminals.
    public CorridorPackage withTerminals(List<Terminal> others) {
        return new CorridorPackage(
                info,
                sources,
                places,
                others,
                links,
                operations,
                services,
                tariffs,
                rates,
                commodities,
                rules,
                rights,
                documents,
                factors,
                parameters,
                orders,
                projects,
                transits,
                corridors,
                zones,
                demand,
                growth,
                resources,
                series,
                observations,
                demandChanges,
                transitClosures);
    }

    /// The value of a parameter, or `otherwise` where the package has none of that name.
    public double parameter(String id, double otherwise) {
        for (Parameter parameter : parameters) if (parameter.id().equals(id)) return parameter.value();
        return otherwise;
    }
}
