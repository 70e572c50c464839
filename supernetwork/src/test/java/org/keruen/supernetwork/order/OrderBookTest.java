package org.keruen.supernetwork.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.keruen.supernetwork.order.Draft.ban;
import static org.keruen.supernetwork.order.Draft.perDay;
import static org.keruen.supernetwork.order.Draft.quota;
import static org.keruen.supernetwork.order.Lot.WHEAT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OperatingOrder.Kind;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;

/// Days shut and quotas of a period.
class OrderBookTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static OrderBook book(Draft... drafts) {
        List<OperatingOrder> orders = new ArrayList<>();
        for (Draft draft : drafts) orders.add(draft.order());
        return new OrderBook(orders, List.of());
    }

    private static Closure inMay(Draft... drafts) {
        return book(drafts).closure(WHEAT.passage(), MAY, JUNE);
    }

    @Test
    void nothing_is_shut_without_an_order() {
        assertThat(inMay()).isEqualTo(new Closure(1, 0, 0, List.of()));
        assertThat(inMay(Draft.of(Kind.OTHER)).openShare()).isEqualTo(1);
    }

    @Test
    void only_days_inside_the_period_count() {
        Closure shut = inMay(ban("spring").days("2025-04-22", "2025-05-10"));
        assertThat(shut.closedDays()).isEqualTo(10);
        assertThat(shut.openShare()).isCloseTo(21.0 / 31, EXACTLY);
        assertThat(shut.orders()).extracting(OperatingOrder::id).containsExactly(new Id<>("spring"));
        assertThat(inMay(ban("open end").days("2025-05-31", "2999-12-31")).closedDays())
                .isEqualTo(1);
        assertThat(inMay(ban("later").days("2025-06-01", "2025-06-30"))).isEqualTo(inMay());
    }

    @Test
    void days_shut_twice_count_once_and_consecutive_orders_are_one_run() {
        Closure shut = inMay(
                ban("first").days("2025-05-02", "2025-05-05"),
                ban("prolonged").days("2025-05-06", "2025-05-09"),
                ban("over it").by("Port").days("2025-05-04", "2025-05-07"),
                ban("later").days("2025-05-20", "2025-05-22"));
        assertThat(shut.closedDays()).isCloseTo(11, EXACTLY);
        assertThat(shut.longestClosedDays()).isCloseTo(8, EXACTLY);
        assertThat(shut.orders()).hasSize(4);
    }

    @Test
    void a_share_shuts_part_of_a_day_the_largest_of_one_authority_and_those_of_several_independently() {
        assertThat(inMay(ban("own wagons").share(0.3)).openShare()).isCloseTo(0.7, EXACTLY);
        assertThat(inMay(ban("own").share(0.3), ban("more").share(0.5)).openShare())
                .isCloseTo(0.5, EXACTLY);
        assertThat(inMay(ban("own").share(0.3), ban("theirs").by("Port").share(0.5))
                        .openShare())
                .isCloseTo(0.35, EXACTLY);
        assertThat(inMay(ban("own").share(0.3).days("2025-05-01", "2025-05-10")).longestClosedDays())
                .isCloseTo(3, EXACTLY);
    }

    @Test
    void the_two_stations_of_a_border_shut_a_day_once() {
        OrderBook book = book(
                ban("leaving").days("2025-05-01", "2025-05-10"),
                ban("entering").at("Far gate").days("2025-05-06", "2025-05-15"));
        Closure shut =
                book.closure(List.of(WHEAT.passage(), WHEAT.at("Far gate").passage()), MAY, JUNE);
        assertThat(shut.closedDays()).isEqualTo(15);
    }

    @Test
    void a_quota_is_so_much_on_each_day_it_is_in_force_and_shuts_nothing() {
        OrderBook book = book(quota(36, perDay(Counted.WAGONS)).days("2025-05-20", "2025-06-30"));
        List<Quota> quotas = book.quotas(WHEAT.passage(), MAY, JUNE);
        assertThat(quotas).singleElement().satisfies(quota -> {
            assertThat(quota.perDay()).isEqualTo(36);
            assertThat(quota.counted()).isEqualTo(Counted.WAGONS);
            assertThat(quota.first()).isEqualTo("2025-05-20");
            assertThat(quota.end()).isEqualTo(JUNE);
            assertThat(quota.days()).isEqualTo(12);
        });
        assertThat(book.closure(WHEAT.passage(), MAY, JUNE).openShare()).isEqualTo(1);
        assertThat(book.quotas(WHEAT.passage(), LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1)))
                .isEmpty();
    }

    @Test
    void a_quota_for_a_month_or_for_its_period_is_spread_over_the_days() {
        Draft monthly = quota(50, new QuotaUnit.PerMonth(Counted.WAGONS));
        assertThat(book(monthly).quotas(WHEAT.passage(), MAY, JUNE).getFirst().perDay())
                .isCloseTo(600 / 365.25, EXACTLY);
        Draft season = quota(620, new QuotaUnit.InPeriod(Counted.TONNES)).days("2025-05-01", "2025-07-01");
        assertThat(book(season).quotas(WHEAT.passage(), MAY, JUNE).getFirst().perDay())
                .isCloseTo(10, EXACTLY);
    }

    @Test
    void a_percentage_of_the_plan_shuts_the_rest_of_it() {
        Draft half = quota(40, new QuotaUnit.PercentOfPlan()).days("2025-05-01", "2025-05-10");
        assertThat(inMay(half).closedDays()).isCloseTo(6, EXACTLY);
        assertThat(book(half).quotas(WHEAT.passage(), MAY, JUNE)).isEmpty();
        assertThat(inMay(quota(120, new QuotaUnit.PercentOfPlan())).closedDays())
                .isZero();
    }

    @Test
    void orders_come_in_the_order_of_the_file() {
        OrderBook book = book(
                ban("one").way("KZ", "CN").alongBorder(),
                ban("two"),
                ban("three").way("KZ", "CN").alongBorder());
        assertThat(book.inForce(WHEAT.passage(), MAY))
                .extracting(order -> order.id().text())
                .containsExactly("one", "two", "three");
    }

    @Test
    void a_period_without_days_is_refused() {
        assertThatThrownBy(() -> book().closure(WHEAT.passage(), MAY, MAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-05-01");
    }
}
