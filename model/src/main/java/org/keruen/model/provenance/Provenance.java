package org.keruen.model.provenance;

import java.util.List;

/// Basis, source ids (of `sources.csv`), what to know about the figure, and the row that holds it.
public record Provenance(Basis basis, List<String> sources, String note, RowRef at) {
    public Provenance {
        sources = List.copyOf(sources);
    }

    /// Provenance of a convention of the method itself, such as a minimum change time nobody set.
    public static Provenance assumed(String note) {
        return new Provenance(Basis.ASSUMED, List.of(), note, RowRef.NOWHERE);
    }

    /// The same row, for a figure of it that its sources do not state: an estimate of ours, whatever the row's basis.
    public Provenance estimated(String what) {
        return basis.traced() ? new Provenance(Basis.ASSUMED, List.of(), what, at) : this;
    }
}
