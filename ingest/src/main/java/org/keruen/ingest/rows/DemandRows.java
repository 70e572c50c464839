package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.ingest.problem.FlowProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.network.Mode;

public final class DemandRows {
    /// Demand is counted in these classes besides those of the commodities: a statistic is seldom finer.
    public static final List<String> CLASSES = List.of(
            "containers",
            "grain",
            "oilseeds",
            "coal",
            "ores",
            "metals",
            "ferroalloys",
            "precious-metals",
            "crude",
            "oil-products",
            "gas",
            "uranium",
            "chemicals",
            "timber",
            "food",
            "cars",
            "general",
            "air");

    private static final Set<Mode> ALL = Set.copyOf(EnumSet.allOf(Mode.class));

    private DemandRows() {}

    public static List<OdDemand> of(List<Row> rows) {
        List<OdDemand> demand = new ArrayList<>(rows.size());
        for (Row row : rows) demand.add(of(row));
        return demand;
    }

    private static OdDemand of(Row row) {
        String from = row.reference(Reference.ZONE, "from");
        String to = row.reference(Reference.ZONE, "to");
        OdDemand.Role role = row.word("role", Vocabulary.ROLE_OF_DEMAND);
        if (role == OdDemand.Role.OD && from.equals(to) && !from.equals("?")) {
            row.report(new FlowProblem.WithinZone(row.spot("to"), from));
        }
        return new OdDemand(
                row.needed("id"),
                row.year("year"),
                new Id<>(from),
                new Id<>(to),
                row.reference(Reference.DEMAND_CLASS, "class"),
                row.maybeWord("loaded", Vocabulary.LOADING),
                row.word("unit", Vocabulary.VOLUME).of(row.number("value")),
                modes(row),
                role,
                Provenances.of(row));
    }

    private static Set<Mode> modes(Row row) {
        if (row.needed("modes").equals("all")) return ALL;
        return Set.copyOf(row.words("modes", Vocabulary.MODE));
    }

    /// The unit of volume a word means; empty for a word that is none.
    public static Optional<Volume.Unit> unit(String word) {
        return Optional.ofNullable(Vocabulary.VOLUME.meaning(word));
    }

    /// The words for units of volume.
    public static List<String> units() {
        return Vocabulary.VOLUME.all();
    }

    /// The classes a cell names; none where it is empty.
    static Set<String> classes(Row row, String column) {
        List<String> classes = row.references(Reference.DEMAND_CLASS, column);
        return classes.isEmpty() ? Set.of() : Set.copyOf(new HashSet<>(classes));
    }
}
