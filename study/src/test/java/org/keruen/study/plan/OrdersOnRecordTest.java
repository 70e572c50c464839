package org.keruen.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keruen.model.network.Mode;
import org.keruen.plan.Rejection.Reason;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.RejectedWay;
import org.keruen.study.Eurasia;
import org.keruen.study.question.Ask;

/// Orders of 2025 and 2026 that forwarders met.
class OrdersOnRecordTest {
    private static PlanDocument plan(Ask ask) {
        return new PlanStudy(Eurasia.open()).plan(ask.question());
    }

    private static PlanDocument overKuryk(String cargo, String ready) {
        return plan(Ask.good()
                .from("Astana")
                .to("Baku")
                .via("Kuryk")
                .modes("rail,ferry")
                .cargo(cargo)
                .ready(ready));
    }

    /// Whether some option goes by rail to Kuryk and from there over the sea to Alat.
    private static boolean sails(PlanDocument plan) {
        return plan.options().stream().anyMatch(option -> ferries(option).contains("KZKUR-AZALA"));
    }

    private static Set<String> ferries(PlannedOption option) {
        return option.legs().stream()
                .filter(leg -> leg.mode().equals(Optional.of(Mode.FERRY)))
                .map(leg -> leg.from().id() + "-" + leg.to().id())
                .collect(Collectors.toSet());
    }

    private static List<RejectedWay> atKuryk(PlanDocument plan) {
        return plan.rejected().stream()
                .filter(way -> way.what().contains("at Kuryk"))
                .toList();
    }

    @Test
    void wheat_over_kuryk_in_may_2025_is_refused_with_order_1327_until_the_end_of_june() {
        PlanDocument may = overKuryk("68t:wheat", "2025-05-25");
        assertThat(sails(may)).isFalse();
        assertThat(atKuryk(may)).first().satisfies(way -> {
            assertThat(way.reason()).isEqualTo(Reason.ORDER_IN_FORCE);
            assertThat(way.rule()).contains("order 1327 of KTZ", "orders.csv, row ");
            assertThat(way.from()).contains(LocalDate.of(2025, 6, 3));
            assertThat(way.to()).contains(LocalDate.of(2025, 6, 30));
            assertThat(way.opensIf()).contains("ready on or after 2025-05-30", "36 wagons a day (order 1346)");
        });
        assertThat(sails(overKuryk("68t:wheat", "2025-05-29"))).isFalse();
        assertThat(sails(overKuryk("68t:wheat", "2025-05-30"))).isTrue();
    }

    @Test
    void wheat_over_kuryk_in_august_2025_passes() {
        PlanDocument august = overKuryk("68t:wheat", "2025-08-15");
        assertThat(sails(august)).isTrue();
        assertThat(atKuryk(august)).isEmpty();
    }

    @Test
    void the_excepted_chemicals_pass_within_the_quota_of_a_day() {
        PlanDocument within = overKuryk("2160t:chemicals", "2025-05-25");
        assertThat(sails(within)).isTrue();
        assertThat(within.options())
                .filteredOn(option -> ferries(option).contains("KZKUR-AZALA"))
                .allSatisfy(option -> assertThat(option.conditions())
                        .anySatisfy(one -> assertThat(one).contains("KTZ-1346-KUR", "36 wagons a day")));
        PlanDocument beyond = overKuryk("2161t:chemicals", "2025-05-25");
        assertThat(sails(beyond)).isFalse();
        assertThat(atKuryk(beyond)).first().satisfies(way -> {
            assertThat(way.reason()).isEqualTo(Reason.QUOTA_EXHAUSTED);
            assertThat(way.opensIf()).contains("at most 36 wagons a day");
        });
    }

    @Test
    void bandar_abbas_over_turkmenistan_is_refused_after_february_2026() {
        Ask ask = Ask.good().from("Almaty").to("Bandar Abbas");
        PlanDocument january = plan(ask.ready("2026-01-10"));
        assertThat(january.options()).anyMatch(option -> option.countries().equals(List.of("KZ", "TM", "IR")));
        PlanDocument march = plan(ask.ready("2026-03-20"));
        assertThat(march.options())
                .noneMatch(option -> option.legs().stream()
                        .anyMatch(leg ->
                                List.of("IR-INB", "IRCKT").contains(leg.from().id())));
        assertThat(march.rejected()).anySatisfy(way -> {
            assertThat(way.reason()).isEqualTo(Reason.ORDER_IN_FORCE);
            assertThat(way.rule()).contains("IR-20260228-BORDERS");
            assertThat(way.from()).contains(LocalDate.of(2026, 2, 28));
        });
    }
}
