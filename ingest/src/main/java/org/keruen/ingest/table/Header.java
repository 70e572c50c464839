package org.keruen.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.ingest.problem.FileProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Nearest;

/// Which column stands where in one file. Columns may come in any order.
final class Header {
    private final Map<String, Integer> positions = new HashMap<>();
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    static Header read(List<String> names, int line, Layout layout, String shown, Reading reading) {
        Header header = new Header(names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().intern(); // the same object as in the code that asks for it
            Spot at = new Spot(shown, line, name);
            if (!layout.columns().contains(name)) {
                reading.add(new FileProblem.UnknownColumn(at, Nearest.to(name, layout.columns(), 2)));
            } else if (header.positions.putIfAbsent(name, i) != null) {
                reading.add(new FileProblem.RepeatedColumn(at));
            }
        }
        for (String column : layout.columns()) {
            if (!header.has(column)) reading.add(new FileProblem.MissingColumn(new Spot(shown, line, column)));
        }
        return header;
    }

    /// A header for rows that are not from a CSV file: these columns, in this order.
    static Header of(List<String> columns) {
        Header header = new Header(columns.size());
        for (int i = 0; i < columns.size(); i++) header.positions.put(columns.get(i), i);
        return header;
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /// Negative where the file lacks the column.
    int position(String column) {
        Integer position = positions.get(column);
        return position == null ? -1 : position;
    }

    int width() {
        return width;
    }
}
