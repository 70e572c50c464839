package org.keruen.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;

/// The name of an option: a hash of the package, the request and the legs with what they cost and emit, so the same
/// question of the same data gives the same names.
final class OptionId {
    private OptionId() {}

    static String of(String packageHash, PlanRequest request, Itinerary itinerary) {
        StringBuilder text = new StringBuilder(packageHash)
                .append('|')
                .append(request.cargo().text());
        request.from().forEach(place -> text.append('|').append(place.id()));
        text.append('>');
        request.to().forEach(place -> text.append('|').append(place.id()));
        text.append('@').append(request.readyFirst()).append("..").append(request.readyLast());
        for (Leg leg : itinerary.legs()) {
            text.append('\n').append(leg.getClass().getSimpleName()).append(' ');
            text.append(leg.facts().from()).append(' ').append(leg.facts().to());
            text.append(' ')
                    .append(leg.facts().departure())
                    .append(' ')
                    .append(leg.facts().arrival());
            text.append(' ')
                    .append(leg.facts().costCents())
                    .append(' ')
                    .append(leg.facts().co2Grams());
            if (leg instanceof Leg.Haul haul) text.append(' ').append(haul.service());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
