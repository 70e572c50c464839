package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.flow.year.Bottleneck;
import org.keruen.flow.year.LinkFlow;
import org.keruen.flow.year.TermUse;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.report.flow.BottleneckRow;
import org.keruen.report.flow.TermRow;

/// Bottlenecks and the terms behind them, in the units and words of `resources.csv`.
final class Terms {
    private final Ground ground;
    private final List<TermUse> uses;

    Terms(Ground ground, List<TermUse> uses) {
        this.ground = ground;
        this.uses = uses;
    }

    BottleneckRow row(Bottleneck one) {
        Resource binding = one.binding();
        double unit = perThingADay(binding);
        return new BottleneckRow(
                binding.id().text(),
                name(binding.at()),
                at(binding.at()),
                direction(binding),
                scope(binding),
                one.usePerDay() * unit,
                one.capacityPerDay() * unit,
                binding.unit().word(),
                one.ratio(),
                binding.term(),
                one.usdPerUnitYear() / unit,
                one.next()
                        .map(next -> new BottleneckRow.Next(
                                next.row().id().text(), next.row().term(), next.ratio())),
                one.waitHours(),
                one.slice().first(),
                one.slice().end().minusDays(1),
                behind(one));
    }

    /// One term in its own unit, as what binds.
    TermRow binding(TermUse use) {
        Resource row = use.row();
        double unit = perThingADay(row);
        return new TermRow(
                row.id().text(),
                row.term(),
                direction(row),
                scope(row),
                use.usePerDay() * unit,
                use.capacityPerDay() * unit,
                row.unit().word(),
                use.ratio(),
                true,
                row.provenance());
    }

    /// The place or link that a term limits, by name.
    String name(TermUse use) {
        return name(use.row().at());
    }

    /// The place or link that a term limits, by id.
    String at(TermUse use) {
        return at(use.row().at());
    }

    String direction(TermUse use) {
        return direction(use.row());
    }

    /// Every term of the bottleneck's place or link in its direction, in its slice, the fullest first.
    private List<TermRow> behind(Bottleneck one) {
        List<TermRow> rows = new ArrayList<>();
        for (TermUse use : uses) {
            Resource row = use.row();
            if (!use.slice().equals(one.slice()) || !met(one.binding(), row)) continue;
            double unit = perThingADay(row);
            rows.add(new TermRow(
                    row.id().text(),
                    row.term(),
                    direction(row),
                    scope(row),
                    use.usePerDay() * unit,
                    use.capacityPerDay() * unit,
                    row.unit().word(),
                    use.ratio(),
                    row.id().equals(one.binding().id()),
                    row.provenance()));
        }
        rows.sort(Comparator.comparing(TermRow::binds)
                .reversed()
                .thenComparing(TermRow::ratio, Comparator.reverseOrder()));
        return rows;
    }

    /// Whether two rows limit the same passage: one place or link, in one direction or both ways.
    private static boolean met(Resource one, Resource other) {
        boolean turned = !one.direction().equals(other.direction())
                && !(one.direction() instanceof Resource.Direction.Both)
                && !(other.direction() instanceof Resource.Direction.Both);
        return !turned && (shares(places(one.at()), places(other.at())) || shares(links(one.at()), links(other.at())));
    }

    private static <T> boolean shares(List<T> one, List<T> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static List<Id<Place>> places(Resource.At at) {
        return switch (at) {
            case Resource.At.OfPlace of -> List.of(of.place());
            case Resource.At.OfEnd of -> List.of(of.place());
            case Resource.At.OfLink _ -> List.of();
        };
    }

    private static List<Id<Link>> links(Resource.At at) {
        return switch (at) {
            case Resource.At.OfPlace _ -> List.of();
            case Resource.At.OfEnd of -> List.of(of.link());
            case Resource.At.OfLink of -> List.of(of.link());
        };
    }

    /// How full the fullest term over a link is, the way of the flow; absent where nothing is counted.
    OptionalDouble ratio(LinkFlow flow) {
        return uses.stream()
                .filter(use -> links(use.row().at()).contains(flow.link().id())
                        && along(use.row(), flow.link(), flow.forward()))
                .mapToDouble(TermUse::ratio)
                .max();
    }

    private boolean along(Resource row, Link link, boolean forward) {
        return switch (row.direction()) {
            case Resource.Direction.Both _ -> true;
            case Resource.Direction.Forward _ -> forward;
            case Resource.Direction.Backward _ -> !forward;
            case Resource.Direction.Across across ->
                across.fromCountry().equals(country(forward ? link.from() : link.to()));
            case Resource.Direction.ToSea _ -> begins(row, forward ? link.from() : link.to());
            case Resource.Direction.FromSea _ -> begins(row, forward ? link.to() : link.from());
        };
    }

    private static boolean begins(Resource row, Id<Place> end) {
        List<Id<Place>> port = places(row.at());
        return port.isEmpty() || port.contains(end);
    }

    private String country(Id<Place> place) {
        return ground.place(place).country();
    }

    /// Of the row's unit, how many one of its things a day is: 365 of a thing a year; half a pair of trains where
    /// both ways are counted together.
    private static double perThingADay(Resource row) {
        boolean pairs = row.unit().counted() == CapacityUnit.Counted.TRAIN_PAIRS
                && row.direction() instanceof Resource.Direction.Both;
        return row.unit().days() / (pairs ? 2.0 : 1.0);
    }

    private String name(Resource.At at) {
        return switch (at) {
            case Resource.At.OfPlace of -> ground.name(of.place());
            case Resource.At.OfEnd of -> ground.name(of.place());
            case Resource.At.OfLink of -> ground.name(ground.link(of.link()));
        };
    }

    private static String at(Resource.At at) {
        return switch (at) {
            case Resource.At.OfPlace of -> of.place().text();
            case Resource.At.OfEnd of -> of.place().text() + "/" + of.link().text();
            case Resource.At.OfLink of -> of.link().text();
        };
    }

    private String direction(Resource row) {
        return switch (row.direction()) {
            case Resource.Direction.Both _ -> "both";
            case Resource.Direction.Forward _ -> "forward";
            case Resource.Direction.Backward _ -> "backward";
            case Resource.Direction.Across across -> across.fromCountry() + ">" + across.toCountry();
            case Resource.Direction.ToSea _ -> shore(row) + ">sea";
            case Resource.Direction.FromSea _ -> "sea>" + shore(row);
        };
    }

    private String shore(Resource row) {
        return places(row.at()).stream()
                .map(this::country)
                .findFirst()
                .orElseGet(() -> ground.link(links(row.at()).getFirst()).country());
    }

    private static String scope(Resource row) {
        String scope = Stream.concat(
                        row.classes().stream().sorted(),
                        row.wagonKinds().stream().sorted().map(kind -> kind + " wagons"))
                .collect(Collectors.joining(", "));
        return scope.isEmpty() ? "all" : scope;
    }
}
