package org.keruen.bench.micro;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.place.Place;
import org.keruen.plan.PlanRequest;

/// The question everything began with: two 40-foot boxes from Xi'an to Poti.
final class Poti {
    static final CorridorPackage EURASIA = PackageReader.read(
                    Path.of(System.getProperty("keruen.home", ".")).resolve("corridors/eurasia"), List.of())
            .usable();

    private Poti() {}

    static PlanRequest request() {
        LocalDate ready = LocalDate.of(2026, 3, 3);
        return new PlanRequest(
                city("Xi'an"),
                city("Poti"),
                new Cargo.Boxes(2, BoxSize.HC40, "general", "2x40HC"),
                ready,
                ready,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                OptionalInt.empty(),
                false);
    }

    private static List<Place> city(String name) {
        return EURASIA.places().stream().filter(p -> p.city().equals(name)).toList();
    }
}
