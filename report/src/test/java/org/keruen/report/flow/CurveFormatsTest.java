package org.keruen.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keruen.flow.Stop;
import org.keruen.flow.year.Corridor;
import org.keruen.flow.year.CorridorIndicators;
import org.keruen.flow.year.CorridorTargets;
import org.keruen.flow.year.Journey;
import org.keruen.flow.year.Slice;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.model.place.Language;
import org.keruen.report.text.Paper;

class CurveFormatsTest {
    private static final Slice HALF = new Slice(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1));

    private static VolumeCurve.Point point(double volume, double answered, double fixed) {
        Journey cost = new Journey(fixed, 400, 300, 200, 100, 50, 30, 20, 10, 5, 40, 25, 1000);
        return new VolumeCurve.Point(
                volume,
                answered,
                cost,
                Optional.of(new VolumeCurve.RivalCost(Corridor.NORTHERN, 1500, 0.9)),
                Optional.empty());
    }

    private static CurveDocument curve(Language language) {
        FlowDocument sample = SampleFlow.document(language, Stop.CONVERGED);
        VolumeCurve curve = new VolumeCurve(
                Corridor.MIDDLE,
                "west",
                HALF,
                2000,
                1000,
                point(2000, 2000, 300),
                List.of(point(0, 0, 6000), point(500, 400, 600), point(1000, 1300, 300), point(4000, 3000, 300)),
                List.of(
                        new VolumeCurve.Crossing(0, true),
                        new VolumeCurve.Crossing(700, false),
                        new VolumeCurve.Crossing(2000, true)),
                OptionalDouble.of(650));
        return new CurveDocument(
                sample.data(), language, 2023, sample.fit(), sample.quality(), curve, new FlowRun(1, 2, List.of()));
    }

    private static TargetsDocument targets(Language language, boolean reached) {
        FlowDocument sample = SampleFlow.document(language, Stop.CONVERGED);
        CorridorTargets targets = new CorridorTargets(
                Corridor.MIDDLE,
                HALF,
                0.2,
                0.1,
                2000,
                point(2000, 2000, 300).cost(),
                reached
                        ? List.of(
                                new CorridorTargets.Step(0.1, 2200, 50, 1250, Optional.empty()),
                                new CorridorTargets.Step(0.2, 2400, 110, 1190, Optional.empty()))
                        : List.of(),
                point(2400, 2400, 300),
                OptionalDouble.empty(),
                point(4000, 3000, 280),
                Optional.empty());
        return new TargetsDocument(
                sample.data(),
                language,
                2023,
                sample.fit(),
                sample.quality(),
                targets,
                Optional.empty(),
                "",
                new FlowRun(1, 2, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_tells_a_curve_its_chart_aims_and_indicators(Language language) {
        CurveDocument curve = curve(language);
        assertThat(CurveText.write(curve, Paper.plain())).contains("6,000", "700", "650");
        assertThat(CurveFiles.of(curve)).containsOnlyKeys("curve.json", "curve.csv", "curve.svg");
        assertThat(CurveChart.svg(curve)).contains("700").doesNotContain("NaN");
        assertThat(TargetsText.write(targets(language, true), Paper.plain())).contains("2,400", "110");
        assertThat(TargetsText.write(targets(language, false), Paper.plain())).doesNotContain("2,400");
        FlowDocument sample = SampleFlow.document(language, Stop.CONVERGED);
        IndicatorsDocument indicators = new IndicatorsDocument(
                sample.data(),
                language,
                2023,
                sample.fit(),
                sample.quality(),
                List.of(new CorridorIndicators(Corridor.SEA, true, 5000, 1000, 50, 40, 5, 10, 1)),
                new FlowRun(1, 2, List.of()));
        assertThat(IndicatorsText.write(indicators, Paper.plain())).contains("100", "25", "20");
    }

    @Test
    void the_documents_have_their_members() {
        String curve = CurveJson.write(curve(Language.EN));
        assertThat(curve)
                .contains("\"schema\" : \"keruen.flow-curve/1\"", "\"breakEvenTeu\" : 650", "\"stable\" : false");
        assertThat(curve).contains("\"unitUsd\" : 1300");
        String targets = TargetsJson.write(targets(Language.EN, true));
        assertThat(targets)
                .contains("\"schema\" : \"keruen.flow-targets/1\"", "\"feasible\" : true", "\"unitCostAim\" : -0.1")
                .doesNotContain("\"limit\"");
        // Ten per cent off 1300 is 1170; both aims allow the less of that and the path's end, 1190.
        assertThat(targets).contains("\"aimedUnitUsd\" : 1170");
        assertThat(TargetsJson.write(targets(Language.EN, false))).contains("\"feasible\" : false");
    }
}
