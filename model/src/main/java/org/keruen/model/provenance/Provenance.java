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
}
