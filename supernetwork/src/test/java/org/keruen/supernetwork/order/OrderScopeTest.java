package org.keruen.supernetwork.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.order.Draft.ban;
import static org.keruen.supernetwork.order.Lot.WHEAT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.cargo.Loading;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder.Kind;
import org.keruen.model.order.OrderScope.Trade;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;

/// What an order is about: each narrowing hits what it names and nothing else.
class OrderScopeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 25);

    private static boolean hits(Draft draft, Lot lot) {
        return hits(draft, lot, List.of());
    }

    private static boolean hits(Draft draft, Lot lot, List<Place> places) {
        return !new OrderBook(List.of(draft.order()), places)
                .inForce(lot.passage(), DAY)
                .isEmpty();
    }

    @Test
    void an_order_without_narrowing_hits_all_that_passes_its_place() {
        assertThat(hits(ban("all"), WHEAT)).isTrue();
        assertThat(hits(ban("all"), WHEAT.way("KZ", "KZ").empty())).isTrue();
        assertThat(hits(ban("all"), WHEAT.at("Other gate"))).isFalse();
    }

    @Test
    void an_order_one_way_leaves_the_other_way_and_traffic_within_the_country_alone() {
        Draft outwards = ban("out").way("KZ", "CN");
        assertThat(hits(outwards, WHEAT)).isTrue();
        assertThat(hits(outwards, WHEAT.way("CN", "KZ"))).isFalse();
        assertThat(hits(outwards, WHEAT.way("KZ", "KZ"))).isFalse();
        assertThat(hits(ban("port").way("KZ", "sea"), WHEAT.way("KZ", "sea"))).isTrue();
    }

    @Test
    void an_order_along_a_border_holds_at_every_crossing_of_it() {
        Draft border = ban("border").way("KZ", "CN").alongBorder();
        assertThat(hits(border, WHEAT.at("Other gate"))).isTrue();
        assertThat(hits(border, WHEAT.at("Other gate").way("KZ", "UZ"))).isFalse();
    }

    @Test
    void an_order_on_days_hits_from_its_first_day_to_its_last() {
        assertThat(hits(ban("now").days("2025-05-25", "2025-05-25"), WHEAT)).isTrue();
        assertThat(hits(ban("before").days("2025-05-01", "2025-05-24"), WHEAT)).isFalse();
        assertThat(hits(ban("after").days("2025-05-26", "2025-06-30"), WHEAT)).isFalse();
    }

    @Test
    void an_order_on_modes_forms_or_loading_hits_these() {
        assertThat(hits(ban("rail").modes(Mode.RAIL), WHEAT)).isTrue();
        assertThat(hits(ban("rail").modes(Mode.RAIL), WHEAT.by(Mode.ROAD, Form.TRUCK)))
                .isFalse();
        assertThat(hits(ban("boxes").forms(Form.BOX), WHEAT)).isFalse();
        assertThat(hits(ban("boxes").forms(Form.BOX), WHEAT.by(Mode.RAIL, Form.BOX)))
                .isTrue();
        assertThat(hits(ban("loaded").loading(Loading.LOADED), WHEAT.empty())).isFalse();
        assertThat(hits(ban("empties").loading(Loading.EMPTY), WHEAT.empty())).isTrue();
        assertThat(hits(ban("empties").loading(Loading.EMPTY), WHEAT)).isFalse();
    }

    @Test
    void a_known_commodity_decides_before_the_class() {
        Draft barley = ban("barley").classes("grain").commodities("barley");
        assertThat(hits(barley, WHEAT)).isFalse();
        assertThat(hits(barley, WHEAT.goods("grain", "barley"))).isTrue();
        assertThat(hits(barley, WHEAT.goods("other", "barley"))).isTrue();
        assertThat(hits(ban("grain").classes("grain"), WHEAT.goods("coal", "coal")))
                .isFalse();
    }

    @Test
    void goods_that_are_not_known_are_taken_to_be_those_of_the_order() {
        Draft barley = ban("barley").classes("grain").commodities("barley");
        assertThat(hits(barley, WHEAT.goods("grain", ""))).isTrue();
        assertThat(hits(barley, WHEAT.goods("", ""))).isTrue();
        assertThat(hits(barley, WHEAT.goods("coal", ""))).isFalse();
    }

    @Test
    void an_exemption_of_goods_in_forms_needs_both() {
        Draft wagons = ban("all but maize in wagons").exceptCommodities("maize").exceptForms(Form.WAGON);
        assertThat(hits(wagons, WHEAT)).isTrue();
        assertThat(hits(wagons, WHEAT.goods("grain", "maize"))).isFalse();
        assertThat(hits(wagons, WHEAT.goods("grain", "maize").by(Mode.RAIL, Form.BOX)))
                .isTrue();
        assertThat(hits(wagons, WHEAT.goods("grain", ""))).isTrue();
    }

    @Test
    void an_exemption_of_forms_or_classes_alone_lets_all_of_them_pass() {
        assertThat(hits(ban("not boxes").exceptForms(Form.BOX), WHEAT.by(Mode.RAIL, Form.BOX)))
                .isFalse();
        assertThat(hits(ban("not boxes").exceptForms(Form.BOX), WHEAT)).isTrue();
        assertThat(hits(ban("not grain").exceptClasses("grain"), WHEAT)).isFalse();
        assertThat(hits(ban("not grain").exceptClasses("grain"), WHEAT.goods("coal", "")))
                .isTrue();
    }

    @Test
    void export_import_and_transit_are_seen_from_the_country_of_the_order() {
        Lot ours = WHEAT.between("KZ", "CN");
        Lot through = WHEAT.between("UZ", "CN");
        Lot inwards = WHEAT.between("CN", "KZ");
        Draft exports = ban("export").trade(Trade.EXPORT, "KZ");
        Draft imports = ban("import").trade(Trade.IMPORT, "KZ");
        Draft transit = ban("transit").trade(Trade.TRANSIT, "KZ");
        assertThat(List.of(hits(exports, ours), hits(exports, through), hits(exports, inwards)))
                .containsExactly(true, false, false);
        assertThat(List.of(hits(imports, ours), hits(imports, through), hits(imports, inwards)))
                .containsExactly(false, false, true);
        assertThat(List.of(hits(transit, ours), hits(transit, through), hits(transit, inwards)))
                .containsExactly(false, true, false);
        for (Draft order : Arrays.asList(exports, imports, transit))
            assertThat(hits(order, WHEAT)).isTrue();
    }

    @Test
    void an_order_that_does_not_say_whose_trade_it_is_about_speaks_for_the_country_of_its_place() {
        Place gate = new Place(
                new Id<>("Gate"),
                new Names("Gate", "", "", ""),
                "",
                "KZ",
                new GeoPoint(45, 82),
                ZoneOffset.UTC,
                Set.of(),
                List.of(),
                Provenance.assumed(""));
        Draft exports = ban("export").trade(Trade.EXPORT);
        assertThat(hits(exports, WHEAT.between("KZ", "CN"), List.of(gate))).isTrue();
        assertThat(hits(exports, WHEAT.between("UZ", "CN"), List.of(gate))).isFalse();
    }

    @Test
    void origins_and_destinations_narrow_as_far_as_they_are_known() {
        Draft south = ban("south").origins("UZ", "KG").destinations("CN");
        assertThat(hits(south, WHEAT.between("UZ", "CN"))).isTrue();
        assertThat(hits(south, WHEAT.between("KZ", "CN"))).isFalse();
        assertThat(hits(south, WHEAT.between("UZ", "KR"))).isFalse();
        assertThat(hits(south, WHEAT)).isTrue();
    }

    @Test
    void priorities_speeds_other_measures_and_quotas_of_no_size_do_not_bind() {
        for (Kind kind : Set.of(Kind.PRIORITY, Kind.SPEED, Kind.OTHER, Kind.QUOTA)) {
            assertThat(hits(Draft.of(kind), WHEAT)).as("%s", kind).isFalse();
        }
        assertThat(hits(Draft.of(Kind.CLOSURE), WHEAT)).isTrue();
        assertThat(Draft.of(Kind.OTHER).order().binds()).isFalse();
    }
}
