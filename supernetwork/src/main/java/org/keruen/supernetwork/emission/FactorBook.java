package org.keruen.supernetwork.emission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.cargo.Form;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.service.Traffic;
import org.keruen.supernetwork.consignment.StandIn;

/// CO2e by ISO 14083 logic: tonnes × km × factor for a transport element, tonnes × factor for a hub; well-to-wheel,
/// the narrowest factor in scope. A partly electrified line counts half its length as electric and half as diesel.
public final class FactorBook {
    private final List<EmissionFactor> factors;
    private final Map<Asked, Optional<EmissionFactor>> answered = new HashMap<>();

    private record Asked(boolean hub, Mode mode, Traction traction, Traffic traffic, String country, Form form) {}

    public FactorBook(List<EmissionFactor> factors) {
        this.factors = List.copyOf(factors);
    }

    /// Emissions of carrying cargo over a link.
    public List<Emission> ofHaul(Link link, Traffic traffic, Form form) {
        double km = link.length().value();
        if (link.traction() != Traction.PARTIAL) {
            return part(new Asked(false, link.mode(), link.traction(), traffic, link.country(), form), link, km);
        }
        List<Emission> both = new ArrayList<>();
        for (Traction traction : List.of(Traction.ELECTRIC, Traction.DIESEL)) {
            both.addAll(part(new Asked(false, link.mode(), traction, traffic, link.country(), form), link, km / 2));
        }
        return both;
    }

    /// Emissions of one passage through a hub.
    public List<Emission> ofHub(Mode mode, Traffic traffic, String country, Form form) {
        return find(new Asked(true, mode, Traction.NONE, traffic, country, form))
                .map(factor -> new Emission("hub", 0, factor))
                .stream()
                .toList();
    }

    private List<Emission> part(Asked asked, Link link, double km) {
        return find(asked).map(factor -> new Emission(link.id().text(), km, factor)).stream()
                .toList();
    }

    private Optional<EmissionFactor> find(Asked asked) {
        return answered.computeIfAbsent(asked, this::search);
    }

    private Optional<EmissionFactor> search(Asked asked) {
        EmissionFactor best = null;
        int bestScope = -1;
        for (EmissionFactor factor : factors) {
            int scope = scope(factor, asked);
            if (scope > bestScope) {
                best = factor;
                bestScope = scope;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int scope(EmissionFactor factor, Asked asked) {
        if (factor.hub() != asked.hub) return -1;
        int scope = 0;
        if (factor.mode().isPresent()) {
            if (factor.mode().get() != asked.mode) return -1;
            scope += 16;
        }
        if (factor.traction().isPresent()) {
            if (factor.traction().get() != asked.traction) return -1;
            scope += 8;
        }
        if (factor.form().isPresent()) {
            if (!StandIn.covers(factor.form().get(), asked.form, asked.mode)) return -1;
            scope += 4;
        }
        if (factor.traffic().isPresent()) {
            if (factor.traffic().get() != asked.traffic) return -1;
            scope += 2;
        }
        if (factor.country().isPresent()) {
            if (!factor.country().get().equals(asked.country)) return -1;
            scope += 1;
        }
        return scope;
    }
}
