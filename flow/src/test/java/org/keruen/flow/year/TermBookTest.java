package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;
import org.keruen.supernetwork.drawing.Drawing;

class TermBookTest {
    private static final Id<Link> BORDER = new Id<>("Horgos-Altynkol rail/1435");
    private static final Id<Link> CROSSING = new Id<>("Aktau-Alat ferry");
    private static final Id<Place> AKTAU = new Id<>("Aktau");
    private static final Id<Place> ALTYNKOL = new Id<>("Altynkol");
    private static final Drawing SHORE = draw("""
            place Horgos CN
            place Altynkol KZ
            place Aktau KZ
            place Alat AZ
            link Horgos-Altynkol rail/1435 10km 1h
            link Altynkol-Aktau rail/1520 3000km 80h one-way
            link Aktau-Alat ferry 400km 22h
            """);

    private static TermBook book(Resource.At at, Resource.Direction direction, Resource.Term term) {
        Trade trade = Trade.on(SHORE).limited(Trade.term("t", at, direction, term, 5, CapacityUnit.TONNES_PER_DAY));
        Slice slice = new Slice(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 1));
        return new TermBook(trade.corridors(), slice, trade.parameters());
    }

    @Test
    void a_term_across_a_border_limits_one_way() {
        Resource.At end = Trade.atEnd("Altynkol", BORDER.text());
        TermBook in = book(end, Trade.across("CN", "KZ"), Resource.Term.ACCEPTANCE);
        assertThat(in.onWay(BORDER, true)).containsExactly(0);
        assertThat(in.onWay(BORDER, false)).isEmpty();
        TermBook out = book(end, Trade.across("KZ", "CN"), Resource.Term.ACCEPTANCE);
        assertThat(out.onWay(BORDER, true)).isEmpty();
        assertThat(out.onWay(BORDER, false)).containsExactly(0);
    }

    @Test
    void ways_of_a_link_are_told_apart_and_one_that_cannot_be_travelled_has_none() {
        Resource.At line = Trade.onLink(BORDER.text());
        assertThat(book(line, new Resource.Direction.Both(), Resource.Term.PATHS)
                        .onWay(BORDER, false))
                .containsExactly(0);
        assertThat(book(line, new Resource.Direction.Forward(), Resource.Term.PATHS)
                        .onWay(BORDER, false))
                .isEmpty();
        Id<Link> single = new Id<>("Altynkol-Aktau rail/1520");
        assertThat(book(Trade.onLink(single.text()), new Resource.Direction.Backward(), Resource.Term.PATHS)
                        .onWay(single, false))
                .isEmpty();
    }

    /// What goes onto ships at Aktau leaves it; what comes from the sea arrives there.
    @Test
    void a_ports_term_for_one_crossing_knows_sea_from_land() {
        Resource.At berth = Trade.atEnd("Aktau", CROSSING.text());
        assertThat(book(berth, new Resource.Direction.ToSea(), Resource.Term.BERTH)
                        .onWay(CROSSING, true))
                .containsExactly(0);
        assertThat(book(berth, new Resource.Direction.ToSea(), Resource.Term.BERTH)
                        .onWay(CROSSING, false))
                .isEmpty();
        assertThat(book(berth, new Resource.Direction.FromSea(), Resource.Term.BERTH)
                        .onWay(CROSSING, false))
                .containsExactly(0);
        Resource.At other = Trade.atEnd("Alat", CROSSING.text());
        assertThat(book(other, new Resource.Direction.ToSea(), Resource.Term.BERTH)
                        .onWay(CROSSING, false))
                .containsExactly(0);
    }

    @Test
    void a_ports_own_term_is_met_by_what_comes_or_goes_by_sea() {
        TermBook both = book(Trade.atPlace("Aktau"), new Resource.Direction.Both(), Resource.Term.CRANES);
        assertThat(both.leavingBySea(AKTAU)).containsExactly(0);
        assertThat(both.comingBySea(AKTAU)).containsExactly(0);
        assertThat(both.lifted(AKTAU)).isEmpty();
        TermBook out = book(Trade.atPlace("Aktau"), new Resource.Direction.ToSea(), Resource.Term.CRANES);
        assertThat(out.leavingBySea(AKTAU)).containsExactly(0);
        assertThat(out.comingBySea(AKTAU)).isEmpty();
    }

    @Test
    void an_inland_term_is_met_where_cargo_is_lifted_or_where_trains_arrive() {
        for (Resource.Term term : List.of(Resource.Term.CRANES, Resource.Term.YARD)) {
            TermBook book = book(Trade.atPlace("Altynkol"), new Resource.Direction.Both(), term);
            assertThat(book.lifted(ALTYNKOL)).containsExactly(0);
            assertThat(book.arriving(ALTYNKOL)).isEmpty();
        }
        TermBook trains = book(Trade.atPlace("Altynkol"), new Resource.Direction.Both(), Resource.Term.LOCOMOTIVES);
        assertThat(trains.arriving(ALTYNKOL)).containsExactly(0);
        assertThat(trains.lifted(ALTYNKOL)).isEmpty();
    }
}
