package org.keruen.study.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.model.issue.Refused;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.orders.OrdersDocument;
import org.keruen.study.Eurasia;
import org.keruen.study.question.OrdersQuestion;

class OrdersStudyTest {
    private static List<OrderRow> orders(String at, String on, String commodity) {
        return list(at, on, commodity).orders();
    }

    private static OrdersDocument list(String at, String on, String commodity) {
        return new OrdersStudy(Eurasia.open())
                .list(new OrdersQuestion(said(at), said(on), said(commodity), Optional.empty()));
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    @Test
    void at_kuryk_in_may_2025_one_ban_of_a_chain_to_the_end_of_june_is_in_force() {
        assertThat(orders("Kuryk", "2025-05-25", "")).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo("KTZ-20250516-KUR");
            assertThat(order.to()).contains(LocalDate.of(2025, 5, 25));
            assertThat(order.chainFrom()).isEqualTo(LocalDate.of(2025, 4, 22));
            assertThat(order.chainTo()).contains(LocalDate.of(2025, 6, 30));
            assertThat(order.prolongs()).isEqualTo("KTZ-20250429-KUR");
            assertThat(order.prolongedBy()).containsExactly("KTZ-1242-KUR", "KTZ-1327-KUR");
        });
    }

    @Test
    void an_exception_shows_with_its_quota() {
        List<OrderRow> orders = orders("Kuryk", "2025-06-10", "chemicals");
        assertThat(orders).extracting(OrderRow::number).containsExactly("1327", "1346");
        assertThat(orders.getFirst().excepted()).isTrue();
        assertThat(orders.getLast().quota()).contains(36.0);
        assertThat(orders("Kuryk", "2025-06-10", "wheat"))
                .extracting(OrderRow::number)
                .containsExactly("1327");
    }

    @Test
    void a_border_has_the_orders_of_its_ways_that_go_by_its_modes() {
        assertThat(orders("Saryagash", "2025-04-10", "diesel"))
                .anySatisfy(order -> assertThat(order.allBorders()).isTrue());
        assertThat(orders("Dostyk", "2025-04-10", "diesel"))
                .extracting(OrderRow::id)
                .contains("KZ-MOE-20250329");
        assertThat(orders("Kuryk", "2025-04-10", "diesel"))
                .extracting(OrderRow::id)
                .doesNotContain("KZ-MOE-20250329");
    }

    @Test
    void without_words_all_are_listed_by_place_and_first_day() {
        List<OrderRow> all = orders("", "", "");
        assertThat(all).hasSameSizeAs(Eurasia.open().content().orders());
        for (int i = 1; i < all.size(); i++) {
            int places = all.get(i - 1).placeName().compareTo(all.get(i).placeName());
            assertThat(places).isNotPositive();
            if (places == 0)
                assertThat(all.get(i - 1).from()).isBeforeOrEqualTo(all.get(i).from());
        }
    }

    @Test
    void what_cannot_be_understood_is_said_at_once() {
        assertThatThrownBy(() -> list("Kurik", "2025-13-01", "unobtainium"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.code())
                                .containsExactly("REQ-001", "REQ-020", "REQ-011"));
    }
}
