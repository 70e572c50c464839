package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keruen.ingest.table.Lists;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.observation.NamedCorridor;

public final class CorridorRows {
    private CorridorRows() {}

    public static List<NamedCorridor> of(List<Row> rows) {
        List<NamedCorridor> corridors = new ArrayList<>(rows.size());
        for (Row row : rows) {
            corridors.add(new NamedCorridor(
                    row.needed("id"),
                    PlaceRows.names(row),
                    new Id<>(row.reference(Reference.PLACE, "from")),
                    new Id<>(row.reference(Reference.PLACE, "to")),
                    TransitRows.via(row),
                    avoid(row),
                    Set.copyOf(row.words("modes", Vocabulary.MODE)),
                    row.needed("cargo"),
                    row.day("ready"),
                    Provenances.of(row)));
        }
        return corridors;
    }

    /// Countries, and ids of places.
    private static Set<String> avoid(Row row) {
        Set<String> avoid = new HashSet<>();
        for (String word : row.list("avoid")) {
            if (!Lists.isCountry(word)) row.name(Reference.PLACE, word, "avoid");
            avoid.add(word);
        }
        return avoid;
    }
}
