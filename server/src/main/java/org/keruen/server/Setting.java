package org.keruen.server;

import java.util.List;
import java.util.Optional;

/// What a question is asked of besides the package, by name: a scenario, that comes with the package or is a person's
/// own; overlays and orders of a person's own.
public record Setting(Optional<String> scenario, List<String> overlays, List<String> orders) {
    public Setting {
        overlays = List.copyOf(overlays);
        orders = List.copyOf(orders);
    }

    /// A scenario alone.
    public static Setting of(String scenario) {
        return new Setting(Optional.of(scenario), List.of(), List.of());
    }
}
