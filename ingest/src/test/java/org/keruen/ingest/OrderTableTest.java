package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.cargo.Form;
import org.keruen.model.cargo.Loading;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Exemption;
import org.keruen.model.order.OrderScope.Goods;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Trade;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;

/// How orders.csv becomes scopes and quotas.
class OrderTableTest {
    @TempDir
    Path folder;

    private static final Goods NOTHING = new Goods(Set.of(), Set.of());

    private static List<OperatingOrder> toy() {
        return PackageReader.read(Toy.ORIGINAL, List.of()).usable().orders();
    }

    @Test
    void the_columns_of_an_order_become_its_scope() {
        assertThat(toy().getLast().scope())
                .isEqualTo(new OrderScope(
                        Set.of(new Way("XA", "XB")),
                        Reach.BORDER,
                        Trade.ALL,
                        Optional.empty(),
                        Set.of("XA"),
                        Set.of("XC", "XD"),
                        Optional.of(Loading.LOADED),
                        Set.of(Mode.RAIL),
                        NOTHING,
                        Set.of(Form.BOX),
                        new Exemption(new Goods(Set.of("grain"), Set.of("wheat")), Set.of(Form.BOX)),
                        0.5));
        OrderScope ban = toy().getFirst().scope();
        assertThat(ban.trade()).isEqualTo(Trade.IMPORT);
        assertThat(ban.reach()).isEqualTo(Reach.PLACE);
        assertThat(ban.loading()).isEmpty();
        assertThat(ban.goods()).isEqualTo(new Goods(Set.of("grain"), Set.of("wheat")));
        assertThat(ban.share()).isEqualTo(1);
    }

    @Test
    void the_words_of_an_order_stay_as_they_were_written() {
        OperatingOrder quota = toy().getLast();
        assertThat(quota.commodity()).isEqualTo("boxes");
        assertThat(quota.wagonOrBox()).isEqualTo("containers");
        assertThat(quota.exceptions()).isEqualTo("wheat");
        assertThat(quota.direction()).isEqualTo("XA>XB");
    }

    @Test
    void passing_comes_before_direction_and_may_name_several_ways() {
        Toy toy = Toy.in(folder)
                .cell("orders.csv", 3, "direction", "the west")
                .cell("orders.csv", 3, "passing", "XB>sea;sea>XC");
        assertThat(toy.read().usable().orders().getLast().scope().ways())
                .containsExactlyInAnyOrder(new Way("XB", "sea"), new Way("sea", "XC"));
    }

    @ParameterizedTest
    @CsvSource({"both", "''"})
    void both_ways_and_none_are_any_way(String direction) {
        Toy toy = Toy.in(folder).cell("orders.csv", 2, "direction", direction);
        assertThat(toy.read().usable().orders().getFirst().scope().ways()).isEmpty();
    }

    static List<Arguments> units() {
        return List.of(
                Arguments.of("trains_per_day", new QuotaUnit.PerDay(Counted.TRAINS)),
                Arguments.of("train_pairs_per_day", new QuotaUnit.PerDay(Counted.TRAIN_PAIRS)),
                Arguments.of("wagons_per_day", new QuotaUnit.PerDay(Counted.WAGONS)),
                Arguments.of("trucks_per_day", new QuotaUnit.PerDay(Counted.TRUCKS)),
                Arguments.of("wagons_per_month", new QuotaUnit.PerMonth(Counted.WAGONS)),
                Arguments.of("tonnes_in_period", new QuotaUnit.InPeriod(Counted.TONNES)),
                Arguments.of("percent_of_plan", new QuotaUnit.PercentOfPlan()));
    }

    @ParameterizedTest
    @MethodSource("units")
    void the_unit_of_a_quota_says_what_it_counts_and_for_how_long(String word, QuotaUnit unit) {
        Toy toy = Toy.in(folder).cell("orders.csv", 3, "quotaUnit", word);
        OperatingOrder quota = toy.read().usable().orders().getLast();
        assertThat(quota.quotaUnit()).contains(unit);
        assertThat(quota.quota()).contains(3.0);
    }

    @ParameterizedTest
    @CsvSource({"ban, true", "closure, true", "quota, true", "priority, false", "speed, false", "other, false"})
    void bans_closures_and_quotas_bind(String kind, boolean binds) {
        Toy toy = Toy.in(folder).cell("orders.csv", 3, "kind", kind);
        assertThat(toy.read().usable().orders().getLast().binds()).isEqualTo(binds);
    }
}
