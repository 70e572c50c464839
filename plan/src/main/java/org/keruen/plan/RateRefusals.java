package org.keruen.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.money.Money;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.tariff.Tariff;
import org.keruen.model.time.Validity;
import org.keruen.plan.Rejection.Reason;
import org.keruen.supernetwork.ExpiredRate;

/// Says which through rates on the way have ended, so that something else is charged: one line for each service and
/// pair of stops, those nearest to the way first.
final class RateRefusals {
    private static final int MOST = 4;

    private final LocalDate day;
    private final Detour detour;
    private final Function<Id<Place>, Place> places;

    RateRefusals(PlanRequest request, Function<Id<Place>, Place> places) {
        Function<Id<Place>, GeoPoint> at = id -> places.apply(id).at();
        this.day = request.readyFirst();
        this.detour = new Detour(request, at);
        this.places = places;
    }

    List<Rejection> of(List<ExpiredRate> expired) {
        Map<String, ExpiredRate> distinct = new TreeMap<>();
        for (ExpiredRate rate : expired) {
            if (detour(rate) <= Detour.MOST) {
                distinct.putIfAbsent(rate.service() + "|" + rate.from() + "|" + rate.to(), rate);
            }
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingDouble(this::detour))
                .limit(MOST)
                .map(this::rejection)
                .toList();
    }

    private double detour(ExpiredRate rate) {
        return detour.by(rate.from(), rate.to());
    }

    private Rejection rejection(ExpiredRate rate) {
        Tariff tariff = rate.tariff();
        Money amount = tariff.amount();
        Validity validity = tariff.validity();
        return new Rejection(
                "through rate of %s, %s to %s".formatted(rate.name(), name(rate.from()), name(rate.to())),
                Reason.RATE_EXPIRED,
                "%s %s per %s until %s (%s); %s"
                        .formatted(
                                amount.currency().getCurrencyCode(),
                                amount.amount().toPlainString(),
                                tariff.unit().word(),
                                validity.last(),
                                tariff.provenance().at(),
                                instead(rate)),
                validity.first().equals(Validity.ALWAYS.first()) ? Optional.empty() : Optional.of(validity.first()),
                Optional.of(validity.last()),
                "a rate valid on " + day);
    }

    private static String instead(ExpiredRate rate) {
        return rate.instead()
                .map(now -> "charged instead: %s %s per %s (%s)"
                        .formatted(
                                now.amount().currency().getCurrencyCode(),
                                now.amount().amount().toPlainString(),
                                now.unit().word(),
                                now.provenance().at()))
                .orElse("the parts are charged instead");
    }

    private String name(Id<Place> id) {
        return places.apply(id).names().en();
    }
}
