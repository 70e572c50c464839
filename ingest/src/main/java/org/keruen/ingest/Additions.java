package org.keruen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.ScenarioFileProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.rows.LinkRows;
import org.keruen.ingest.rows.OperationRows;
import org.keruen.ingest.rows.OrderRows;
import org.keruen.ingest.rows.ParameterRows;
import org.keruen.ingest.rows.PlaceRows;
import org.keruen.ingest.rows.ResourceRows;
import org.keruen.ingest.rows.ServiceRows;
import org.keruen.ingest.rows.TariffRows;
import org.keruen.ingest.rows.TerminalRows;
import org.keruen.ingest.table.Layout;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.yaml.Yaml;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.scenario.Add;
import org.keruen.scenario.Change;
import org.keruen.scenario.Target;

/// The row of an `add`, read by the very code that reads the table it belongs to.
final class Additions {
    private Additions() {}

    /// Null when nothing of that kind can be added, or the row cannot be read; that has then been reported.
    static @Nullable Change read(Target target, Entries entries, Provenance provenance, Reading reading) {
        @Nullable Layout layout = layout(target.kind());
        if (layout == null) {
            String kinds =
                    "a place, terminal, link, operation, service (area), tariff, parameter, order or resource to add";
            entries.bad("target", target.toString(), kinds);
            return null;
        }
        Row row = row(layout, target, entries, provenance, reading);
        Add.@Nullable Addition addition = addition(layout, row, entries);
        if (addition == null || reading.doubts(row.at())) return null;
        return new Add(addition, entries.words(List.of("kind", "target")), provenance);
    }

    private static @Nullable Layout layout(Target.Kind kind) {
        return switch (kind) {
            case PLACE -> Layout.PLACES;
            case TERMINAL -> Layout.TERMINALS;
            case LINK -> Layout.LINKS;
            case OPERATION -> Layout.OPERATIONS;
            case SERVICE -> Layout.SERVICES;
            case TARIFF -> Layout.TARIFFS;
            case PARAMETER -> Layout.PARAMETERS;
            case ORDER -> Layout.ORDERS;
            case RESOURCE -> Layout.RESOURCES;
            case PROJECT, DEMAND -> null;
        };
    }

    private static Row row(Layout layout, Target target, Entries entries, Provenance provenance, Reading reading) {
        Map<String, Yaml> given = entries.map("row");
        List<String> columns = new ArrayList<>(layout.columns());
        columns.removeAll(List.of("id", "basis", "source", "note"));
        for (Map.Entry<String, Yaml> entry : given.entrySet()) {
            if (columns.contains(entry.getKey()) && entry.getValue() instanceof Yaml.Text) continue;
            Spot at = new Spot(entries.file(), entry.getValue().line(), entry.getKey());
            entries.report(
                    columns.contains(entry.getKey())
                            ? new ScenarioFileProblem.BadValue(at, "…", "one text, with ; between several values")
                            : new ScenarioFileProblem.KeyUnknown(at, "a row of " + layout.file(), columns));
        }
        List<String> cells = new ArrayList<>();
        for (String column : layout.columns()) {
            cells.add(
                    switch (column) {
                        case "id" -> target.id();
                        case "basis" -> provenance.basis().name().toLowerCase(Locale.ROOT);
                        case "source" -> String.join(";", provenance.sources());
                        case "note" -> provenance.note();
                        default -> given.get(column) instanceof Yaml.Text text ? text.text() : "";
                    });
        }
        return Row.of(layout.columns(), cells, provenance.at(), reading);
    }

    private static Add.@Nullable Addition addition(Layout layout, Row row, Entries entries) {
        return switch (layout) {
            case PLACES -> new Add.Addition.OfPlace(PlaceRows.of(row));
            case TERMINALS -> new Add.Addition.OfTerminal(TerminalRows.of(row));
            case LINKS -> new Add.Addition.OfLink(LinkRows.of(row));
            case OPERATIONS -> new Add.Addition.OfOperation(OperationRows.of(row));
            case SERVICES -> area(row, entries);
            case TARIFFS -> new Add.Addition.OfTariff(TariffRows.of(row));
            case PARAMETERS -> new Add.Addition.OfParameter(ParameterRows.of(row));
            case ORDERS -> new Add.Addition.OfOrder(OrderRows.of(row));
            case RESOURCES -> new Add.Addition.OfResource(ResourceRows.of(row));
            default -> null;
        };
    }

    private static Add.@Nullable Addition area(Row row, Entries entries) {
        if (row.text("pattern").equals("area")
                && ServiceRows.of(row, List.of(), List.of()) instanceof Service.Area area) {
            return new Add.Addition.OfService(area);
        }
        entries.bad("row", row.text("pattern"), "a service with pattern: area; a line comes with an overlay folder");
        return null;
    }
}
