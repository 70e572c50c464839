package org.keruen.model.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.units.Teu;
import org.keruen.model.units.Tonnes;

class DemandChangeTest {
    /// Tajikistan has no place of its own and borrows Uzbekistan's; the Black Sea is in Europe in part only.
    private static final ZoneGroups GROUPS = new ZoneGroups(List.of(
            zone("UZ", "", "UZTAS", "UZSKD"),
            zone("TJ", "PROXY: no place of its own", "UZSKD"),
            zone("PLCE", "", "PLMAA"),
            zone("BLK", "", "ROCND", "UAODS"),
            zone("CA_ALL", "AGGREGATE: for control rows only", "UZTAS", "UZSKD"),
            zone("EU_ALL", "AGGREGATE: for control rows only", "PLMAA", "ROCND")));

    private static Zone zone(String id, String note, String... places) {
        List<Id<Place>> ids = new ArrayList<>();
        for (String place : places) ids.add(new Id<>(place));
        return new Zone(new Id<>(id), new Names(id, "", "", ""), ids, "", Provenance.assumed(note));
    }

    @Test
    void a_sum_stands_for_the_base_zones_that_are_wholly_in_it() {
        assertThat(GROUPS.of(new Id<>("CA_ALL"))).containsExactlyInAnyOrder(new Id<>("UZ"), new Id<>("TJ"));
        assertThat(GROUPS.of(new Id<>("EU_ALL"))).containsExactly(new Id<>("PLCE"));
        assertThat(GROUPS.isSum(new Id<>("EU_ALL"))).isTrue();
    }

    @Test
    void a_base_zone_stands_for_itself_though_its_places_hold_anothers() {
        assertThat(GROUPS.of(new Id<>("UZ"))).containsExactly(new Id<>("UZ"));
        assertThat(GROUPS.isSum(new Id<>("UZ"))).isFalse();
        assertThat(GROUPS.of(new Id<>("XX"))).isEmpty();
    }

    private static DemandChange change(
            Optional<String> cargoClass, Optional<Loading> loading, Optional<String> from, DemandChange.Kind kind) {
        return new DemandChange(
                cargoClass,
                loading,
                from.map(Id::new),
                Optional.empty(),
                kind,
                2024,
                OptionalInt.of(2026),
                Provenance.assumed(""));
    }

    private static boolean concerns(DemandChange change, String cargoClass, String from, int year) {
        return change.concerns(cargoClass, Optional.of(Loading.LOADED), new Id<>(from), new Id<>("PLCE"), year, GROUPS);
    }

    @Test
    void a_change_is_about_its_class_zones_and_years_and_about_any_where_it_names_none() {
        DemandChange grain =
                change(Optional.of("grain"), Optional.empty(), Optional.of("CA_ALL"), new DemandChange.Kind.Times(2));
        assertThat(concerns(grain, "grain", "TJ", 2024)).isTrue();
        assertThat(concerns(grain, "grain", "TJ", 2026)).isTrue();
        assertThat(concerns(grain, "grain", "TJ", 2023)).isFalse();
        assertThat(concerns(grain, "grain", "TJ", 2027)).isFalse();
        assertThat(concerns(grain, "coal", "TJ", 2024)).isFalse();
        assertThat(concerns(grain, "grain", "BLK", 2024)).isFalse();
        DemandChange all = change(Optional.empty(), Optional.empty(), Optional.empty(), new DemandChange.Kind.Times(2));
        assertThat(concerns(all, "coal", "BLK", 2025)).isTrue();
        DemandChange empties = change(
                Optional.of("containers"),
                Optional.of(Loading.EMPTY),
                Optional.empty(),
                new DemandChange.Kind.Times(2));
        assertThat(concerns(empties, "containers", "UZ", 2025)).isFalse();
    }

    @Test
    void a_volume_is_multiplied_or_more_or_less_but_never_below_zero() {
        Volume kilotonne = Volume.Unit.KILOTONNES.of(1);
        assertThat(after(new DemandChange.Kind.Times(0.25), kilotonne)).isEqualTo(tonnes(250));
        assertThat(after(new DemandChange.Kind.Plus(tonnes(500)), kilotonne)).isEqualTo(tonnes(1500));
        assertThat(after(new DemandChange.Kind.Minus(tonnes(400)), kilotonne)).isEqualTo(tonnes(600));
        assertThat(after(new DemandChange.Kind.Minus(tonnes(4000)), kilotonne)).isEqualTo(tonnes(0));
        assertThat(after(new DemandChange.Kind.Plus(new Volume.Boxes(new Teu(2))), new Volume.Boxes(new Teu(1))))
                .isEqualTo(new Volume.Boxes(new Teu(3)));
        assertThat(after(new DemandChange.Kind.Plus(new Volume.Gas(2)), new Volume.Gas(1)))
                .isEqualTo(new Volume.Gas(3));
        assertThat(after(new DemandChange.Kind.Times(2), new Volume.Vehicles(1)))
                .isEqualTo(new Volume.Vehicles(2));
    }

    @Test
    void boxes_are_not_added_to_tonnes_and_a_factor_is_not_below_zero() {
        DemandChange.Kind boxes = new DemandChange.Kind.Plus(new Volume.Boxes(new Teu(1)));
        assertThatThrownBy(() -> after(boxes, tonnes(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DemandChange.Kind.Times(-0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Volume after(DemandChange.Kind kind, Volume before) {
        return change(Optional.empty(), Optional.empty(), Optional.empty(), kind)
                .after(before);
    }

    private static Volume tonnes(double tonnes) {
        return new Volume.Mass(new Tonnes(tonnes));
    }
}
