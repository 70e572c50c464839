package org.keruen.supernetwork.document;

import java.util.Set;

/// The documents that a shipment travels under, by name, and the countries where it begins and ends. With none stated
/// nothing is asked of them.
public record Papers(Set<String> stated, Set<String> ends) {
    public static final Papers UNSTATED = new Papers(Set.of(), Set.of());

    public Papers {
        stated = Set.copyOf(stated);
        ends = Set.copyOf(ends);
    }

    boolean areUnstated() {
        return stated.isEmpty();
    }
}
