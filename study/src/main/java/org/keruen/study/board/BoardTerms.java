package org.keruen.study.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Place;
import org.keruen.model.resource.CapacityUnit.Counted;
import org.keruen.model.resource.Resource;
import org.keruen.report.board.BoardTerm;

/// The terms of capacity of a board: those of the place and of the links that end at it, in force on some of
/// the days.
///
/// Terms are compared only where they say the same thing: the same way, the same things counted, the same
/// goods and wagons, at the same place or link. Of such the smallest on any of the days is marked, if there
/// are at least two on that day.
final class BoardTerms {
    private final Station station;
    private final Map<Id<Link>, Link> links = new HashMap<>();

    BoardTerms(Station station) {
        this.station = station;
        for (Link link : station.corridors().links()) links.put(link.id(), link);
    }

    private record Alike(String direction, Counted counted, Set<String> classes, Set<String> wagonKinds) {
        Alike {
            classes = Set.copyOf(classes);
            wagonKinds = Set.copyOf(wagonKinds);
        }
    }

    List<BoardTerm> list() {
        List<Resource> here = station.corridors().resources().stream()
                .filter(resource -> resource.validity().meets(station.days()))
                .filter(this::holds)
                .toList();
        Set<Id<Resource>> least = least(here);
        return here.stream()
                .map(resource -> term(resource, least.contains(resource.id())))
                .sorted(Comparator.comparing(BoardTerm::direction)
                        .thenComparing(BoardTerm::term)
                        .thenComparing(term -> term.from().orElse(LocalDate.MIN))
                        .thenComparing(BoardTerm::id))
                .toList();
    }

    private boolean holds(Resource resource) {
        return switch (resource.at()) {
            case Resource.At.OfPlace at -> station.here(at.place()) && asked(resource, Optional.empty());
            case Resource.At.OfEnd at ->
                station.here(at.place()) && asked(resource, Optional.ofNullable(links.get(at.link())));
            case Resource.At.OfLink at -> {
                Link link = links.get(at.link());
                yield link != null
                        && (station.here(link.from()) || station.here(link.to()))
                        && asked(resource, Optional.of(link));
            }
        };
    }

    private boolean asked(Resource resource, Optional<Link> link) {
        if (link.isPresent() && !station.wants(link.get().mode())) return false;
        return ways(resource, link)
                .map(ways -> ways.stream().anyMatch(station::wants))
                .orElse(true);
    }

    /// The ways a term is about; empty where it is about both ways or about none between countries.
    private Optional<List<Way>> ways(Resource resource, Optional<Link> link) {
        return switch (resource.direction()) {
            case Resource.Direction.Both _ -> Optional.empty();
            case Resource.Direction.Across across ->
                Optional.of(List.of(new Way(across.fromCountry(), across.toCountry())));
            case Resource.Direction.ToSea _ -> Optional.of(List.of(new Way(country(resource, link), OrderScope.SEA)));
            case Resource.Direction.FromSea _ -> Optional.of(List.of(new Way(OrderScope.SEA, country(resource, link))));
            case Resource.Direction.Forward _ -> link.flatMap(one -> between(one.from(), one.to(), one.mode()));
            case Resource.Direction.Backward _ -> link.flatMap(one -> between(one.to(), one.from(), one.mode()));
        };
    }

    private Optional<List<Way>> between(Id<Place> from, Id<Place> to, Mode mode) {
        List<Way> ways = station.ways(List.of(from, to), mode);
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways);
    }

    private String country(Resource resource, Optional<Link> link) {
        return switch (resource.at()) {
            case Resource.At.OfPlace at -> station.country(at.place());
            case Resource.At.OfEnd at -> station.country(at.place());
            case Resource.At.OfLink _ ->
                link.map(one -> station.country(one.from())).orElse("");
        };
    }

    private Set<Id<Resource>> least(List<Resource> here) {
        Set<Id<Resource>> least = new HashSet<>();
        LocalDate last = station.days().last();
        for (LocalDate day = station.days().first(); !day.isAfter(last); day = day.plusDays(1)) {
            Map<Alike, List<Resource>> alike = new HashMap<>();
            for (Resource resource : here) {
                if (!resource.validity().contains(day) || resource.unit().days() == 0) continue;
                alike.computeIfAbsent(alike(resource), key -> new ArrayList<>()).add(resource);
            }
            for (List<Resource> terms : alike.values()) {
                if (terms.size() < 2) continue;
                double smallest =
                        terms.stream().mapToDouble(BoardTerms::perDay).min().orElseThrow();
                for (Resource term : terms) if (perDay(term) == smallest) least.add(term.id());
            }
        }
        return least;
    }

    private Alike alike(Resource resource) {
        return new Alike(
                direction(resource) + at(resource),
                resource.unit().counted(),
                resource.classes(),
                resource.wagonKinds());
    }

    private static String at(Resource resource) {
        return switch (resource.at()) {
            case Resource.At.OfPlace at -> "@" + at.place();
            case Resource.At.OfEnd at -> "@" + at.link();
            case Resource.At.OfLink at -> "@" + at.link();
        };
    }

    private static double perDay(Resource resource) {
        return resource.capacity() / resource.unit().days();
    }

    private String direction(Resource resource) {
        Optional<Link> link = link(resource);
        return switch (resource.direction()) {
            case Resource.Direction.Both _ -> "both";
            case Resource.Direction.Across across -> across.fromCountry() + ">" + across.toCountry();
            case Resource.Direction.ToSea _ -> country(resource, link) + ">" + OrderScope.SEA;
            case Resource.Direction.FromSea _ -> OrderScope.SEA + ">" + country(resource, link);
            case Resource.Direction.Forward _ ->
                link.map(one -> station.name(one.from()) + ">" + station.name(one.to()))
                        .orElse("forward");
            case Resource.Direction.Backward _ ->
                link.map(one -> station.name(one.to()) + ">" + station.name(one.from()))
                        .orElse("backward");
        };
    }

    private Optional<Link> link(Resource resource) {
        return switch (resource.at()) {
            case Resource.At.OfPlace _ -> Optional.empty();
            case Resource.At.OfEnd at -> Optional.ofNullable(links.get(at.link()));
            case Resource.At.OfLink at -> Optional.ofNullable(links.get(at.link()));
        };
    }

    private String placeName(Resource resource) {
        return switch (resource.at()) {
            case Resource.At.OfPlace at -> station.name(at.place());
            case Resource.At.OfEnd at -> station.name(at.place());
            case Resource.At.OfLink _ ->
                link(resource)
                        .map(one -> station.name(station.here(one.from()) ? one.from() : one.to()))
                        .orElse("");
        };
    }

    private BoardTerm term(Resource resource, boolean least) {
        List<String> about =
                new ArrayList<>(resource.classes().stream().sorted().toList());
        about.addAll(resource.wagonKinds().stream().sorted().toList());
        return new BoardTerm(
                resource.id().text(),
                placeName(resource),
                link(resource).map(one -> station.name(one.from()) + " – " + station.name(one.to())),
                direction(resource),
                resource.term(),
                about,
                resource.nominal(),
                resource.practical(),
                resource.achieved(),
                resource.unit(),
                resource.unit().days() == 0 ? Optional.empty() : Optional.of(Station.rounded(perDay(resource), 2)),
                least,
                Station.first(resource.validity()),
                Station.last(resource.validity()),
                resource.provenance());
    }
}
