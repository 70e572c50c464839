package org.keruen.plan;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.money.Money;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.HandlingRole;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// The network as if every place had every terminal and every haul a price, and what of it is not really there.
/// Nothing on it is ever offered: it tells what is missing.
final class Filled {
    private static final Provenance NOT_THERE = Provenance.assumed("not there: laid to see what is missing");

    private final Supernetwork network;
    private final Map<Id<Place>, Place> places;
    private final Map<Id<Place>, Set<TerminalRole>> roles = new HashMap<>();
    private final Set<Priced> priced = new HashSet<>();

    /// A haul that somebody prices.
    private record Priced(Id<Service> service, Form form, List<Leg.Travelled> links) {
        static Priced of(Element.Haul haul) {
            return new Priced(haul.service(), haul.form(), haul.links());
        }
    }

    /// `real` is the network as it is, with what the package refuses.
    Filled(
            CorridorPackage corridors,
            Consignment consignment,
            Scope scope,
            Supernetwork real,
            Map<Id<Place>, Place> places) {
        this.places = places;
        for (Terminal terminal : corridors.terminals()) {
            if (terminal.status() != Terminal.Status.OPERATING
                    || !terminal.validity().contains(scope.day())) continue;
            roles.computeIfAbsent(terminal.place(), p -> EnumSet.noneOf(TerminalRole.class))
                    .addAll(terminal.roles());
        }
        for (int arc = 0; arc < real.arcs(); arc++) {
            if (real.element(arc) instanceof Element.Haul haul) priced.add(Priced.of(haul));
        }
        network = new Compiler(filled(corridors)).compileWithRefused(consignment, scope);
    }

    Supernetwork network() {
        return network;
    }

    private static CorridorPackage filled(CorridorPackage corridors) {
        List<Terminal> terminals = new ArrayList<>(corridors.terminals());
        for (Place place : corridors.places()) {
            if (place.kinds().equals(Set.of(PlaceKind.WAYPOINT))) continue;
            terminals.add(new Terminal(
                    "missing " + place.id(),
                    place.id(),
                    EnumSet.allOf(TerminalRole.class),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Terminal.Status.OPERATING,
                    Validity.ALWAYS,
                    NOT_THERE));
        }
        List<Tariff> tariffs = new ArrayList<>(corridors.tariffs());
        tariffs.add(fare(corridors.info().priceYear()));
        return corridors.withTerminals(terminals).withTariffs(tariffs);
    }

    /// A price with no scope, so that any other goes before it.
    private static Tariff fare(Year year) {
        return new Tariff(
                "missing fare",
                LegKind.HAUL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Money(BigDecimal.ONE, Currency.getInstance("USD"), year),
                ChargeUnit.SHIPMENT,
                Validity.ALWAYS,
                Set.of(),
                NOT_THERE);
    }

    /// What an arc needs that is not there.
    List<Missing> missing(int arc) {
        List<Missing> missing = new ArrayList<>();
        for (LeftOut left : network.refusals(arc)) missing.add(new Missing.Refused(left));
        switch (network.element(arc)) {
            case Element.Haul haul -> {
                if (!priced.contains(Priced.of(haul))) missing.add(fare(haul));
            }
            case Element.Handling handling -> crane(handling.from(), handling.mode(), handling.form(), missing);
            case Element.Transfer transfer -> missing.addAll(cranes(transfer));
            case Element.Departure _,
                    Element.GaugeChange _,
                    Element.Border _,
                    Element.EmptyReturn _,
                    Element.Nothing _ -> {}
        }
        return missing;
    }

    /// Of the form that is short of least: a transfer does not say which it is for.
    private List<Missing> cranes(Element.Transfer transfer) {
        List<Missing> least = List.of();
        for (Form form : network.consignment().forms()) {
            List<Missing> missing = new ArrayList<>();
            crane(transfer.from(), transfer.before(), form, missing);
            crane(transfer.from(), transfer.after(), form, missing);
            if (missing.isEmpty()) return missing;
            if (least.isEmpty() || missing.size() < least.size()) least = missing;
        }
        return least;
    }

    private Missing fare(Element.Haul haul) {
        return new Missing.Fare(place(haul.from()), place(haul.to()), haul.mode(), haul.serviceName(), haul.form());
    }

    private void crane(Id<Place> at, Mode mode, Form form, List<Missing> missing) {
        if (!handles(at, mode, form)) missing.add(new Missing.Crane(place(at), mode, form));
    }

    /// Whether a terminal that is really there passes cargo in a form to or from vehicles of a mode.
    boolean handles(Id<Place> at, Mode mode, Form form) {
        return roles.getOrDefault(at, Set.of()).contains(HandlingRole.of(mode, form));
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("the network has no place " + id);
        return place;
    }
}
