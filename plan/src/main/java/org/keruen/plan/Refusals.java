package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keruen.model.Id;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.document.Need;

/// Says what a question's conditions have cost it, and which services could not be used, with the smallest
/// change that opens each.
final class Refusals {
    private static final int MOST_SERVICES = 6;

    private final PlanRequest request;
    private final Function<Route, Pattern> pattern;
    private final DocumentsNeeded documents;

    Refusals(PlanRequest request, Function<Route, Pattern> pattern, DocumentsNeeded documents) {
        this.request = request;
        this.pattern = pattern;
        this.documents = documents;
    }

    /// Distinct routes that the question without its conditions would have had, and which condition each
    /// breaks.
    List<Rejection> lost(List<Route> free, List<Route> kept) {
        Set<Pattern> shown = new HashSet<>();
        kept.forEach(route -> shown.add(pattern.apply(route)));
        List<Rejection> lost = new ArrayList<>();
        for (Route route : Folding.fold(free, pattern)) {
            Pattern shape = pattern.apply(route);
            if (!shown.contains(shape)) broken(route, shape).ifPresent(lost::add);
        }
        return lost;
    }

    private Optional<Rejection> broken(Route route, Pattern shape) {
        return breaks(route, shape).stream().findFirst();
    }

    /// Every condition of the question that a route breaks, each with the smallest change that would let it be.
    List<Rejection> breaks(Route route, Pattern shape) {
        String what = words(shape);
        List<Rejection> broken = new ArrayList<>();
        List<String> avoided = avoided(route, shape);
        if (!avoided.isEmpty()) {
            broken.add(rejection(
                    what,
                    Reason.POLICY_AVOIDED,
                    "--avoid " + String.join(",", new TreeSet<>(request.avoid())),
                    "allow " + String.join(",", avoided)));
        }
        List<String> modes = request.modes().isEmpty()
                ? List.of()
                : modes(route).stream()
                        .filter(m -> !request.modes().contains(m))
                        .map(Mode::word)
                        .distinct()
                        .toList();
        if (!modes.isEmpty()) {
            broken.add(rejection(what, Reason.POLICY_AVOIDED, "--modes", "allow " + String.join(",", modes)));
        }
        LocalDate arrives = arrivalDay(route);
        boolean late = request.deadline()
                        .filter(d -> route.itinerary().end().isAfter(d))
                        .isPresent()
                || request.arriveBy()
                        .filter(d -> route.itinerary().end().isAfter(d))
                        .isPresent();
        if (late) {
            broken.add(rejection(
                    what, Reason.DEADLINE_MISSED, "arrives " + arrives, "a deadline of " + arrives + " or later"));
        }
        if (request.budgetCents().isPresent()
                && route.cents() > request.budgetCents().getAsLong()) {
            broken.add(rejection(
                    what, Reason.BUDGET_EXCEEDED, "costs USD " + dollars(route), "a budget of USD " + dollars(route)));
        }
        if (request.maxTransfers().isPresent()
                && route.boardings() - 1 > request.maxTransfers().getAsInt()) {
            broken.add(rejection(
                    what,
                    Reason.POLICY_AVOIDED,
                    "--max-transfers " + request.maxTransfers().getAsInt(),
                    "--max-transfers " + (route.boardings() - 1)));
        }
        if (!request.via().isEmpty() && !passesAll(route)) {
            broken.add(rejection(what, Reason.POLICY_AVOIDED, "--via", "leave out --via"));
        }
        List<Need> unmet = documents.unmet(route);
        if (!unmet.isEmpty()) broken.add(otherDocument(what, unmet));
        return broken;
    }

