package org.keruen.report.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keruen.flow.Stop;
import org.keruen.report.JsonObject;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

class AssignFormatsTest {
    @Test
    void the_document_keeps_every_digit() {
        JsonObject json = JsonObject.read(AssignJson.write(SampleAssignment.ended(Stop.CONVERGED)));
        assertThat(json.text("schema")).isEqualTo("keruen.assign/1");
        assertThat(json.text("principle")).isEqualTo("userEquilibrium");
        assertThat(json.text("stop")).isEqualTo("CONVERGED");
        assertThat(json.number("objective")).isEqualByComparingTo("1234567.891");
        assertThat(json.number("relativeGap")).isEqualByComparingTo("0.0001");
        assertThat(json.objects("trace")).hasSize(5);
        assertThat(json.objects("classes").get(1).number("equivalents")).isEqualByComparingTo("2.5");
        assertThat(json.object("unreachable").number("pairs")).isEqualByComparingTo("1");
        assertThat(json.maybeObject("selectedLink")).isEmpty();
        assertThat(json.object("run").number("threads")).isEqualByComparingTo("2");
        assertThat(json.object("run").objects("written").getFirst().number("leftOut"))
                .isEqualByComparingTo("1");
    }

    @Test
    void people_get_rounded_figures_with_their_unit_and_origin() {
        assertThat(AssignText.write(SampleAssignment.ended(Stop.CONVERGED), Paper.plain()))
                .contains("net.tntp, trips.csv · 2 zones · 4 nodes · 5 links · data 0123456789abcdef")
                .contains("toll factor 0.5 (as asked)", "distance factor 0.04 (the network's)")
                .contains("Converged: relative gap 1.00e-04, asked 1.00e-06, after 4 iterations and 12.3 s")
                .contains("objective                 1,234,567.89")
                .contains("Left out: 10 trips of 1 pair of zones without a path, 0.75 % of all")
                .contains("Wrote skims to out.csv, 3 rows, 1 left out without a path");
    }

    @Test
    void a_limit_is_called_not_converged() {
        assertThat(AssignText.write(SampleAssignment.ended(Stop.ITERATION_LIMIT), Paper.plain()))
                .contains("Not converged, the iterations ran out")
                .doesNotContain("Converged:");
        assertThat(AssignText.write(SampleAssignment.ended(Stop.TIME_LIMIT), Paper.plain()))
                .contains("Not converged, the time ran out");
    }

    @Test
    void no_line_is_wider_than_the_paper() {
        String text = AssignText.write(SampleAssignment.ended(Stop.CONVERGED), Paper.plain());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void the_picture_of_the_gap_has_at_most_twelve_lines_and_each_bar_is_shorter_than_the_one_before() {
        assertThat(GapPicture.lines(SampleAssignment.trace(40))).hasSize(12);
        List<String> lines = GapPicture.lines(SampleAssignment.trace(4));
        assertThat(lines).hasSize(5);
        List<Long> bars = lines.stream()
                .map(line -> line.chars().filter(c -> c == '█').count())
                .toList();
        assertThat(bars).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    void the_trips_over_a_link_are_told_largest_first() {
        SelectedFlow selected = new SelectedFlow(
                List.of(new NamedLink("7", "A", "B")), 1500, 1350, 1, List.of(new ZonePair("car", "1", "2", 1350)));
        AssignDocument document =
                SampleAssignment.document(Stop.CONVERGED, SampleAssignment.trace(2), Optional.of(selected));
        assertThat(AssignText.write(document, Paper.plain())).contains("Over A-B: volume 1,500, 1,350 trips of 1 pair");
        JsonObject json = JsonObject.read(AssignJson.write(document)).object("selectedLink");
        assertThat(json.objects("links").getFirst().text("from")).isEqualTo("A");
        assertThat(json.objects("largest").getFirst().number("vehicles")).isEqualByComparingTo("1350");
    }

    @Test
    void flows_have_columns_for_each_of_several_classes_and_leave_blank_what_there_is_not() throws IOException {
        StringBuilder out = new StringBuilder();
        FlowsCsv csv = new FlowsCsv(List.of("car", "truck"), true, out);
        csv.row(SampleAssignment.row("7", "A", "=B", 1500, 1.25, Optional.of(3.0)));
        assertThat(out.toString())
                .isEqualTo("link,from,to,volume,vehicles_car,vehicles_truck,time,cost_car,cost_truck,freeTime,"
                        + "volumeOverCapacity,selected\r\n"
                        + "7,A,'=B,1500.0,1250.0,100.0,12.5,13.5,,10.0,1.25,3.0\r\n");
    }

    @Test
    void a_trace_has_a_row_for_every_iteration() {
        assertThat(TraceCsv.write(SampleAssignment.trace(1)))
                .isEqualTo("iteration,relativeGap,objective,solveSeconds\r\n0,1.0,387.0,0.0\r\n1,0.1,386.1,0.25\r\n");
    }

    @Test
    void the_plot_leaves_out_a_gap_of_zero_and_escapes_its_title() {
        String svg = GapPlot.svg("A & B", SampleAssignment.trace(6), 1e-6);
        assertThat(svg).startsWith("<svg").contains("A &amp; B", ">1e-6<", "relative gap", "seconds");
        assertThat(svg.split("<circle", -1)).hasSize(8);
        assertThat(GapPlot.svg("x", List.of(new org.keruen.flow.TracePoint(0, 0, 1, 0)), 1e-6))
                .doesNotContain("<circle")
                .doesNotContain("NaN");
    }
}
