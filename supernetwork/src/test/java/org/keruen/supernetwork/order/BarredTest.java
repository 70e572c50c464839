package org.keruen.supernetwork.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.order.Draft.ban;
import static org.keruen.supernetwork.order.Draft.perDay;
import static org.keruen.supernetwork.order.Draft.quota;
import static org.keruen.supernetwork.order.Lot.WHEAT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OperatingOrder.Kind;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;
import org.keruen.supernetwork.consignment.Piece;

/// On which days orders keep one lot from passing.
class BarredTest {
    private static final int WAGONS = 5;

    private static List<Barred> barred(Draft... drafts) {
        List<OperatingOrder> orders = new ArrayList<>();
        for (Draft draft : drafts) orders.add(draft.order());
        var wagons = new org.keruen.supernetwork.consignment.Lot(
                Form.WAGON, 0, 0, 0, WAGONS, 0, 340, new Piece(0, 0, 0, 68));
        return new OrderBook(orders, List.of()).barred(WHEAT.passage(), wagons);
    }

    @Test
    void prolongations_without_a_day_between_are_one_run_and_a_free_day_parts_runs() {
        List<Barred> runs = barred(
                ban("second").days("2025-05-16", "2025-05-25"),
                ban("first").days("2025-05-01", "2025-05-15"),
                ban("inside").days("2025-05-03", "2025-05-04"),
                ban("later").days("2025-05-27", "2025-05-30"));
        assertThat(runs)
                .extracting(run -> run.days().first() + ".." + run.days().last())
                .containsExactly("2025-05-01..2025-05-25", "2025-05-27..2025-05-30");
        assertThat(runs.getFirst().orders())
                .extracting(OperatingOrder::id)
                .containsExactly(new Id<>("first"), new Id<>("inside"), new Id<>("second"));
        assertThat(runs.getFirst().on(LocalDate.of(2025, 5, 4)))
                .extracting(OperatingOrder::id)
                .containsExactly(new Id<>("first"), new Id<>("inside"));
    }

    @Test
    void an_order_bars_when_it_hits_more_than_half_of_its_traffic() {
        assertThat(barred(ban("half").share(0.5))).isEmpty();
        assertThat(barred(ban("more").share(0.51))).hasSize(1);
        assertThat(barred(quota(49, new QuotaUnit.PercentOfPlan()))).hasSize(1);
        assertThat(barred(quota(51, new QuotaUnit.PercentOfPlan()))).isEmpty();
        assertThat(barred(Draft.of(Kind.PRIORITY), Draft.of(Kind.SPEED), Draft.of(Kind.OTHER)))
                .isEmpty();
    }

    @Test
    void a_quota_bars_a_lot_that_is_more_than_all_of_it() {
        assertThat(barred(quota(WAGONS, perDay(Counted.WAGONS)))).isEmpty();
        assertThat(barred(quota(WAGONS - 1, perDay(Counted.WAGONS)))).hasSize(1);
        assertThat(barred(quota(WAGONS, new QuotaUnit.PerMonth(Counted.WAGONS))))
                .isEmpty();
        assertThat(barred(quota(WAGONS - 1, new QuotaUnit.InPeriod(Counted.WAGONS))))
                .hasSize(1);
        assertThat(barred(quota(339, perDay(Counted.TONNES)))).hasSize(1);
        assertThat(barred(quota(1, perDay(Counted.TRAINS)))).isEmpty();
        assertThat(barred(quota(0, perDay(Counted.TRAINS)))).hasSize(1);
        assertThat(barred(quota(0, perDay(Counted.TRUCKS)))).isEmpty();
    }

    @Test
    void what_an_order_is_not_about_or_lets_pass_is_not_barred() {
        assertThat(barred(ban("elsewhere").at("Other"))).isEmpty();
        assertThat(barred(ban("coal").commodities("coal"))).isEmpty();
        assertThat(barred(ban("but wheat").exceptCommodities("wheat"))).isEmpty();
    }
}
