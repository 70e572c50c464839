package org.keruen.study.flow;

import org.keruen.study.corridors.OpenCorridors;

/// Which fit a package's years are solved with.
@FunctionalInterface
public interface Fits {
    /// A fit and how sure it is.
    record Fitted(FlowFit fit, Bands bands) {}

    /// The fit for a package.
    Fitted of(OpenCorridors corridors);

    /// No fit for any package.
    static Fits none() {
        return corridors -> new Fitted(FlowFit.none(), Bands.none());
    }
}
