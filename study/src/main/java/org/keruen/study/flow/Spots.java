package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.flow.year.TermUse;
import org.keruen.model.network.Link;
import org.keruen.model.place.Language;
import org.keruen.report.flow.BottleneckRow;
import org.keruen.report.flow.Change;
import org.keruen.report.flow.CompareDocument;

/// How full a year makes every place and stretch, each way through it.
final class Spots {
    /// A place or a stretch, and the way through it. A stretch that is built anew is the same stretch: the line with
    /// one track and the one with two are two links between the same places.
    private record Spot(String where, String direction) {}

    private final Map<String, String> stretches = new HashMap<>();
    /// What binds, where anything does.
    private final Map<Spot, BottleneckRow> binding = new LinkedHashMap<>();
    /// The fullest term, whether it binds or not.
    private final Map<Spot, Double> used = new HashMap<>();

    Spots(Solved solved, Language language) {
        for (Link link : solved.corridors().content().links()) {
            stretches.put(link.id().text(), link.mode().word() + " " + link.from() + " " + link.to());
        }
        Terms terms = new Terms(
                new Ground(solved.corridors().content(), language),
                solved.year().terms());
        for (BottleneckRow row : FlowStudy.bottlenecks(solved, terms)) {
            binding.merge(
                    spot(row.at(), row.direction()), row, (one, other) -> other.ratio() > one.ratio() ? other : one);
        }
        for (TermUse use : solved.year().terms()) {
            used.merge(spot(terms.at(use), terms.direction(use)), use.ratio(), Math::max);
        }
    }

    private Spot spot(String at, String direction) {
        return new Spot(stretches.getOrDefault(at, at), direction);
    }

    /// Every place and stretch that binds in this year or the other, the fullest first. Where something else binds in
    /// one of them, its term there is told as full as it is.
    List<CompareDocument.ByBottleneck> against(Spots other) {
        Map<Spot, BottleneckRow> all = new LinkedHashMap<>(binding);
        other.binding.forEach(all::putIfAbsent);
        List<CompareDocument.ByBottleneck> rows = new ArrayList<>();
        all.forEach((spot, row) -> rows.add(new CompareDocument.ByBottleneck(
                row.name(),
                row.at(),
                row.direction(),
                new Change(ratio(spot), other.ratio(spot)),
                Optional.ofNullable(binding.get(spot)),
                Optional.ofNullable(other.binding.get(spot)))));
        rows.sort((one, two) -> Double.compare(fuller(two), fuller(one)));
        return rows;
    }

    private double ratio(Spot spot) {
        BottleneckRow row = binding.get(spot);
        return row == null ? used.getOrDefault(spot, 0.0) : row.ratio();
    }

    private static double fuller(CompareDocument.ByBottleneck row) {
        return Math.max(row.ratio().base(), row.ratio().scenario());
    }
}
