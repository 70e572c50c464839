package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.LeftOut.Reason;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.consignment.Piece;

/// Writes refusals: the row that refuses, its days, and the smallest change that would open what it closes.
final class Refusing {
    private final Scope scope;

    Refusing(Scope scope) {
        this.scope = scope;
    }

    /// More than one departure holds.
    LeftOut tooMuch(Service service, Lot lot) {
        Service.Terms terms = service.terms();
        return of(
                service,
                Reason.CAPACITY_FULL,
                terms.provenance().at().toString(),
                terms.validity(),
                "send at most " + most(terms, lot) + " by one departure");
    }

    private static String most(Service.Terms terms, Lot lot) {
        Optional<Double> teu = terms.capacityTeu().filter(max -> lot.teu() > max);
        if (teu.isPresent() && lot.boxes() > 0) {
            long boxes = (long) Math.floor(teu.get() * lot.boxes() / lot.teu() + 1e-9);
            return "%d TEU (%d box%s)".formatted(Math.round(teu.get()), boxes, boxes == 1 ? "" : "es");
        }
        return figure(terms.capacityTonnes().orElse(0.0)) + " t";
    }

    /// A service that takes other goods only.
    LeftOut otherGoods(Service service) {
        Service.Terms terms = service.terms();
        return of(
                service,
                Reason.CARGO_NOT_ACCEPTED,
                terms.provenance().at().toString(),
                terms.validity(),
                "it takes only " + String.join(", ", new TreeSet<>(terms.commodities())));
    }

    /// A service that takes other forms of cargo only.
    LeftOut otherForms(Service service, Lot lot) {
        Service.Terms terms = service.terms();
        String forms = terms.forms().stream().sorted().map(Form::word).collect(Collectors.joining(", "));
        return of(
                service,
                Reason.CARGO_NOT_ACCEPTED,
                terms.provenance().at().toString(),
                terms.validity(),
                "it takes %s, not %s".formatted(forms, lot.form().word()));
    }

    /// A service that does not run in the days asked about.
    LeftOut notRunning(Service service) {
        Service.Terms terms = service.terms();
        Validity days = terms.validity();
        boolean past = days.last().isBefore(scope.day());
        String opens = past
                ? "a service that runs again: this one ran until " + days.last()
                : "it runs from " + days.first() + " on";
        return of(service, Reason.NO_DEPARTURE, terms.provenance().at().toString(), days, opens);
    }

    /// A timetable without a departure in the days asked about.
    LeftOut noDeparture(Service service) {
        Service.Terms terms = service.terms();
        return of(
                service,
                Reason.NO_DEPARTURE,
                terms.provenance().at().toString(),
                terms.validity(),
                "a departure between %s and %s".formatted(scope.from(), scope.to()));
    }

    /// A line's way that is not laid on the day.
    LeftOut notLaid(Service service, Id<Place> from, Id<Place> to, String row) {
        return of(
                service,
                Reason.NOT_CONNECTED,
                row,
                service.terms().validity(),
                "links open on %s from %s to %s".formatted(scope.day(), from, to));
    }

    /// A link that is not open in the days asked about.
    LeftOut notOpen(Service service, Leg.Travelled travelled) {
        Validity days = travelled.link().validity();
        boolean past = days.last().isBefore(scope.day());
        String link = "%s–%s".formatted(Travel.start(travelled), Travel.end(travelled));
        return of(
                service,
                Reason.NOT_CONNECTED,
                travelled.link().id() + ", " + travelled.link().provenance().at(),
                days,
                past ? link + " open again: it was until " + days.last() : link + " is open from " + days.first());
    }

    /// A pipe laid for another product.
    LeftOut otherProduct(Service service, Leg.Travelled travelled, Lot lot) {
        return of(
                service,
                Reason.CARGO_NOT_ACCEPTED,
                travelled.link().provenance().at().toString(),
                Validity.ALWAYS,
                "a pipe that carries " + lot.form().word());
    }

    /// A country that the question avoids.
    LeftOut avoided(Service service, Leg.Travelled travelled) {
        return of(
                service,
                Reason.POLICY_AVOIDED,
                "avoid " + String.join(",", scope.avoid()),
                Validity.ALWAYS,
                "leave out --avoid " + travelled.link().country());
    }

    /// A country that a scenario shuts to transit.
    LeftOut shut(Service service) {
        return of(
                service,
                Reason.ORDER_IN_FORCE,
                "transit shut through " + String.join(", ", new TreeSet<>(scope.shut())),
                Validity.ALWAYS,
                "ask without the scenario that shuts these countries to transit");
    }

