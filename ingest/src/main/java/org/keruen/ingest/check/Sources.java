package org.keruen.ingest.check;

import org.keruen.ingest.problem.RowProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.table.Reference;
import org.keruen.model.CorridorPackage;
import org.keruen.model.provenance.Source;

/// Every source is named by some row.
final class Sources {
    private Sources() {}

    static void check(CorridorPackage corridors, Reading reading) {
        for (Source source : corridors.sources()) {
            if (!reading.named(Reference.SOURCE).contains(source.id())) {
                reading.add(new RowProblem.UnusedSource(Spot.of(source.at(), "id"), source.id()));
            }
        }
    }
}
