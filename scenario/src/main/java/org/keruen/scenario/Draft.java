package org.keruen.scenario;

import java.util.List;
import org.keruen.model.CorridorPackage;
import org.keruen.model.PackageInfo;
import org.keruen.model.Parameter;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.network.Link;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Series;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// A package with some of its tables being replaced. Lives inside one change only.
final class Draft {
    private final CorridorPackage before;
    PackageInfo info;
    List<Place> places;
    List<Terminal> terminals;
    List<Link> links;
    List<Operation> operations;
    List<Service> services;
    List<Tariff> tariffs;
    List<AcceptanceRule> rules;
    List<Parameter> parameters;
    List<OperatingOrder> orders;
    List<Resource> resources;
    List<Series> series;
    List<DemandChange> demandChanges;
    List<TransitClosure> transitClosures;

    Draft(CorridorPackage before) {
        this.before = before;
        info = before.info();
        places = before.places();
        terminals = before.terminals();
        links = before.links();
        operations = before.operations();
        services = before.services();
        tariffs = before.tariffs();
        rules = before.rules();
        parameters = before.parameters();
        orders = before.orders();
        resources = before.resources();
        series = before.series();
        demandChanges = before.demandChanges();
        transitClosures = before.transitClosures();
    }

    CorridorPackage done() {
        return new CorridorPackage(
                info,
                before.sources(),
                places,
                terminals,
                links,
                operations,
                services,
                tariffs,
                before.rates(),
                before.commodities(),
                rules,
                before.rights(),
                before.documents(),
                before.factors(),
                parameters,
                orders,
                before.projects(),
                before.transits(),
                before.corridors(),
                before.zones(),
                before.demand(),
                before.growth(),
                resources,
                series,
                before.observations(),
                demandChanges,
                transitClosures);
    }
}