    /// A rule that says no. `forms` are the forms of these goods that the rules and the service would take
    /// there.
    LeftOut ruled(Service service, AcceptanceRule rule, Lot lot, List<Form> forms) {
        boolean size = rule.maxWidthM().isPresent() || rule.maxHeightM().isPresent();
        List<String> ways = new ArrayList<>();
        String limits = within(rule, lot.piece());
        if (!limits.isEmpty()) ways.add(limits);
        if (!forms.isEmpty()) {
            ways.add("send it in "
                    + forms.stream().sorted().map(Form::word).collect(Collectors.joining(" or "))
                    + " form");
        }
        if (limits.isEmpty()) {
            rule.commodity().ifPresent(goods -> ways.add("goods other than " + goods));
            rule.cargoClass().ifPresent(goods -> ways.add("goods of another class than " + goods));
        }
        if (ways.isEmpty()) ways.add("send it in a form or by a service that takes it");
        return of(
                service,
                size ? Reason.LOADING_GAUGE : Reason.CARGO_NOT_ACCEPTED,
                rule.id() + ": " + rule.reason(),
                rule.validity(),
                String.join("; or ", ways));
    }

    /// How much smaller a piece must be to keep within a rule's limits.
    private static String within(AcceptanceRule rule, Piece piece) {
        List<String> less = new ArrayList<>();
        beyond(rule.maxLengthM(), piece.lengthM(), "long", "m", "shorter").ifPresent(less::add);
        beyond(rule.maxWidthM(), piece.widthM(), "wide", "m", "narrower").ifPresent(less::add);
        beyond(rule.maxHeightM(), piece.heightM(), "high", "m", "lower").ifPresent(less::add);
        beyond(rule.maxTonnes(), piece.tonnes(), "heavy", "t", "lighter").ifPresent(less::add);
        return less.isEmpty() ? "" : "a piece " + String.join(", ", less);
    }

    private static Optional<String> beyond(Optional<Double> max, double is, String how, String unit, String less) {
        return max.filter(most -> is > most)
                .map(most -> "at most %s %s %s (%s %s %s)"
                        .formatted(figure(most), unit, how, figure(is - most), unit, less));
    }

    /// No carrier's right between two countries.
    LeftOut noRight(Service service, String from, String to) {
        return of(
                service,
                Reason.TRAFFIC_RIGHT_MISSING,
                "rights.csv",
                Validity.ALWAYS,
                "a cargo right for carriers of %s between %s and %s"
                        .formatted(service.terms().carrierState(), from, to));
    }

    /// A gauge break at which this form is not passed on. `there` are the nearest places where it is, `forms`
    /// the forms of these goods that are passed on here.
    static LeftOut noGaugeChange(Place at, String gauges, Form form, List<Place> there, List<Form> forms) {
        List<String> ways = new ArrayList<>();
        ways.add("a gauge change for %s at %s".formatted(form.word(), at.names().en()));
        if (!forms.isEmpty()) {
            ways.add("send it in "
                    + forms.stream().sorted().map(Form::word).collect(Collectors.joining(" or "))
                    + " form, which is changed there");
        }
        if (!there.isEmpty()) {
            ways.add("by "
                    + there.stream().map(place -> place.names().en()).collect(Collectors.joining(" or "))
                    + ", where there is one");
        }
        return new LeftOut(
                new Id<>("-"),
                "gauge break at " + at.names().en(),
                Optional.of(at.id()),
                Optional.of(at.id()),
                Reason.GAUGE_NO_TRANSFER,
                "operations.csv: no change of %s there for %s".formatted(gauges, form.word()),
                Validity.ALWAYS,
                String.join("; or ", ways));
    }

    private static LeftOut of(Service service, Reason reason, String rule, Validity validity, String opensIf) {
        Optional<Id<Place>> from = Optional.empty();
        Optional<Id<Place>> to = Optional.empty();
        if (service instanceof Service.Line line) {
            from = Optional.of(line.segments().getFirst().from());
            to = Optional.of(line.segments().getLast().to());
        }
        Service.Terms terms = service.terms();
        return new LeftOut(terms.id(), terms.name(), from, to, reason, rule, validity, opensIf);
    }

    /// To the centimetre and to ten kilograms, without zeros at the end.
    private static String figure(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /// All forms but one, in a fixed order.
    static List<Form> others(Form form) {
        return Arrays.stream(Form.values())
                .filter(other -> other != form)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
