package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.network.Mode;
import org.keruen.model.service.Segment;

/// Segments by service, in running order. Where `boards` or `alights` is empty, cargo may.
final class SegmentRows {
    private record Numbered(int seq, Segment segment) {}

    private SegmentRows() {}

    static Map<String, List<Segment>> of(List<Row> rows) {
        Map<String, List<Numbered>> numbered = new HashMap<>();
        for (Row row : rows) {
            String service = row.reference(Reference.SERVICE, "service");
            List<Numbered> own = numbered.computeIfAbsent(service, _ -> new ArrayList<>());
            row.needed("seq");
            own.add(new Numbered(row.whole("seq", 0, 999, own.size()), of(row)));
        }
        Map<String, List<Segment>> segments = new HashMap<>();
        for (Map.Entry<String, List<Numbered>> entry : numbered.entrySet()) {
            entry.getValue().sort(Comparator.comparingInt(Numbered::seq));
            List<Segment> inOrder = new ArrayList<>(entry.getValue().size());
            for (Numbered one : entry.getValue()) inOrder.add(one.segment);
            segments.put(entry.getKey(), inOrder);
        }
        return segments;
    }

    private static Segment of(Row row) {
        Mode mode = row.word("mode", Vocabulary.MODE);
        return new Segment(
                new Id<>(row.reference(Reference.PLACE, "from")),
                new Id<>(row.reference(Reference.PLACE, "to")),
                TransitRows.via(row),
                mode,
                LinkRows.gauge(row, mode),
                row.text("operator"),
                row.maybeHours("processHours"),
                row.wordOr("boards", Vocabulary.YES, true),
                row.wordOr("alights", Vocabulary.YES, true),
                Provenances.of(row));
    }
}
