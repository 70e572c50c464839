package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.order.Project;

/// A project at one place leaves `to` empty; both its ends are then `from`.
public final class ProjectRows {
    private ProjectRows() {}

    public static List<Project> of(List<Row> rows) {
        List<Project> projects = new ArrayList<>(rows.size());
        for (Row row : rows) {
            String from = row.reference(Reference.PLACE, "from");
            Optional<String> to = row.maybeReference(Reference.PLACE, "to");
            projects.add(new Project(
                    row.needed("id"),
                    row.needed("name"),
                    new Id<>(from),
                    new Id<>(to.orElse(from)),
                    row.maybeNumber("capexUsdM"),
                    row.maybeNumber("capacityBefore"),
                    row.maybeNumber("capacityAfter"),
                    row.text("unit"),
                    row.text("start"),
                    row.text("completion"),
                    row.text("status"),
                    row.text("statusDate"),
                    Provenances.of(row)));
        }
        return projects;
    }
}
