package org.keruen.scenario;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;

/// What border work is where countries exchange the papers of a shipment electronically before it comes.
///
/// Of the work at a border a share is papers (`borderDocumentShare`), and of that a share is saved
/// (`edocsHoursSaved`), on the side of each country that takes part. No table holds such hours apart from the rest of
/// the work, so both shares are assumed unless a package says otherwise; queues stay as they were observed.
public final class ElectronicDocuments {
    private static final double DOCUMENT_SHARE = 0.4;
    private static final double HOURS_SAVED = 0.75;

    private ElectronicDocuments() {}

    /// The share of border work that falls away.
    public static double saved(CorridorPackage corridors) {
        return corridors.parameter("borderDocumentShare", DOCUMENT_SHARE)
                * corridors.parameter("edocsHoursSaved", HOURS_SAVED);
    }

    /// The package with shorter border work on the side of these countries.
    ///
    /// @param countries ISO codes
    public static CorridorPackage in(Set<String> countries, CorridorPackage corridors) {
        if (countries.isEmpty()) return corridors;
        Map<Id<Place>, String> country = new HashMap<>();
        for (Place place : corridors.places()) country.put(place.id(), place.country());
        double saved = saved(corridors);
        Draft draft = new Draft(corridors);
        draft.operations = corridors.operations().stream()
                .map(row -> row.kind() == Operation.Kind.BORDER
                                && row.place()
                                        .map(place -> country.getOrDefault(place, ""))
                                        .filter(countries::contains)
                                        .isPresent()
                        ? shortened(row, saved)
                        : row)
                .toList();
        return draft.done();
    }

    private static Operation shortened(Operation row, double saved) {
        String note = String.format(
                Locale.ROOT,
                "%.1f h on paper, %.0f %% less with electronic documents",
                row.process().value(),
                100 * saved);
        Provenance old = row.provenance();
        Operation shorter = Altered.with(row, "process", row.process().times(1 - saved));
        return Altered.with(shorter, "provenance", new Provenance(Basis.ASSUMED, old.sources(), note, old.at()));
    }
}
