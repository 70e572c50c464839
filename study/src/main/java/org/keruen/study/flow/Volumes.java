package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.year.Corridor;
import org.keruen.flow.year.PairFlow;
import org.keruen.flow.year.YearEquilibrium;
import org.keruen.flow.year.YearFlow;
import org.keruen.report.flow.CorridorVolume;
import org.keruen.report.flow.FlowEquilibrium;
import org.keruen.report.flow.LinkVolume;
import org.keruen.report.flow.PairVolume;
import org.keruen.report.flow.UnservedVolume;

/// A year's volumes: by corridor, by link, by pair of zones.
final class Volumes {
    static final String TEU = "TEU";
    static final String TONNES = "t";

    private final YearFlow year;

    Volumes(YearFlow year) {
        this.year = year;
    }

    /// Every corridor, used or not.
    List<CorridorVolume> corridors() {
        List<CorridorVolume> rows = new ArrayList<>();
        double tonnes = 0;
        double teu = 0;
        for (PairFlow pair : year.pairs()) {
            for (Corridor one : Corridor.values()) {
                tonnes += pair.along(one) * pair.tonnesPerUnit();
                teu += pair.teuAlong(one);
            }
        }
        for (Corridor one : Corridor.values()) {
            double boxes = 0;
            double empty = 0;
            double goods = 0;
            for (PairFlow pair : year.pairs()) {
                goods += pair.along(one) * pair.tonnesPerUnit();
                boxes += pair.teuAlong(one);
                if (pair.empty()) empty += pair.along(one);
            }
            rows.add(new CorridorVolume(
                    one, boxes, empty, goods, tonnes > 0 ? goods / tonnes : 0, teu > 0 ? boxes / teu : 0));
        }
        return rows;
    }

    static List<FlowEquilibrium> equilibria(List<YearEquilibrium> found) {
        List<FlowEquilibrium> rows = new ArrayList<>();
        for (YearEquilibrium one : found) {
            double cost =
                    one.flow().pairs().stream().mapToDouble(PairFlow::cost).sum();
            rows.add(new FlowEquilibrium(
                    "e" + (rows.size() + 1),
                    Optional.of(one.lasts()),
                    one.starts().size() > 1 ? OptionalDouble.of(one.startSpread()) : OptionalDouble.empty(),
                    cost,
                    new Volumes(one.flow()).corridors()));
        }
        return rows;
    }

    List<LinkVolume> links(Terms terms) {
        return year.links().stream()
                .map(flow -> new LinkVolume(
                        flow.link().id().text(),
                        (flow.forward() ? flow.link().from() : flow.link().to()).text(),
                        (flow.forward() ? flow.link().to() : flow.link().from()).text(),
                        flow.forward(),
                        flow.link().mode(),
                        flow.loadedTeu(),
                        flow.emptyTeu(),
                        flow.tonnes(),
                        terms.ratio(flow),
                        flow.tonnesByClass()))
                .toList();
    }

    List<UnservedVolume> unserved() {
        return year.unserved().stream()
                .map(one -> new UnservedVolume(
                        one.cargoClass(),
                        one.from().text(),
                        one.to().text(),
                        one.volume(),
                        one.inTeu() ? TEU : TONNES,
                        one.days()))
                .toList();
    }

    List<PairVolume> pairs() {
        return year.pairs().stream().map(Volumes::pair).toList();
    }

    private static PairVolume pair(PairFlow pair) {
        return new PairVolume(
                pair.cargoClass(),
                loading(pair),
                pair.from().text(),
                pair.to().text(),
                pair.volume(),
                pair.inTeu() ? TEU : TONNES,
                pair.volume() * pair.tonnesPerUnit(),
                pair.cost(),
                Arrays.stream(Corridor.values()).map(pair::along).toList());
    }

    static String loading(PairFlow pair) {
        if (!pair.inTeu()) return "";
        return pair.empty() ? "empty" : "loaded";
    }
}
