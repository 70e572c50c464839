package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.model.resource.Resource;
import org.keruen.report.flow.BottleneckRow;
import org.keruen.report.flow.CompareDocument;
import org.keruen.study.Progress;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.flow.CommittedFits;
import org.keruen.study.flow.CompareStudy;
import org.keruen.study.flow.FlowQuestion;

/// Dostyk - Moiynty with one track and with two, on the real network in 2026: the year after it was opened.
class SecondTrackTest {
    private static final Path EURASIA = Repository.root().resolve("corridors/eurasia");
    private static final String SINGLE = "base-without-second-track";
    private static final String NO_MORE_TAKEN = "second-track-acceptance-as-before";

    private static final CompareDocument ALONE = opened(NO_MORE_TAKEN);

    private static CompareDocument opened(String with) {
        return new CompareStudy(new CommittedFits(EURASIA.resolve("fits"), Optional.empty()))
                .answer(FlowQuestion.of(PackageChoice.of(EURASIA), 2026), SINGLE, with, Progress.SILENT);
    }

    private static CompareDocument.ByBottleneck row(String at, String direction) {
        return ALONE.bottlenecks().stream()
                .filter(one -> one.at().startsWith(at) && one.direction().equals(direction))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_year_compared_has_come_to_rest() {
        assertThat(ALONE.baseQuality().residual()).isLessThan(1e-6);
        assertThat(ALONE.scenarioQuality().residual()).isLessThan(1e-6);
    }

    @Test
    void the_line_empties_and_the_bottleneck_moves_to_what_dostyk_hands_over() {
        CompareDocument.ByBottleneck line = row("rail:KZDOS-KZ-BSK", "both");
        assertThat(line.ratio().base()).isGreaterThan(0.9);
        assertThat(line.base().map(BottleneckRow::bindingTerm)).contains(Resource.Term.PATHS);
        assertThat(line.ratio().scenario()).isLessThan(0.6 * line.ratio().base());
        CompareDocument.ByBottleneck crossing = row("KZDOS", "KZ>CN");
        assertThat(crossing.ratio().scenario())
                .isGreaterThan(1)
                .isGreaterThan(line.ratio().scenario());
        assertThat(crossing.scenario().map(BottleneckRow::name)).contains("Dostyk");
    }

    /// Two tracks without more trains taken at their end bring less than both.
    @Test
    void the_line_alone_brings_less_than_the_line_with_more_acceptance() {
        double both = throughDostyk(opened("base"));
        assertThat(both).isPositive();
        assertThat(throughDostyk(ALONE)).isLessThan(both);
    }

    private static double throughDostyk(CompareDocument document) {
        return document.series().stream()
                .filter(one -> one.series().equals("kz_china_rail_dostyk_mt"))
                .mapToDouble(one -> one.modelled().difference())
                .findFirst()
                .orElseThrow();
    }
}
