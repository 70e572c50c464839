package org.keruen.flow.year;

import java.util.Set;

/// Which countries a pair of zones lies between, as far as choice and calibration tell pairs apart.
enum Market {
    /// China with Europe west of Belarus.
    EUROPE,
    /// China with Russia or Belarus.
    RUSSIA,
    /// China or Russia with Central Asia, and China with Kazakhstan.
    CENTRAL_ASIA,
    /// An end in the Caucasus, Türkiye or Iran.
    CASPIAN,
    OTHER;

    private static final Set<String> EUROPEAN = Set.of(
            "AT", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT",
            "LU", "LV", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "UA");
    private static final Set<String> ASIAN = Set.of("KZ", "UZ", "KG", "TJ", "TM", "AF");
    private static final Set<String> CASPIAN_WEST = Set.of("AZ", "GE", "AM", "TR", "IR");
    private static final Set<String> NORTHERN = Set.of("RU", "BY");

    static boolean european(String country) {
        return EUROPEAN.contains(country);
    }

    static boolean northern(String country) {
        return NORTHERN.contains(country);
    }

    /// Whether boxes leave the country by land, if they leave it at all.
    static boolean overland(String country) {
        return northern(country) || ASIAN.contains(country);
    }

    static Market of(String from, String to) {
        boolean china = from.equals("CN") || to.equals("CN");
        if (CASPIAN_WEST.contains(from) || CASPIAN_WEST.contains(to)) return CASPIAN;
        if (ASIAN.contains(from) || ASIAN.contains(to)) return CENTRAL_ASIA;
        if (china && (european(from) || european(to))) return EUROPE;
        if (china && (northern(from) || northern(to))) return RUSSIA;
        return OTHER;
    }
}
