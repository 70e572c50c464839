package org.keruen.report.plan;

import org.keruen.report.text.Words;

/// A leg in a few words: `rail Altynkol → Aktau`, `border Dostyk CN→KZ`.
public final class LegInWords {
    private LegInWords() {}

    public static String of(PlannedLeg leg, Words words) {
        String from = leg.from().shortName();
        return switch (leg.kind()) {
            case HAUL ->
                leg.mode().map(mode -> words.of("mode", mode)).orElse("") + " " + from + " → "
                        + leg.to().shortName();
            case WAIT -> words.of(leg.detail().equals("opening") ? "leg.opening" : "leg.wait") + " " + from;
            case HANDLING -> words.of(leg.detail().equals("loading") ? "leg.loading" : "leg.unloading") + " " + from;
            case TRANSFER -> words.of("leg.transfer") + " " + from;
            case GAUGE_CHANGE ->
                words.of("leg.gaugeChange") + " " + from + " " + leg.detail().replace(">", "→");
            case BORDER ->
                words.of("leg.border") + " " + from + " " + leg.detail().replace(">", "→");
        };
    }
}