    /// The borders where none of the documents stated holds; what the rules there have in force is told with
    /// the days on which all of them are.
    private Rejection otherDocument(String what, List<Need> unmet) {
        List<DocumentRule> rules =
                unmet.stream().flatMap(need -> need.rules().stream()).toList();
        LocalDate from = rules.stream()
                .map(rule -> rule.validity().first())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = rules.stream()
                .map(rule -> rule.validity().last())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Validity days = new Validity(from, to);
        String rule = unmet.stream()
                .map(need -> "%s by %s: %s (%s)"
                        .formatted(
                                need.where(),
                                need.mode().word(),
                                String.join(" or ", need.documents()),
                                need.rules().stream().map(DocumentRule::id).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
        String opens = documents.additions(unmet).stream()
                .map(added -> "--document " + String.join(",", documents.with(added)))
                .collect(Collectors.joining("; or "));
        return new Rejection(what, Reason.DOCUMENT_REGIME, rule, first(days), last(days), opens);
    }

    /// The documents stated, and the fewest others that a route needs beside them.
    Set<String> documentsFor(Route route) {
        return documents.with(documents.additions(documents.unmet(route)).getFirst());
    }

    private List<String> avoided(Route route, Pattern shape) {
        return passed(route, shape).stream().filter(request.avoid()::contains).toList();
    }

    boolean passesAvoided(Route route) {
        return !avoided(route, pattern.apply(route)).isEmpty();
    }

    /// Countries a route passes: where it calls, and those its links lie in.
    List<String> passed(Route route) {
        return passed(route, pattern.apply(route));
    }

    private static List<String> passed(Route route, Pattern shape) {
        Set<String> passed = new LinkedHashSet<>(shape.countries());
        for (Leg leg : route.itinerary().legs()) {
            if (leg instanceof Leg.Haul haul)
                haul.links().forEach(t -> passed.add(t.link().country()));
        }
        return List.copyOf(passed);
    }

    static Set<Mode> modes(Route route) {
        Set<Mode> modes = new LinkedHashSet<>();
        for (Leg leg : route.itinerary().legs()) if (leg instanceof Leg.Haul haul) modes.add(haul.mode());
        return modes;
    }

    /// The last second of the day on which a route arrives.
    Instant endOfArrival(Route route) {
        ZoneId zone = request.to().getFirst().zone();
        return arrivalDay(route).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    private LocalDate arrivalDay(Route route) {
        ZoneId zone = request.to().getFirst().zone();
        return route.itinerary().end().atZone(zone).toLocalDate();
    }

    /// `rail-ferry through KZ AZ`.
    static String words(Pattern shape) {
        return shape.modes().stream().map(Mode::word).collect(Collectors.joining("-")) + " through "
                + String.join(" ", shape.countries());
    }

    boolean passesAll(Route route) {
        Set<String> touched = new HashSet<>();
        for (Leg leg : route.itinerary().legs()) {
            touched.add(leg.facts().from().text());
            touched.add(leg.facts().to().text());
            if (leg instanceof Leg.Haul haul) {
                haul.links().forEach(t -> {
                    touched.add(t.link().from().text());
                    touched.add(t.link().to().text());
                });
            }
        }
        return request.via().stream().allMatch(any -> any.stream().anyMatch(id -> touched.contains(id.text())));
    }

    private static Rejection rejection(String what, Reason reason, String rule, String opensIf) {
        return new Rejection(what, reason, rule, Optional.empty(), Optional.empty(), opensIf);
    }

    private static String dollars(Route route) {
        return String.format(Locale.ROOT, "%,d", Math.ceilDiv(route.cents(), 100));
    }

    /// Services on the way that the cargo could not use, nearest to the way first; one line for each service
    /// and reason.
    List<Rejection> ofServices(List<LeftOut> leftOut, Function<Id<Place>, GeoPoint> at) {
        Detour detour = new Detour(request, at);
        Map<String, LeftOut> distinct = new LinkedHashMap<>();
        for (LeftOut left : leftOut) {
            boolean saidOfRoutes = left.reason() == LeftOut.Reason.POLICY_AVOIDED;
            if (!saidOfRoutes && detour(left, detour) <= Detour.MOST) {
                distinct.putIfAbsent(left.service() + "|" + left.reason(), left);
            }
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingDouble(left -> detour(left, detour)))
                .limit(MOST_SERVICES)
                .map(left -> of(left, left.opensIf()))
                .toList();
    }

    static Rejection of(LeftOut left, String opensIf) {
        return new Rejection(
                left.name(),
                Reason.valueOf(left.reason().name()),
                left.rule(),
                first(left.validity()),
                last(left.validity()),
                opensIf);
    }

    private static double detour(LeftOut left, Detour detour) {
        if (left.from().isEmpty() || left.to().isEmpty()) return 1;
        return detour.by(left.from().get(), left.to().get());
    }

    static Rejection notConnected(PlanRequest request) {
        return new Rejection(
                "%s to %s"
                        .formatted(
                                request.from().getFirst().names().en(),
                                request.to().getFirst().names().en()),
                Reason.NOT_CONNECTED,
                "no services, links and terminals of the package join them for this cargo on these days",
                Optional.empty(),
                Optional.empty(),
                "another form of cargo, more modes, other days, or a package with the missing link");
    }

    private static Optional<LocalDate> first(Validity validity) {
        return validity.first().equals(Validity.ALWAYS.first()) ? Optional.empty() : Optional.of(validity.first());
    }

    private static Optional<LocalDate> last(Validity validity) {
        return validity.isOpenEnded() ? Optional.empty() : Optional.of(validity.last());
    }
}
