package org.keruen.plan;

/// Hears from a planner when a part of its work has ended, so that no stopwatch needs to be inside it.
///
/// With several ready days, searching and writing take turns; a request with conditions is worked on a second time
/// without them, to tell what they cost.
@FunctionalInterface
public interface Progress {
    /// Says nothing to nobody.
    Progress SILENT = part -> {};

    void ended(Part part);

    /// The parts in order.
    enum Part {
        /// Model to supernetwork: prices, times and emissions of every step.
        COMPILING,
        /// Supernetwork to the search's graph.
        LAYING_OUT,
        /// Lower bounds and search, up to the whole front.
        SEARCHING,
        /// Every member of the front as a journey of legs.
        WRITING,
        /// From the front to the options shown, bands and refusals included.
        FOLDING
    }
}
