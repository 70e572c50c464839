package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.table.Points;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.units.Kilometres;

public final class LinkRows {
    private LinkRows() {}

    public static List<Link> of(List<Row> rows) {
        List<Link> links = new ArrayList<>(rows.size());
        for (Row row : rows) links.add(of(row));
        return links;
    }

    public static Link of(Row row) {
        Mode mode = row.word("mode", Vocabulary.MODE);
        return new Link(
                new Id<>(row.needed("id")),
                new Id<>(row.reference(Reference.PLACE, "from")),
                new Id<>(row.reference(Reference.PLACE, "to")),
                row.word("direction", Vocabulary.BOTH_WAYS),
                mode,
                gauge(row, mode),
                row.whole("tracks", 0, 9, 0),
                traction(row, mode),
                new Kilometres(row.number("km")),
                row.hours("processHours"),
                row.text("operator"),
                country(row, mode),
                product(row, mode),
                row.validity("validFrom", "validTo"),
                geometry(row),
                Provenances.of(row));
    }

    /// The gauge a mode needs, or must not have.
    static Gauge gauge(Row row, Mode mode) {
        boolean stated = !row.text("gauge").isEmpty();
        if (mode == Mode.RAIL && !stated && row.has("gauge")) {
            row.report(new NetworkProblem.RailWithoutGauge(row.spot("gauge")));
        }
        if (!stated) return Gauge.NONE;
        Gauge gauge = row.word("gauge", Vocabulary.GAUGE);
        if (mode == Mode.RAIL) return gauge;
        row.report(new NetworkProblem.GaugeOffRails(row.spot("gauge"), mode.word()));
        return Gauge.NONE;
    }

    /// A railway whose electrification is not stated counts as diesel, the traction that runs everywhere.
    private static Traction traction(Row row, Mode mode) {
        return row.wordOr("electrification", Vocabulary.TRACTION, mode == Mode.RAIL ? Traction.DIESEL : Traction.NONE);
    }

    /// On land somebody's tariff and grid apply; at sea and in the air there may be none.
    private static String country(Row row, Mode mode) {
        return switch (mode) {
            case RAIL, ROAD, PIPELINE -> row.country("country");
            case SEA, FEEDER, FERRY, AIR -> row.text("country").isEmpty() ? "" : row.country("country");
        };
    }

    private static Optional<Link.Product> product(Row row, Mode mode) {
        Optional<Link.Product> product = row.maybeWord("product", Vocabulary.PRODUCT);
        if (mode == Mode.PIPELINE && product.isEmpty() && row.has("product")) {
            row.report(new NetworkProblem.NoProduct(row.spot("product")));
        }
        return product;
    }

    private static List<GeoPoint> geometry(Row row) {
        List<GeoPoint> points = new ArrayList<>();
        for (String part : row.list("geometry")) {
            @Nullable GeoPoint point = Points.of(part);
            if (point == null) {
                row.report(new CellProblem.NotAPoint(row.spot("geometry"), part));
            } else {
                points.add(point);
            }
        }
        return points;
    }
}
