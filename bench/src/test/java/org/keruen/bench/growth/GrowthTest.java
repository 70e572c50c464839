package org.keruen.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.keruen.bench.plot.LogPlot;
import org.keruen.bench.plot.Series;
import org.keruen.graph.pareto.ParetoFront;
import org.keruen.graph.pareto.ParetoSearch;
import org.xml.sax.InputSource;

class GrowthTest {
    @Test
    void a_seed_draws_the_same_corridor_and_its_questions_have_answers() {
        GeneratedCorridor corridor = new GeneratedCorridor(60, 5, 4, 1);
        GeneratedCorridor again = new GeneratedCorridor(60, 5, 4, 1);
        assertThat(again.graph().arcs()).isEqualTo(corridor.graph().arcs());
        ParetoFront front =
                new ParetoSearch(corridor.graph()).search(corridor.questions(3).getFirst());
        ParetoFront twin =
                new ParetoSearch(again.graph()).search(again.questions(3).getFirst());
        assertThat(front.complete()).isTrue();
        assertThat(front.size()).isPositive().isEqualTo(twin.size());
        assertThat(front.vector(0)).isEqualTo(twin.vector(0));
    }

    @Test
    void a_plot_is_well_formed_whatever_its_words() {
        Series line = new Series("a < b & c", List.of(new Series.Point(322, 0.4), new Series.Point(6440, 75)));
        String svg = LogPlot.svg(List.of(
                new LogPlot("<title>", "x", "y", List.of(line)),
                new LogPlot("one point", "x", "y", List.of(new Series("p", List.of(new Series.Point(1, 1)))))));
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
        assertThat(svg)
                .contains(">200<")
                .contains(">10,000<")
                .contains("a &lt; b &amp; c")
                .doesNotContain("NaN");
    }
}
