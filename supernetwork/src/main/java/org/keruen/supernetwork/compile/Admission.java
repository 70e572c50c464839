package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.acceptance.AcceptanceRule.Verdict;
import org.keruen.model.acceptance.AirRight;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.LeftOut.Reason;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.acceptance.Acceptance;
import org.keruen.supernetwork.consignment.Lot;

/// Whether a service takes a lot over given links: capacity, rules, traffic rights, countries to be avoided. What it
/// refuses it keeps, with the reason.
final class Admission {
    private final Acceptance acceptance;
    private final List<AirRight> rights;
    private final Gazette gazette;
    private final Scope scope;
    private final List<LeftOut> leftOut = new ArrayList<>();

    Admission(Acceptance acceptance, List<AirRight> rights, Gazette gazette, Scope scope) {
        this.acceptance = acceptance;
        this.rights = rights;
        this.gazette = gazette;
        this.scope = scope;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /// Whether the service carries this form at all. Aircraft take what is packed for the air.
    static boolean carries(Service.Terms terms, Form form) {
        return terms.forms().contains(form) || (terms.mode() == Mode.AIR && form == Form.AIR);
    }

    /// Capacity and commodity, before any link is looked at.
    boolean takes(Service service, Lot lot, String commodity) {
        Service.Terms terms = service.terms();
        if (!terms.commodities().isEmpty() && !terms.commodities().contains(commodity)) return false;
        if (terms.capacityTeu().filter(max -> lot.teu() > max).isPresent()
                || terms.capacityTonnes().filter(max -> lot.tonnes() > max).isPresent()) {
            String most = terms.capacityTeu()
                    .filter(max -> lot.teu() > max)
                    .map(max -> Math.round(max) + " TEU")
                    .orElseGet(() -> Math.round(terms.capacityTonnes().orElse(0.0)) + " t");
            refuse(
                    service,
                    Reason.CAPACITY_FULL,
                    terms.provenance().at().toString(),
                    terms.validity(),
                    "send at most " + most + " by one departure");
            return false;
        }
        return true;
    }

    /// Whether one link may be used; silent, for area services that have other links.
    boolean allows(Leg.Travelled travelled, Service.Terms terms, Lot lot) {
        return flows(travelled.link(), lot)
                && !avoided(travelled)
                && !shut(travelled)
                && forbidding(travelled, terms, lot).isEmpty();
    }

    /// Whether all links of a stretch of a line may be used; a refusal is kept.
    boolean admits(List<Leg.Travelled> path, Service service, Lot lot) {
        Service.Terms terms = service.terms();
        for (Leg.Travelled travelled : path) {
            if (!flows(travelled.link(), lot)) {
                refuse(
                        service,
                        Reason.CARGO_NOT_ACCEPTED,
                        travelled.link().provenance().at().toString(),
                        Validity.ALWAYS,
                        "a pipe that carries " + lot.form().word());
                return false;
            }
            if (avoided(travelled)) {
                refuse(
                        service,
                        Reason.POLICY_AVOIDED,
                        "avoid " + String.join(",", scope.avoid()),
                        Validity.ALWAYS,
                        "leave out --avoid " + travelled.link().country());
                return false;
            }
            if (shut(travelled)) {
                refuse(
                        service,
                        Reason.ORDER_IN_FORCE,
                        "transit shut through " + String.join(", ", new TreeSet<>(scope.shut())),
                        Validity.ALWAYS,
                        "ask without the scenario that shuts these countries to transit");
                return false;
            }
            Optional<AcceptanceRule> rule = forbidding(travelled, terms, lot);
            if (rule.isPresent()) {
                boolean size = rule.get().maxWidthM().isPresent()
                        || rule.get().maxHeightM().isPresent();
                refuse(
                        service,
                        size ? Reason.LOADING_GAUGE : Reason.CARGO_NOT_ACCEPTED,
                        rule.get().id() + ": " + rule.get().reason(),
                        rule.get().validity(),
                        size
                                ? "make the piece smaller, or send it another way"
                                : "send it in a form or by a service that takes it");
                return false;
            }
        }
        return true;
    }

    /// Whether carriers of the service's state may fly between the two countries.
    boolean mayFly(Service service, String fromCountry, String toCountry) {
        Service.Terms terms = service.terms();
        if (terms.mode() != Mode.AIR || fromCountry.equals(toCountry)) return true;
        for (AirRight right : rights) {
            boolean pair = joins(right.fromCountry(), right.toCountry(), fromCountry, toCountry)
                    || joins(right.fromCountry(), right.toCountry(), toCountry, fromCountry);
            if (pair
                    && right.carrierState().equals(terms.carrierState())
                    && !right.traffic().equals("passenger")
                    && right.validity().contains(scope.day())) {
                return true;
            }
        }
        refuse(
                service,
                Reason.TRAFFIC_RIGHT_MISSING,
                "rights.csv",
                Validity.ALWAYS,
                "a cargo right for carriers of %s between %s and %s"
                        .formatted(terms.carrierState(), fromCountry, toCountry));
        return false;
    }

    /// A right without a country is for any.
    private static boolean joins(String rightFrom, String rightTo, String from, String to) {
        return (rightFrom.isEmpty() || rightFrom.equals(from)) && (rightTo.isEmpty() || rightTo.equals(to));
    }

    void refuse(Service service, Reason reason, String rule, Validity validity, String opensIf) {
        Optional<Id<Place>> from = Optional.empty();
        Optional<Id<Place>> to = Optional.empty();
        if (service instanceof Service.Line line) {
            from = Optional.of(line.segments().getFirst().from());
            to = Optional.of(line.segments().getLast().to());
        }
        Service.Terms terms = service.terms();
        leftOut.add(new LeftOut(terms.id(), terms.name(), from, to, reason, rule, validity, opensIf));
    }

    /// A pipe carries one product and nothing else.
    private static boolean flows(Link link, Lot lot) {
        Form form = lot.form();
        return link.product()
                .filter(product -> switch (product) {
                    case CRUDE -> form != Form.CRUDE;
                    case GAS -> form != Form.GAS;
                })
                .isEmpty();
    }

    private boolean avoided(Leg.Travelled travelled) {
        return lies(travelled.link(), scope::avoids);
    }

    private boolean shut(Leg.Travelled travelled) {
        return lies(travelled.link(), scope::shuts);
    }

    private boolean lies(Link link, Predicate<String> within) {
        return within.test(link.country())
                || within.test(gazette.country(link.from()))
                || within.test(gazette.country(link.to()));
    }

    private Optional<AcceptanceRule> forbidding(Leg.Travelled travelled, Service.Terms terms, Lot lot) {
        for (String place :
                List.of(Travel.start(travelled).text(), Travel.end(travelled).text())) {
            Optional<AcceptanceRule> rule = acceptance.decide(new Acceptance.Asked(
                    lot,
                    travelled.link().mode(),
                    travelled.link().gauge(),
                    travelled.link().country(),
                    place,
                    terms.id().text()));
            if (rule.filter(r -> r.verdict() == Verdict.NO).isPresent()) return rule;
        }
        return Optional.empty();
    }
}
