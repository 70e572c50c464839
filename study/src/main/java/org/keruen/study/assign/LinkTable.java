package org.keruen.study.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import org.keruen.flow.Assignment;
import org.keruen.flow.SelectedTrips;
import org.keruen.ingest.assignment.ReadNetwork;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.report.assign.BusyLinks;
import org.keruen.report.assign.LinkRow;
import org.keruen.report.assign.NamedLink;

/// An assignment link by link: what the kernel numbers and the files' names say of each.
final class LinkTable {
    private final ReadNetwork read;
    private final AssignmentNetwork network;
    private final double[] volume;
    private final double[] time;
    private final List<double[]> vehicles = new ArrayList<>();
    private final List<double[]> cost = new ArrayList<>();
    private final Optional<double[]> selected;

    LinkTable(ReadNetwork read, Assignment assignment, Optional<SelectedTrips> selected) {
        this.read = read;
        this.network = read.network();
        this.volume = assignment.volumes();
        this.time = assignment.times();
        for (int k = 0; k < assignment.classes().size(); k++) {
            vehicles.add(assignment.vehicles(k));
            cost.add(assignment.costs(k));
        }
        this.selected = selected.map(SelectedTrips::loads);
    }

    int size() {
        return volume.length;
    }

    double volume(int link) {
        return volume[link];
    }

    NamedLink name(int link) {
        return new NamedLink(
                read.links().get(link).id(),
                network.nodeName(network.tail(link)),
                network.nodeName(network.head(link)));
    }

    LinkRow row(int link) {
        OptionalDouble capacity = capacity(network.delay(link));
        return new LinkRow(
                name(link),
                volume[link],
                vehicles.stream().map(one -> one[link]).toList(),
                time[link],
                cost.stream().map(one -> one[link]).toList(),
                network.delay(link).time(0),
                capacity.isPresent() ? OptionalDouble.of(volume[link] / capacity.getAsDouble()) : capacity,
                selected.isPresent() ? OptionalDouble.of(selected.get()[link]) : OptionalDouble.empty());
    }

    /// Vehicles times generalised cost: time, and what the class minds of tolls and length.
    double totalCost(Assignment assignment) {
        double total = 0;
        for (int k = 0; k < vehicles.size(); k++) {
            double toll = assignment.classes().get(k).tollFactor();
            double distance = assignment.classes().get(k).distanceFactor();
            double[] on = vehicles.get(k);
            for (int link = 0; link < on.length; link++) {
                total += on[link] * (time[link] + toll * network.toll(link) + distance * network.length(link));
            }
        }
        return total;
    }

    /// The busiest by volume over capacity; by delay where no link has a capacity that matters.
    BusyLinks busiest() {
        boolean capacity = false;
        for (int link = 0; link < size() && !capacity; link++) {
            capacity = capacity(network.delay(link)).isPresent();
        }
        BusyLinks.Measure measure = capacity ? BusyLinks.Measure.VOLUME_OVER_CAPACITY : BusyLinks.Measure.DELAY;
        ToDoubleFunction<LinkRow> weight = switch (measure) {
            case VOLUME_OVER_CAPACITY -> row -> row.volumeOverCapacity().orElse(0);
            case DELAY -> row -> row.time() - row.freeTime();
        };
        Comparator<LinkRow> order = Comparator.comparingDouble(weight);
        PriorityQueue<LinkRow> most = new PriorityQueue<>(BusyLinks.MOST + 1, order);
        for (int link = 0; link < size(); link++) {
            if (volume[link] <= 0) continue;
            most.add(row(link));
            if (most.size() > BusyLinks.MOST) most.remove();
        }
        return new BusyLinks(measure, most.stream().sorted(order.reversed()).toList());
    }

    /// The capacity, where the time depends on it.
    private static OptionalDouble capacity(DelayFunction delay) {
        return switch (delay) {
            case DelayFunction.Bpr bpr -> bpr.constant() ? OptionalDouble.empty() : OptionalDouble.of(bpr.capacity());
            case DelayFunction.Linear _ -> OptionalDouble.empty();
            case DelayFunction.Conical conical -> OptionalDouble.of(conical.capacity());
            case DelayFunction.Davidson davidson -> OptionalDouble.of(davidson.capacity());
            case DelayFunction.Akcelik akcelik -> OptionalDouble.of(akcelik.capacity());
        };
    }
}
