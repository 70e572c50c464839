package org.keruen.study.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.CorridorPackage;
import org.keruen.report.check.Compared;
import org.keruen.report.check.ComparedLeg;
import org.keruen.report.check.ComparedRoute;
import org.keruen.report.check.LensDocument;
import org.keruen.report.check.Taken;
import org.keruen.scenario.Scenario;
import org.keruen.study.Eurasia;
import org.keruen.study.Progress;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.PackageChoice;

class LensCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2023-08-15"})
    void plan_and_flow_agree_to_the_second_the_cent_and_the_gram(String day) {
        LensDocument document = LensCheck.on(LocalDate.parse(day), Eurasia.open(), Progress.SILENT);
        assertThat(document.legs()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(document.routes()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(document.legs()).filteredOn(leg -> !leg.figures().agrees()).isEmpty();
        assertThat(document.routes())
                .filteredOn(route -> !route.figures().agrees())
                .isEmpty();
        assertThat(document.worstDifference()).isEqualTo(Taken.NOTHING);
        assertThat(document.agrees()).isTrue();
    }

    /// Not only hauls are compared, and not only those that take nothing.
    @Test
    void legs_of_every_kind_are_compared() {
        LensDocument document = LensCheck.on(DAY, Eurasia.open(), Progress.SILENT);
        Map<String, List<ComparedLeg>> byKind = document.legs().stream()
                .collect(Collectors.groupingBy(leg -> leg.what().replaceAll("[ :].*", "")));
        assertThat(byKind).containsKeys("haul", "loading", "unloading", "transfer", "gauge", "border");
        assertThat(document.routes()).extracting(ComparedRoute::cargo).contains("1x40HC:general", "68t:wheat");
        assertThat(document.routes())
                .extracting(route -> route.figures().plan())
                .allSatisfy(plan -> {
                    assertThat(plan.seconds()).isPositive();
                    assertThat(plan.cents()).isPositive();
                    assertThat(plan.grams()).isPositive();
                });
    }

    /// The legs of a route are all of it, save what is done before the first movement.
    @Test
    void legs_add_up_to_their_route() {
        LensDocument document = LensCheck.on(DAY, Eurasia.open(), Progress.SILENT);
        ComparedRoute first = document.routes().getFirst();
        Taken sum = document.legs().stream()
                .filter(leg -> leg.route() == 1)
                .map(leg -> leg.figures().plan())
                .reduce(Taken.NOTHING, Taken::plus);
        assertThat(sum.cents()).isEqualTo(first.figures().plan().cents());
        assertThat(sum.grams()).isEqualTo(first.figures().plan().grams());
        assertThat(sum.seconds()).isLessThan(first.figures().plan().seconds());
    }

    @Test
    void a_fee_that_only_one_lens_knows_is_found() {
        LensDocument document = LensCheck.on(DAY, Eurasia.open(), scenario("fees-kz-minus-20"), Progress.SILENT);
        assertThat(document.agrees()).isFalse();
        assertThat(document.worstDifference().cents()).isPositive();
        assertThat(document.worstDifference().seconds()).isZero();
        assertThat(document.worstDifference().grams()).isZero();
    }

    @Test
    void border_hours_that_only_one_lens_knows_are_found() {
        LensDocument document =
                LensCheck.on(DAY, Eurasia.open(), scenario("border-hours-minus-25-kz"), Progress.SILENT);
        assertThat(document.agrees()).isFalse();
        assertThat(document.worstDifference().seconds()).isPositive();
        assertThat(document.worstDifference().cents()).isZero();
    }

    @Test
    void a_service_that_only_the_plan_knows_is_missed() {
        CorridorPackage all = Eurasia.open().content();
        CorridorPackage fewer = all.withServices(all.services().stream()
                .filter(service -> !service.terms().name().startsWith("1520 mm network"))
                .toList());
        LensDocument document = LensCheck.on(DAY, Eurasia.open(), fewer, Progress.SILENT);
        assertThat(document.missing()).isPositive();
        assertThat(document.agrees()).isFalse();
    }

    @Test
    void nothing_compared_is_no_agreement() {
        assertThat(new LensDocument(Eurasia.open().stamp(), DAY, List.of(), List.of()).agrees())
                .isFalse();
        assertThat(new Compared(Taken.NOTHING, Optional.empty()).agrees()).isFalse();
        assertThat(new Compared(new Taken(1, 0, 0), Optional.of(Taken.NOTHING)).agrees())
                .isFalse();
    }

    private static CorridorPackage scenario(String name) {
        PackageChoice builtIn = PackageChoice.builtIn();
        assertThat(name).isNotEqualTo(Scenario.BASELINE);
        return Corridors.open(new PackageChoice(builtIn.folder(), List.of(), name))
                .content();
    }
}
