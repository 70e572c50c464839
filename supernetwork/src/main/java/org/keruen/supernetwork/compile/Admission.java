package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.acceptance.Acceptance;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.document.DocumentBook;

/// Whether a service takes a lot over given links: capacity, rules, traffic rights, countries to be avoided.
/// What it refuses it keeps, with the reason.
///
/// A *lenient* admission refuses nothing but what the question itself avoids: it notes what a strict one
/// would have refused, and lets it pass.
final class Admission {
    /// What could ride with a service that does not take it: nobody asks for grain in bulk on a box train.
    private static final Set<Form> PACKED = EnumSet.of(Form.BOX, Form.WAGON, Form.TRUCK, Form.PROJECT);

    private final Acceptance acceptance;
    private final List<AirRight> rights;
    private final Gazette gazette;
    private final Scope scope;
    private final Set<Form> goodsForms;
    private final DocumentBook documents;
    private final boolean lenient;
    private final Refusing refusing;
    private final List<LeftOut> leftOut = new ArrayList<>();

    /// `goodsForms` are the forms in which the goods may travel at all.
    Admission(
            Acceptance acceptance,
            List<AirRight> rights,
            Gazette gazette,
            Scope scope,
            Set<Form> goodsForms,
            DocumentBook documents,
            boolean lenient) {
        this.acceptance = acceptance;
        this.rights = rights;
        this.gazette = gazette;
        this.scope = scope;
        this.goodsForms = goodsForms;
        this.documents = documents;
        this.lenient = lenient;
        this.refusing = new Refusing(scope);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    boolean lenient() {
        return lenient;
    }

    /// Whether to go on in spite of a refusal: a strict admission keeps it and says no, a lenient one notes it.
    private boolean passes(LeftOut refusal, List<LeftOut> noted) {
        (lenient ? noted : leftOut).add(refusal);
        return lenient;
    }

    /// The same where a strict admission does not even keep it: nobody expects the service to be there.
    private boolean passesUnsaid(LeftOut refusal, List<LeftOut> noted) {
        if (lenient) noted.add(refusal);
        return lenient;
    }

    /// Whether the service runs in the scope's span.
    boolean runs(Service service, boolean inScope, List<LeftOut> noted) {
        return inScope || passesUnsaid(refusing.notRunning(service), noted);
    }

    /// Form, commodity and capacity, before any link is looked at.
    boolean takes(Service service, Lot lot, String commodity, List<LeftOut> noted) {
        Service.Terms terms = service.terms();
        if (!carries(terms, lot.form())
                && (!PACKED.contains(lot.form()) || !passesUnsaid(refusing.otherForms(service, lot), noted)))
            return false;
        if (!terms.commodities().isEmpty()
                && !terms.commodities().contains(commodity)
                && !passesUnsaid(refusing.otherGoods(service), noted)) return false;
        boolean fits = terms.capacityTeu().filter(max -> lot.teu() > max).isEmpty()
                && terms.capacityTonnes().filter(max -> lot.tonnes() > max).isEmpty();
        return fits || passes(refusing.tooMuch(service, lot), noted);
    }

    /// Whether the service carries this form at all. Aircraft take what is packed for the air.
    private static boolean carries(Service.Terms terms, Form form) {
        return terms.forms().contains(form) || (terms.mode() == Mode.AIR && form == Form.AIR);
    }

    /// Whether one link may be used; silent, for area services that have other links.
    boolean allows(Leg.Travelled travelled, Service service, Lot lot, List<LeftOut> noted) {
        if (!flows(travelled.link(), lot) && !passesUnsaid(refusing.otherProduct(service, travelled, lot), noted))
            return false;
        if (avoided(travelled) || !papered(travelled)) return false;
        if (shut(travelled) && !passesUnsaid(refusing.shut(service), noted)) return false;
        Optional<AcceptanceRule> rule = forbidding(travelled, service.terms(), lot);
        return rule.isEmpty() || passesUnsaid(ruled(service, rule.get(), travelled, lot), noted);
    }

    /// Whether all links of a stretch of a line may be used; a refusal is kept.
    boolean admits(List<Leg.Travelled> path, Service service, Lot lot, List<LeftOut> noted) {
        for (Leg.Travelled travelled : path) {
            if (!flows(travelled.link(), lot) && !passes(refusing.otherProduct(service, travelled, lot), noted))
                return false;
            if (avoided(travelled)) {
                leftOut.add(refusing.avoided(service, travelled));
                return false;
            }
            if (!papered(travelled)) return false;
            if (shut(travelled) && !passes(refusing.shut(service), noted)) return false;
            Optional<AcceptanceRule> rule = forbidding(travelled, service.terms(), lot);
            if (rule.isPresent() && !passes(ruled(service, rule.get(), travelled, lot), noted)) return false;
        }
        return true;
    }

    /// Whether carriers of the service's state may fly between the two countries.
    boolean mayFly(Service service, String fromCountry, String toCountry, List<LeftOut> noted) {
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
        return passes(refusing.noRight(service, fromCountry, toCountry), noted);
    }

    /// A right without a country is for any.
    private static boolean joins(String rightFrom, String rightTo, String from, String to) {
        return (rightFrom.isEmpty() || rightFrom.equals(from)) && (rightTo.isEmpty() || rightTo.equals(to));
    }

    /// A segment of a line that is not connected on the scope's day. `anyDay` is its way when every link
    /// counts; a lenient admission takes that, noting the links that are not open.
    boolean laid(Service.Line line, Segment segment, Optional<List<Leg.Travelled>> anyDay, List<LeftOut> noted) {
        if (!lenient) {
            String row = segment.provenance().at().toString();
            leftOut.add(refusing.notLaid(line, segment.from(), segment.to(), row));
            return false;
        }
        if (anyDay.isEmpty() || anyDay.get().isEmpty()) return false;
        for (Leg.Travelled travelled : anyDay.get()) {
            if (!travelled.link().validity().contains(scope.day())) noted.add(refusing.notOpen(line, travelled));
        }
        return true;
    }

    /// Whether a link of an area may be used although it is not open in the scope's span.
    boolean opens(Service service, Leg.Travelled travelled, List<LeftOut> noted) {
        return passesUnsaid(refusing.notOpen(service, travelled), noted);
    }

    /// Whether to lay a timetable that has no departure in the scope's span.
    boolean departs(Service service, List<LeftOut> noted) {
        return passes(refusing.noDeparture(service), noted);
    }

    /// A pipe carries one product and nothing else.
    private static boolean flows(Link link, Lot lot) {
        Form form = lot.form();
        if (link.product().isEmpty()) return true;
        return link.product()
                .filter(product -> switch (product) {
                    case CRUDE -> form != Form.CRUDE;
                    case GAS -> form != Form.GAS;
                })
                .isEmpty();
    }

    private boolean avoided(Leg.Travelled travelled) {
        return lies(travelled.link(), scope.avoid(), scope::avoids);
    }

    /// Whether the documents stated will do where a link crosses a border.
    private boolean papered(Leg.Travelled travelled) {
        return documents.allows(
                travelled.link().mode(),
                gazette.country(Travel.start(travelled)),
                gazette.country(Travel.end(travelled)),
                scope.papers());
    }

    private boolean shut(Leg.Travelled travelled) {
        return lies(travelled.link(), scope.shut(), scope::shuts);
    }

    private boolean lies(Link link, Set<String> countries, Predicate<String> within) {
        if (countries.isEmpty()) return false;
        return within.test(link.country())
                || within.test(gazette.country(link.from()))
                || within.test(gazette.country(link.to()));
    }

    private LeftOut ruled(Service service, AcceptanceRule rule, Leg.Travelled travelled, Lot lot) {
        List<Form> forms = Refusing.others(lot.form()).stream()
                .filter(goodsForms::contains)
                .filter(form -> carries(service.terms(), form))
                .filter(form ->
                        forbidding(travelled, service.terms(), lot.in(form)).isEmpty())
                .toList();
        return refusing.ruled(service, rule, lot, forms);
    }

    private Optional<AcceptanceRule> forbidding(Leg.Travelled travelled, Service.Terms terms, Lot lot) {
        if (!acceptance.mayForbid(lot.form(), travelled.link().mode())) return Optional.empty();
        for (Id<Place> place : List.of(Travel.start(travelled), Travel.end(travelled))) {
            Optional<AcceptanceRule> rule = acceptance.decide(new Acceptance.Asked(
                    lot,
                    travelled.link().mode(),
                    travelled.link().gauge(),
                    travelled.link().country(),
                    place.text(),
                    terms.id().text()));
            if (rule.filter(r -> r.verdict() == Verdict.NO).isPresent()) return rule;
        }
        return Optional.empty();
    }
}
