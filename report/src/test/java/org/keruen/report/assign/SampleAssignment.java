package org.keruen.report.assign;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.Principle;
import org.keruen.flow.Stop;
import org.keruen.flow.TracePoint;

/// A small made-up assignment to be formatted; its figures are not of any network.
final class SampleAssignment {
    private SampleAssignment() {}

    static AssignDocument ended(Stop stop) {
        return document(stop, trace(4), Optional.empty());
    }

    static AssignDocument document(Stop stop, List<TracePoint> trace, Optional<SelectedFlow> selected) {
        TracePoint last = trace.getLast();
        return new AssignDocument(
                new AssignedData(
                        List.of(new AssignedData.File("net.tntp", "ab"), new AssignedData.File("trips.csv", "cd")),
                        "0123456789abcdef",
                        2,
                        4,
                        5,
                        "the network's unit"),
                Principle.USER_EQUILIBRIUM,
                List.of(
                        new AssignedClass("car", 1, 0.5, 0, 1250.5, 50.5, 1190),
                        new AssignedClass("truck", 2.5, 0.25, 0.04, 80, 0, 80)),
                new CostFactor(0.5, CostFactor.Origin.ASKED),
                new CostFactor(0.04, CostFactor.Origin.NETWORK),
                new Quality(
                        1e-6,
                        last.relativeGap(),
                        "(TSTT - SPTT) / TSTT",
                        2e-16,
                        0.00125,
                        1234567.891,
                        1234567.5,
                        98765.4321,
                        99999,
                        last.iteration(),
                        stop,
                        trace),
                new Unassigned(1, 10, 0.0075, List.of(new ZonePair("car", "1", "2", 10))),
                selected,
                new BusyLinks(
                        BusyLinks.Measure.VOLUME_OVER_CAPACITY,
                        List.of(row("7", "A", "B", 1500, 1.25, Optional.empty()))),
                List.of(),
                new AssignRun(0.5, 12.345, 20.5, 2, 123.4, List.of(new WrittenFile("skims", "out.csv", 3, 1))));
    }

    static List<TracePoint> trace(int iterations) {
        return java.util.stream.IntStream.rangeClosed(0, iterations)
                .mapToObj(i -> new TracePoint(i, Math.pow(10, -i), 386 + Math.pow(10, -i), 0.25 * i))
                .toList();
    }

    static LinkRow row(String id, String from, String to, double volume, double ratio, Optional<Double> selected) {
        return new LinkRow(
                new NamedLink(id, from, to),
                volume,
                List.of(volume - 250, 100.0),
                12.5,
                List.of(13.5, Double.POSITIVE_INFINITY),
                10,
                OptionalDouble.of(ratio),
                selected.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }
}
