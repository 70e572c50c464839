package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.Zone;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;

/// What a published series counts of a year.
class SeriesCountTest {
    private static final Provenance DRAWN = Provenance.assumed("drawn");

    private static Trade trade() {
        return Trade.on(Corridors.TWO_WAYS)
                .boxes("A", "B", 40_000)
                .emptyBoxes("B", "A", 10_000)
                .grain("A", "B", 200_000);
    }

    private static SeriesTerm term(Counted counted, SeriesTerm.Way way, Set<String> classes, double factor) {
        return new SeriesTerm(counted, way, classes, Optional.empty(), Set.of(), Set.of(), factor, DRAWN);
    }

    private static SeriesTerm onLink(String link, SeriesTerm.Way way, String cargo, double factor) {
        return term(new Counted.OnLink(new Id<>(link)), way, Set.of(cargo), factor);
    }

    private static Series series(SeriesTerm... terms) {
        return new Series(new Id<>("s"), "TEU", "drawn", "drawn", true, "", List.of(terms), DRAWN);
    }

    @Test
    void ways_and_classes_are_counted_apart() {
        Trade trade = trade();
        SeriesCount count = new SeriesCount(trade.corridors(), trade.solved());
        double boxes = count.of(series(
                onLink("A-C rail/1520", SeriesTerm.Way.FORWARD, "containers", 1),
                onLink("A-D rail/1520", SeriesTerm.Way.FORWARD, "containers", 1)));
        assertThat(boxes).isCloseTo(moved(trade, "containers", false), within(1e-6));
        double back = count.of(series(onLink("A-C rail/1520", SeriesTerm.Way.BACKWARD, "containers", 1)));
        assertThat(back).isCloseTo(moved(trade, "containers", true), within(1e-6));
        double kilotonnes = count.of(series(
                onLink("C-B rail/1520", SeriesTerm.Way.BOTH, "grain", 0.001),
                onLink("D-B rail/1520", SeriesTerm.Way.BOTH, "grain", 0.001)));
        assertThat(kilotonnes).isCloseTo(moved(trade, "grain", false) / 1000, within(1e-6));
    }

    private static double moved(Trade trade, String cargo, boolean empty) {
        return trade.solved().pairs().stream()
                .filter(pair -> pair.cargoClass().equals(cargo) && pair.empty() == empty)
                .mapToDouble(PairFlow::volume)
                .sum();
    }

    @Test
    void loading_and_zones_are_told_apart() {
        Trade trade = trade();
        SeriesCount count = new SeriesCount(trade.corridors(), trade.solved());
        Id<Zone> a = new Id<>("A");
        SeriesTerm empties = new SeriesTerm(
                new Counted.OnLink(new Id<>("A-C rail/1520")),
                SeriesTerm.Way.BOTH,
                Set.of("containers"),
                Optional.of(Loading.EMPTY),
                Set.of(),
                Set.of(a),
                1,
                DRAWN);
        assertThat(count.of(series(empties))).isCloseTo(moved(trade, "containers", true), within(1e-6));
        SeriesTerm none = new SeriesTerm(
                new Counted.OnLink(new Id<>("A-C rail/1520")),
                SeriesTerm.Way.BOTH,
                Set.of("containers"),
                Optional.of(Loading.EMPTY),
                Set.of(a),
                Set.of(),
                1,
                DRAWN);
        assertThat(count.of(series(none))).isZero();
    }

    @Test
    void closing_a_series_links_makes_it_nothing() {
        Series north = series(
                onLink("A-C rail/1520", SeriesTerm.Way.BOTH, "containers", 1),
                onLink("C-B rail/1520", SeriesTerm.Way.BOTH, "grain", 0.001));
        Trade open = trade();
        assertThat(new SeriesCount(open.corridors(), open.solved()).of(north)).isGreaterThan(1000);
        Trade shut = open.limited(Trade.term(
                        "ac",
                        Trade.onLink("A-C rail/1520"),
                        new Resource.Direction.Both(),
                        Resource.Term.PATHS,
                        0,
                        CapacityUnit.TRAINS_PER_DAY))
                .limited(Trade.term(
                        "cb",
                        Trade.onLink("C-B rail/1520"),
                        new Resource.Direction.Both(),
                        Resource.Term.PATHS,
                        0,
                        CapacityUnit.TRAINS_PER_DAY));
        assertThat(new SeriesCount(shut.corridors(), shut.solved()).of(north)).isZero();
    }

    @Test
    void a_link_that_is_not_there_counts_nothing_and_what_is_not_modelled_is_refused() {
        Trade trade = trade();
        SeriesCount count = new SeriesCount(trade.corridors(), trade.solved());
        assertThat(count.of(series(onLink("gone", SeriesTerm.Way.BOTH, "grain", 1))))
                .isZero();
        SeriesTerm place = term(new Counted.AtPlace(new Id<>("A")), SeriesTerm.Way.IN, Set.of(), 1);
        assertThatThrownBy(() -> count.of(series(place))).isInstanceOf(IllegalArgumentException.class);
    }
}
