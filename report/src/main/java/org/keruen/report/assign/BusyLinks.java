package org.keruen.report.assign;

import java.util.List;

/// The links that are used hardest, hardest first.
public record BusyLinks(Measure measure, List<LinkRow> links) {
    public static final int MOST = 10;

    /// What links are compared by.
    public enum Measure {
        VOLUME_OVER_CAPACITY,
        /// The time lost to others, where no link has a capacity.
        DELAY
    }

    public BusyLinks {
        links = List.copyOf(links);
    }
}
