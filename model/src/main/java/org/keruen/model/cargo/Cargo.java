package org.keruen.model.cargo;

import org.keruen.model.units.Tonnes;

/// One consignment as asked for: `2x40HC`, `1x20DC:uranium`, `68t:wheat`, `3xgondola:copper-concentrate`,
/// `1xload:12x3x4m,70t`.
/// `commodity` is an id of `commodities.csv`; `text` the request's own words.
public sealed interface Cargo {
    String commodity();

    String text();

    record Boxes(int count, BoxSize size, String commodity, String text) implements Cargo {}

    record Bulk(Tonnes mass, String commodity, String text) implements Cargo {}

    record Wagons(int count, String wagonKind, String commodity, String text) implements Cargo {}

    /// Project cargo; measures in metres, mass of one piece.
    record Load(int count, double lengthM, double widthM, double heightM, Tonnes mass, String commodity, String text)
            implements Cargo {}
}
