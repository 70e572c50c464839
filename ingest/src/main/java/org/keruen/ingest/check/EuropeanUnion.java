package org.keruen.ingest.check;

import java.util.Set;

/// The members of the European Union. Between two of them goods pass without border formalities, so no border
/// operation is missed there.
final class EuropeanUnion {
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EuropeanUnion() {}

    static boolean inside(String one, String other) {
        return MEMBERS.contains(one) && MEMBERS.contains(other);
    }
}
