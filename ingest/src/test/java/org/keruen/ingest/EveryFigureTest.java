package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.CorridorPackage;
import org.keruen.model.service.Service;

/// Changes reach a row's components by name: each is set here, and nothing else of the row may differ.
class EveryFigureTest {
    private static final CorridorPackage TOY =
            PackageReader.read(Toy.ORIGINAL, List.of()).usable();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "link:rail:XA-EGT-XA-PAS, km, 321, length",
        "link:rail:XA-EGT-XA-PAS, processHours, 9, moving",
        "terminal:t:XA-EGT, sidingMetres, 850, sidingMetres",
        "terminal:t:XA-EGT, yardTeu, 1200, yardTeu",
        "operation:border:XA-XB:exit, processHours, 3, process",
        "operation:border:XA-XB:exit, waitHours, 5, queue",
        "service:feeder-west, headwayHours, 24, schedule",
        "service:feeder-west, paceFactor, 1.25, pace",
        "service:feeder-west, capacityTeu, 90, capacityTeu",
        "service:feeder-west, capacityTonnes, 900, capacityTonnes",
        "service:feeder-west, cutoffHours, 8, cutoff",
        "tariff:haul:rail:box, amount, 0.75, amount",
        "parameter:valueOfTimeUsdPerTonneHour, value, 1.1, value",
        "order:order-1, quota, 40, quota",
        "resource:XB-STB/XA-XB/cranes, nominal, 500, nominal",
        "resource:XB-STB/XA-XB/cranes, practical, 100, practical",
        "resource:XB-STB/XA-XB/cranes, achieved, 110, achieved",
        "resource:XB-STB/XA-XB/cranes, capacity, 100, practical",
    })
    void set(String target, String field, double value, String component) throws IOException {
        CorridorPackage after =
                apply("{kind: set, target: \"%s\", field: %s, value: %s}".formatted(target, field, value));
        assertThat(differences(after)).containsExactlyInAnyOrder(component, "provenance");
    }

    @ParameterizedTest
    @CsvSource({
        "link:rail:XA-EGT-XA-PAS, validity",
        "terminal:t:XA-EGT, validity",
        "operation:border:XA-XB:exit, period",
        "service:feeder-west, validity",
        "tariff:haul:rail:box, validity",
        "resource:XB-STB/XA-XB/cranes, validity",
    })
    void close(String target, String component) throws IOException {
        CorridorPackage after = apply("{kind: close, target: \"%s\", validFrom: 2026-02-10}".formatted(target));
        assertThat(differences(after)).containsExactly(component);
    }

    @Test
    void a_later_span_of_a_row_has_an_id_of_its_own() throws IOException {
        String days = ", validFrom: 2026-02-10, validTo: 2026-02-11}";
        for (String change : List.of(
                "{kind: close, target: 'link:*'",
                "{kind: close, target: 'terminal:*'",
                "{kind: close, target: 'operation:*'",
                "{kind: close, target: 'service:*'",
                "{kind: close, target: 'tariff:*'",
                "{kind: close, target: 'resource:*'",
                "{kind: set, target: 'order:*', field: quota, value: 40")) {
            assertThat(ids(apply(change + days)))
                    .as(change)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(ids(TOY).size());
        }
    }

    /// The components in which any row of the package differs from the row of the same place in its table.
    private static List<String> differences(CorridorPackage after) {
        List<String> differing = new ArrayList<>();
        for (Function<CorridorPackage, List<? extends Record>> table : TABLES) {
            List<? extends Record> old = table.apply(TOY);
            List<? extends Record> now = table.apply(after);
            assertThat(now).hasSameSizeAs(old);
            for (int row = 0; row < old.size(); row++) {
                for (RecordComponent component : old.get(row).getClass().getRecordComponents()) {
                    if (!value(component, old.get(row)).equals(value(component, now.get(row)))) {
                        differing.add(component.getName());
                    }
                }
            }
        }
        return differing;
    }

    private static final List<Function<CorridorPackage, List<? extends Record>>> TABLES = List.of(
            CorridorPackage::links,
            CorridorPackage::terminals,
            CorridorPackage::operations,
            corridors -> corridors.services().stream().map(Service::terms).toList(),
            CorridorPackage::tariffs,
            CorridorPackage::parameters,
            CorridorPackage::orders,
            CorridorPackage::resources,
            CorridorPackage::zones,
            CorridorPackage::demand,
            CorridorPackage::series);

    private static List<String> ids(CorridorPackage corridors) {
        List<String> ids = new ArrayList<>();
        for (Function<CorridorPackage, List<? extends Record>> table : TABLES) {
            for (Record row : table.apply(corridors)) {
                RecordComponent id = row.getClass().getRecordComponents()[0];
                ids.add(row.getClass().getSimpleName() + " " + value(id, row));
            }
        }
        return ids;
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private CorridorPackage apply(String change) throws IOException {
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, "name: test\nchanges:\n  - " + change + "\n");
        return ScenarioReader.read(file).scenario().appliedTo(TOY);
    }
}
