package org.keruen.scenario;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.Parameter;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.network.Link;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Terminal;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;

/// Copies of the model's records with an id and days, a provenance, or a service of their own.
final class Rows {
    private Rows() {}

    static Link link(Link old, String id, Validity days) {
        return new Link(
                new Id<>(id),
                old.from(),
                old.to(),
                old.bothWays(),
                old.mode(),
                old.gauge(),
                old.tracks(),
                old.traction(),
                old.length(),
                old.moving(),
                old.operator(),
                old.country(),
                old.product(),
                days,
                old.between(),
                old.provenance());
    }

    static Terminal terminal(Terminal old, String id, Validity days) {
        return new Terminal(
                id,
                old.place(),
                old.roles(),
                old.openingHours(),
                old.sidingMetres(),
                old.yardTeu(),
                old.status(),
                days,
                old.provenance());
    }

    /// A terminal in operation; other rows have no status to change.
    static <T> T operating(T row) {
        @SuppressWarnings("unchecked") // each branch returns the very type it was given
        T operating = (T)
                switch (row) {
                    case Terminal old ->
                        new Terminal(
                                old.id(),
                                old.place(),
                                old.roles(),
                                old.openingHours(),
                                old.sidingMetres(),
                                old.yardTeu(),
                                Terminal.Status.OPERATING,
                                old.validity(),
                                old.provenance());
                    default -> row;
                };
        return operating;
    }

    static Operation operation(Operation old, String id, Validity days) {
        return new Operation(
                id,
                old.place(),
                old.kind(),
                old.direction(),
                old.modes(),
                old.form(),
                old.traffic(),
                old.situation(),
                old.includes(),
                old.process(),
                old.queue(),
                days,
                old.provenance());
    }

    static Tariff tariff(Tariff old, String id, Validity days) {
        return new Tariff(
                id,
                old.kind(),
                old.mode(),
                old.country(),
                old.place(),
                old.from(),
                old.to(),
                old.service(),
                old.direction(),
                old.form(),
                old.box(),
                old.commodity(),
                old.traffic(),
                old.ownership(),
                old.amount(),
                old.unit(),
                days,
                old.includes(),
                old.provenance());
    }

    static Tariff tariffOf(Tariff old, String id, Id<Service> service) {
        return new Tariff(
                id,
                old.kind(),
                old.mode(),
                old.country(),
                old.place(),
                old.from(),
                old.to(),
                Optional.of(service),
                old.direction(),
                old.form(),
                old.box(),
                old.commodity(),
                old.traffic(),
                old.ownership(),
                old.amount(),
                old.unit(),
                old.validity(),
                old.includes(),
                old.provenance());
    }

    static AcceptanceRule ruleOf(AcceptanceRule old, String id, String service) {
        return new AcceptanceRule(
                id,
                old.verdict(),
                old.commodity(),
                old.cargoClass(),
                old.form(),
                old.mode(),
                old.gauge(),
                old.country(),
                old.place(),
                Optional.of(service),
                old.maxLengthM(),
                old.maxWidthM(),
                old.maxHeightM(),
                old.maxTonnes(),
                old.reason(),
                old.validity(),
                old.provenance());
    }

    static OperatingOrder order(OperatingOrder old, String id, Validity days) {
        return new OperatingOrder(
                new Id<>(id),
                old.authority(),
                old.number(),
                old.issued(),
                old.kind(),
                old.place(),
                old.direction(),
                old.traffic(),
                old.commodity(),
                old.hs(),
                old.wagonOrBox(),
                old.loadedEmpty(),
                old.quota(),
                old.quotaUnit(),
                days,
                old.prolongs(),
                old.exceptions(),
                old.provenance());
    }

    static Service service(Service old, String id, Validity days) {
        return withTerms(old, terms(old.terms(), id, days));
    }

    static Service withTerms(Service old, Service.Terms terms) {
        return switch (old) {
            case Service.Line line -> new Service.Line(terms, line.segments());
            case Service.Area area -> new Service.Area(terms, area.gauge(), area.countries());
        };
    }

    private static Service.Terms terms(Service.Terms old, String id, Validity days) {
        return new Service.Terms(
                new Id<>(id),
                old.name(),
                old.operator(),
                old.carrierState(),
                old.mode(),
                old.traffic(),
                old.forms(),
                old.commodities(),
                old.schedule(),
                old.pace(),
                old.enRoute(),
                old.capacityTeu(),
                old.capacityTonnes(),
                old.cutoff(),
                days,
                old.provenance());
    }

    /// The same row, known as the change is known. A row whose figure a scenario sets is not sourced any more
    /// by what sourced the old figure.
    static <T> T known(T row, Provenance provenance) {
        @SuppressWarnings("unchecked") // each branch returns the very type it was given
        T known = (T)
                switch (row) {
                    case Link old ->
                        new Link(
                                old.id(),
                                old.from(),
                                old.to(),
                                old.bothWays(),
                                old.mode(),
                                old.gauge(),
                                old.tracks(),
                                old.traction(),
                                old.length(),
                                old.moving(),
                                old.operator(),
                                old.country(),
                                old.product(),
                                old.validity(),
                                old.between(),
                                provenance);
                    case Terminal old ->
                        new Terminal(
                                old.id(),
                                old.place(),
                                old.roles(),
                                old.openingHours(),
                                old.sidingMetres(),
                                old.yardTeu(),
                                old.status(),
                                old.validity(),
                                provenance);
                    case Operation old ->
                        new Operation(
                                old.id(),
                                old.place(),
                                old.kind(),
                                old.direction(),
                                old.modes(),
                                old.form(),
                                old.traffic(),
                                old.situation(),
                                old.includes(),
                                old.process(),
                                old.queue(),
                                old.period(),
                                provenance);
                    case Tariff old ->
                        new Tariff(
                                old.id(),
                                old.kind(),
                                old.mode(),
                                old.country(),
                                old.place(),
                                old.from(),
                                old.to(),
                                old.service(),
                                old.direction(),
                                old.form(),
                                old.box(),
                                old.commodity(),
                                old.traffic(),
                                old.ownership(),
                                old.amount(),
                                old.unit(),
                                old.validity(),
                                old.includes(),
                                provenance);
                    case Parameter old ->
                        new Parameter(old.id(), old.value(), old.low(), old.high(), old.unit(), provenance);
                    case OperatingOrder old ->
                        new OperatingOrder(
                                old.id(),
                                old.authority(),
                                old.number(),
                                old.issued(),
                                old.kind(),
                                old.place(),
                                old.direction(),
                                old.traffic(),
                                old.commodity(),
                                old.hs(),
                                old.wagonOrBox(),
                                old.loadedEmpty(),
                                old.quota(),
                                old.quotaUnit(),
                                old.validity(),
                                old.prolongs(),
                                old.exceptions(),
                                provenance);
                    case Service old ->
                        withTerms(
                                old,
                                new Service.Terms(
                                        old.terms().id(),
                                        old.terms().name(),
                                        old.terms().operator(),
                                        old.terms().carrierState(),
                                        old.terms().mode(),
                                        old.terms().traffic(),
                                        old.terms().forms(),
                                        old.terms().commodities(),
                                        old.terms().schedule(),
                                        old.terms().pace(),
                                        old.terms().enRoute(),
                                        old.terms().capacityTeu(),
                                        old.terms().capacityTonnes(),
                                        old.terms().cutoff(),
                                        old.terms().validity(),
                                        provenance));
                    default -> row;
                };
        return known;
    }
}
