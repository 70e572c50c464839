package org.keruen.report.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.Stop;
import org.keruen.flow.year.Corridor;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.resource.Resource;
import org.keruen.report.PackageStamp;

/// A made-up year with one of everything a document can hold.
final class SampleFlow {
    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private SampleFlow() {}

    static FlowDocument document(Language language, Stop stop) {
        return new FlowDocument(
                stamp("base"),
                language,
                2023,
                fit(),
                new FlowDocument.FlowQuality(stop, 4.25e-8, 163),
                List.of(new FlowEquilibrium(
                        "e1", Optional.of(true), OptionalDouble.of(0.001), 1.25e9, corridors(1_000_000, 3_000_000))),
                corridors(1_000_000, 3_000_000),
                List.of(
                        new SeriesRow(
                                "boxes",
                                "TEU",
                                FIRST,
                                LAST,
                                12345.678,
                                OptionalDouble.of(9000.5),
                                OptionalDouble.of(16000),
                                OptionalDouble.of(15000),
                                SeriesRow.Use.CALIBRATION),
                        new SeriesRow(
                                "oil",
                                "Mt",
                                FIRST,
                                LocalDate.of(2023, 6, 30),
                                1.5,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                SeriesRow.Use.NONE)),
                List.of(new SilentSeries("mood", "opinions are no flow")),
                List.of(bottleneck(0.95)),
                List.of(
                        link("rail:A-B", Mode.RAIL, true, 2_000_000, OptionalDouble.of(0.95)),
                        link("rail:A-B", Mode.RAIL, false, 1_000_000, OptionalDouble.empty()),
                        link("air:A-B", Mode.AIR, true, 10, OptionalDouble.empty())),
                List.of(new UnservedVolume("grain", "west", "east", 5000, "t", 90)),
                new FlowRun(0.5, 4.5, List.of()));
    }

    static PackageStamp stamp(String scenario) {
        return new PackageStamp("toy", "A toy corridor", "1", "0123456789abcdef", LocalDate.of(2026, 1, 31), scenario);
    }

    static FlowFitted fit() {
        return new FlowFitted("to-2023", Optional.of(LAST), Map.of("delayScale", 1.25, "choiceScaleBoxes", 6.5), 140);
    }

    static List<CorridorVolume> corridors(double middle, double sea) {
        double all = middle + sea;
        return List.of(
                new CorridorVolume(Corridor.MIDDLE, 50_000, 10_000, middle, middle / all, 0.2),
                new CorridorVolume(Corridor.SEA, 200_000, 0, sea, sea / all, 0.8));
    }

    static BottleneckRow bottleneck(double ratio) {
        Provenance provenance =
                new Provenance(Basis.SOURCED, List.of("s-1"), "as the railway says", new RowRef("resources.csv", 12));
        return new BottleneckRow(
                "B/A-B/cranes",
                "Bridgetown",
                "B",
                "AA>BB",
                "containers",
                ratio * 1000,
                1000,
                "TEU/day",
                ratio,
                Resource.Term.CRANES,
                12_500_000,
                Optional.of(new BottleneckRow.Next("B/A-B/acceptance", Resource.Term.ACCEPTANCE, 0.75)),
                17.3,
                FIRST,
                LocalDate.of(2023, 3, 31),
                List.of(
                        new TermRow(
                                "B/A-B/cranes",
                                Resource.Term.CRANES,
                                "AA>BB",
                                "containers",
                                ratio * 1000,
                                1000,
                                "TEU/day",
                                ratio,
                                true,
                                provenance),
                        new TermRow(
                                "B/A-B/acceptance",
                                Resource.Term.ACCEPTANCE,
                                "AA>BB",
                                "all",
                                9,
                                12,
                                "trains/day",
                                0.75,
                                false,
                                Provenance.assumed("our estimate"))));
    }

    private static LinkVolume link(String id, Mode mode, boolean forward, double tonnes, OptionalDouble ratio) {
        return new LinkVolume(
                id,
                forward ? "A" : "B",
                forward ? "B" : "A",
                forward,
                mode,
                1000,
                500,
                tonnes,
                ratio,
                Map.of("containers", 7000.0, "grain", tonnes - 7000));
    }

    static FlowAnswer answer() {
        return new FlowAnswer(
                document(Language.EN, Stop.CONVERGED),
                List.of(new PairVolume(
                        "containers",
                        "loaded",
                        "east",
                        "west",
                        1000,
                        "TEU",
                        7000,
                        2.5e6,
                        List.of(0.0, 0.0, 400.0, 0.0, 0.0, 0.0, 600.0, 0.0, 0.0))),
                List.of(
                        new DrawnLink(
                                "rail:A-B",
                                Mode.RAIL,
                                List.of(new GeoPoint(44, 84), new GeoPoint(46, 75), new GeoPoint(45, 60))),
                        new DrawnLink("air:A-B", Mode.AIR, List.of(new GeoPoint(44, 84), new GeoPoint(45, 60))),
                        new DrawnLink("sea:far", Mode.SEA, List.of(new GeoPoint(0, 84), new GeoPoint(0, 90)))));
    }

    static CompareDocument compared(double middle) {
        Change tonnes = new Change(1_000_000, middle);
        return new CompareDocument(
                stamp("second-track"),
                Language.EN,
                2023,
                "base",
                fit(),
                new FlowDocument.FlowQuality(Stop.CONVERGED, 1e-8, 10),
                new FlowDocument.FlowQuality(Stop.CONVERGED, 2e-8, 12),
                new Change(4_000_000, 3_000_000 + middle),
                new Change(250_000, 260_000),
                new Change(1e9, 1.1e9),
                List.of(
                        new CompareDocument.ByCorridor(
                                Corridor.MIDDLE, new Change(50_000, 60_000), tonnes, new Change(0.25, 0.3)),
                        new CompareDocument.ByCorridor(
                                Corridor.SEA,
                                new Change(200_000, 200_000),
                                new Change(3_000_000, 3_000_000),
                                new Change(0.75, 0.7))),
                List.of(new CompareDocument.BySeries("boxes", "TEU", new Change(100, 150))),
                List.of(new CompareDocument.ByBottleneck(
                        "Bridgetown",
                        "B",
                        "AA>BB",
                        new Change(0.95, 0.6),
                        Optional.of(bottleneck(0.95)),
                        Optional.of(bottleneck(0.6)))),
                List.of(new CompareDocument.Moved(
                        "grain", Optional.empty(), Optional.of(Corridor.MIDDLE), 250_000, "t", 250_000)),
                new FlowRun(1, 2, List.of()));
    }
}
