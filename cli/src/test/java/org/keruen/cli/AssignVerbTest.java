package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignVerbTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    @TempDir
    private Path folder;

    @Test
    void braess_gets_the_answer_everybody_knows() {
        Path flows = folder.resolve("flows.csv");
        Run run = Assigning.braess("--gap", "1e-10", "--flows", flows.toString(), "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json.keySet())
                .containsSubsequence(
                        "schema",
                        "zones",
                        "nodes",
                        "links",
                        "classes",
                        "relativeGap",
                        "gapDefinition",
                        "noiseFloor",
                        "objective",
                        "totalTravelTime",
                        "iterations",
                        "stop",
                        "trace",
                        "run");
        assertThat(json).containsEntry("schema", "keruen.assign/1").containsEntry("stop", "CONVERGED");
        assertThat(Assigning.number(json, "objective")).isCloseTo(386, CLOSE);
        assertThat(Assigning.number(json, "totalTravelTime")).isCloseTo(552, CLOSE);
        assertThat(Assigning.number(json, "relativeGap")).isBetween(0.0, 1e-10);
        assertThat(Assigning.column(Assigning.csv(flows), "volume"))
                .containsExactly(new double[] {4.0, 2.0, 2.0, 2.0, 4.0}, CLOSE);
        assertThat(Assigning.column(Assigning.csv(flows), "time"))
                .containsExactly(new double[] {40.0, 52.0, 52.0, 12.0, 40.0}, CLOSE);
    }

    @Test
    void the_document_says_what_was_read_with_which_factors_and_how_it_went() {
        Map<String, Object> json = JsonTree.object(Assigning.braess("--toll-factor", "0.5", "--threads", "1", "--json")
                .out());
        assertThat(Assigning.number(json, "zones")).isEqualTo(2);
        assertThat(Assigning.number(json, "links")).isEqualTo(5);
        assertThat(Assigning.number(json, "tollFactor")).isEqualTo(0.5);
        assertThat(Assigning.number(json, "distanceFactor")).isZero();
        assertThat(Assigning.number(json, "gapAsked")).isEqualTo(1e-6);
        assertThat(String.valueOf(json.get("dataHash"))).matches("[0-9a-f]{16}");
        assertThat(JsonTree.objects(json, "files"))
                .extracting(file -> file.get("name"))
                .containsExactly("braess_net.tntp", "braess_trips.tntp");
        assertThat(JsonTree.objects(json, "classes")).singleElement().satisfies(one -> {
            assertThat(one).containsEntry("name", "all");
            assertThat(Assigning.number(one, "trips")).isEqualTo(6);
            assertThat(Assigning.number(one, "tollFactor")).isEqualTo(0.5);
        });
        assertThat(JsonTree.objects(json, "trace"))
                .isNotEmpty()
                .allSatisfy(point ->
                        assertThat(point).containsOnlyKeys("iteration", "relativeGap", "objective", "solveSeconds"));
        assertThat(run(json)).containsKeys("readSeconds", "solveSeconds", "cpuSeconds", "threads", "peakMemoryMb");
        assertThat(Assigning.number(run(json), "threads")).isEqualTo(1);
        assertThat(Assigning.number(run(json), "peakMemoryMb")).isPositive();
    }

    @Test
    void the_system_optimum_leaves_the_shortcut_empty() {
        Run run = Assigning.braess("--principle", "system", "--gap", "1e-10", "--json");
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json).containsEntry("principle", "systemOptimum");
        assertThat(Assigning.number(json, "totalTravelTime")).isCloseTo(498, CLOSE);
    }

    @Test
    void people_are_told_how_good_it_is_and_where_it_is_crowded() {
        Run run = Assigning.braess("--gap", "1e-10");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("2 zones · 4 nodes · 5 links", "Converged: relative gap", "asked 1.00e-10")
                .contains("objective                 386", "total travel time         552")
                .contains("Relative gap by iteration", "Busiest links", "toll factor 0")
                .contains("times in the network's unit");
    }

    @Test
    void cars_and_trucks_share_links_and_keep_apart_what_they_pay() {
        Path flows = folder.resolve("flows.csv");
        Path skims = folder.resolve("skims.csv");
        Run run = Assigning.twoClasses(
                "--gap", "1e-10", "--flows", flows.toString(), "--skims", skims.toString(), "--json");
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(JsonTree.objects(json, "classes"))
                .extracting(one -> one.get("name"))
                .containsExactly("car", "truck");
        List<List<String>> rows = Assigning.csv(flows);
        assertThat(rows.getFirst())
                .containsExactly(
                        "link",
                        "from",
                        "to",
                        "volume",
                        "vehicles_car",
                        "vehicles_truck",
                        "time",
                        "cost_car",
                        "cost_truck",
                        "freeTime",
                        "volumeOverCapacity");
        List<String> motorway = rows.get(3);
        assertThat(motorway).startsWith("20", "1", "4");
        double cars = Double.parseDouble(motorway.get(4));
        double trucks = Double.parseDouble(motorway.get(5));
        assertThat(Double.parseDouble(motorway.get(3))).isCloseTo(cars + 2.5 * trucks, CLOSE);
        double time = Double.parseDouble(motorway.get(6));
        assertThat(Double.parseDouble(motorway.get(7))).isCloseTo(time + 1 / 0.25, CLOSE);
        assertThat(Double.parseDouble(motorway.get(8))).isCloseTo(time + 1 / 0.8, CLOSE);
        assertThat(rows.get(5)).as("trucks may not use the lane").element(8).isEqualTo("");
        assertThat(Assigning.csv(skims).getFirst())
                .containsExactly("class", "origin", "destination", "cost", "time", "toll", "length");
    }

    @Test
    void skims_hold_every_pair_that_a_path_joins_and_count_the_others() {
        Path skims = folder.resolve("skims.csv");
        Run run = Assigning.braess("--gap", "1e-10", "--skims", skims.toString(), "--json");
        List<List<String>> rows = Assigning.csv(skims);
        assertThat(rows.getFirst()).containsExactly("origin", "destination", "cost", "time", "toll", "length");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(2)).startsWith("1", "2");
        assertThat(Double.parseDouble(rows.get(2).get(2))).isCloseTo(92, CLOSE);
        assertThat(JsonTree.objects(run(JsonTree.object(run.out())), "written"))
                .singleElement()
                .satisfies(written -> {
                    assertThat(written).containsEntry("what", "skims").containsEntry("file", skims.toString());
                    assertThat(Assigning.number(written, "rows")).isEqualTo(3);
                    assertThat(Assigning.number(written, "leftOut")).isEqualTo(1);
                });
    }

    @Test
    void one_thread_and_two_give_the_same_digits() throws Exception {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        Assigning.twoClasses("--gap", "1e-12", "--threads", "1", "--flows", one.toString());
        Assigning.twoClasses("--gap", "1e-12", "--threads", "2", "--flows", two.toString());
        assertThat(Files.readString(one)).isEqualTo(Files.readString(two));
    }

    @Test
    void all_that_is_asked_for_is_written_and_said() {
        Run run = Assigning.braess(
                "--trace",
                folder.resolve("trace.csv").toString(),
                "--plot",
                folder.resolve("gap.svg").toString());
        assertThat(run.out()).contains("Wrote trace to", "Wrote plot to");
        assertThat(Assigning.csv(folder.resolve("trace.csv")).getFirst())
                .containsExactly("iteration", "relativeGap", "objective", "solveSeconds");
        assertThat(folder.resolve("gap.svg")).content().startsWith("<svg ").endsWith("</svg>\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_selected_link_tells_whose_trips_use_it() {
        Path flows = folder.resolve("flows.csv");
        Path pairs = folder.resolve("pairs.csv");
        Run run = Assigning.braess(
                "--gap",
                "1e-10",
                "--select-link",
                "3-4",
                "--flows",
                flows.toString(),
                "--select-out",
                pairs.toString(),
                "--json");
        @SuppressWarnings("unchecked")
        Map<String, Object> selected =
                (Map<String, Object>) JsonTree.object(run.out()).getOrDefault("selectedLink", Map.of());
        assertThat(Assigning.number(selected, "volume")).isCloseTo(2, CLOSE);
        assertThat(Assigning.number(selected, "pairs")).isEqualTo(1);
        assertThat(Assigning.column(Assigning.csv(flows), "selected"))
                .containsExactly(new double[] {2.0, 0.0, 0.0, 2.0, 2.0}, CLOSE);
        assertThat(Assigning.csv(pairs).getFirst()).containsExactly("class", "origin", "destination", "vehicles");
        assertThat(Assigning.csv(pairs).get(1)).startsWith("all", "1", "2");
    }

    @Test
    void a_selected_link_that_is_not_there_gets_those_that_may_be_meant() {
        Run run = Assigning.braess("--select-link", "3-1,1-3");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("REQ-072", "no link 3-1", "did you mean 3-2 or 3-4?");
    }

    @Test
    void stopping_at_a_limit_is_an_answer_that_says_it_has_not_converged() {
        Run run = Assigning.braess("--gap", "1e-300", "--max-iterations", "1", "--json");
        assertThat(run.exit()).isZero();
        assertThat(JsonTree.object(run.out())).containsEntry("stop", "ITERATION_LIMIT");
        assertThat(Assigning.braess("--gap", "1e-300", "--max-iterations", "1").out())
                .contains("Not converged, the iterations ran out");
        assertThat(Assigning.braess("--gap", "1e-300", "--time-limit", "1e-9").out())
                .contains("Not converged, the time ran out");
    }

    @Test
    void files_given_the_wrong_way_round_are_recognised() {
        Run run = Assigning.of(Assigning.BRAESS_TRIPS, Assigning.BRAESS_NET);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ASG-003", "braess_trips.tntp", "braess_net.tntp", "--network");
    }

    @Test
    void demand_to_a_zone_that_is_not_there_is_told_by_file_and_row() {
        Path trips = Assigning.changed(Assigning.BRAESS_TRIPS, folder, "    2 : 6.0;", "    2 : 6.0;  7 : 1.0;");
        Run run = Assigning.of(Assigning.BRAESS_NET, trips, "--json");
        assertThat(run.exit()).isEqualTo(2);
        Map<String, Object> problem = JsonTree.object(run.out());
        assertThat(problem).containsEntry("code", "ASG-017");
        assertThat(String.valueOf(problem.get("where"))).contains("braess_trips.tntp, row 5");
    }

    @Test
    void a_negative_capacity_is_told_by_file_row_and_column() {
        Path network = Assigning.changed(
                Assigning.BRAESS_NET, folder, "3    4  1        1      10", "3    4  -1       1      10");
        Run run = Assigning.of(network, Assigning.BRAESS_TRIPS);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ASG-", "braess_net.tntp, row 20, column capacity");
    }

    @Test
    void trips_without_a_path_are_refused_when_they_are_many() {
        Path trips = Assigning.changed(Assigning.BRAESS_TRIPS, folder, "Origin 1", "Origin 2\n    1 : 1.0;\nOrigin 1");
        Run run = Assigning.of(Assigning.BRAESS_NET, trips);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("ASG-027", "no path leads from zone 2 to zone 1", "row 5, column destination 1")
                .contains("REQ-076", "14.3 % of all trips");
    }

    @Test
    void trips_without_a_path_are_left_out_when_that_is_wanted() {
        Path trips = Assigning.changed(Assigning.BRAESS_TRIPS, folder, "Origin 1", "Origin 2\n    1 : 1.0;\nOrigin 1");
        Run run = Assigning.of(Assigning.BRAESS_NET, trips, "--skip-unreachable", "--json");
        assertThat(run.exit()).isZero();
        leavesOut(run, 1.0);
    }

    @Test
    void trips_without_a_path_are_left_out_with_a_warning_when_they_are_few() {
        Path trips = Assigning.changed(Assigning.BRAESS_TRIPS, folder, "Origin 1", "Origin 2\n    1 : 0.05;\nOrigin 1");
        Run run = Assigning.of(Assigning.BRAESS_NET, trips, "--json");
        assertThat(run.exit()).isZero();
        leavesOut(run, 0.05);
        assertThat(Assigning.of(Assigning.BRAESS_NET, trips).out()).contains("Left out: 0.05 trips of 1 pair");
    }

    private static void leavesOut(Run run, double volume) {
        assertThat(run.err()).contains("warning: ASG-027", "row 5");
        Map<String, Object> json = JsonTree.object(run.out());
        @SuppressWarnings("unchecked")
        Map<String, Object> unreachable = (Map<String, Object>) json.getOrDefault("unreachable", Map.of());
        assertThat(Assigning.number(unreachable, "pairs")).isEqualTo(1);
        assertThat(Assigning.number(unreachable, "trips")).isEqualTo(volume);
        assertThat(JsonTree.objects(unreachable, "examples"))
                .singleElement()
                .satisfies(pair -> assertThat(pair)
                        .containsEntry("class", "all")
                        .containsEntry("origin", "2")
                        .containsEntry("destination", "1")
                        .containsKey("volume"));
        assertThat(JsonTree.objects(json, "warnings"))
                .extracting(warning -> warning.get("code"))
                .contains("ASG-027");
    }

    @Test
    void every_option_that_makes_no_sense_is_said_at_once() {
        Run run = Assigning.braess("--gap", "tight", "--threads", "0", "--principle", "social", "--toll-factor", "-1");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("REQ-070 \"tight\" is not a number above 0 and below 1", "--threads", "--toll-factor")
                .contains("REQ-071", "--principle");
    }

    @Test
    void a_file_is_not_overwritten_by_mistake() {
        String out = folder.resolve("out.csv").toString();
        assertThat(Assigning.braess("--flows", out, "--skims", out).err()).contains("REQ-074", "--skims", "--flows");
        Path trips = Assigning.changed(Assigning.BRAESS_TRIPS, folder, "6.0", "5.0");
        Run run = Assigning.of(Assigning.BRAESS_NET, trips, "--flows", trips.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-074", "--trips");
        assertThat(trips).content().contains("5.0");
    }

    @Test
    void what_cannot_be_written_is_said_before_the_work_begins() {
        assertThat(Assigning.braess("--skims", folder.resolve("skims.omx").toString())
                        .err())
                .contains("REQ-073", ".csv");
        assertThat(Assigning.braess("--flows", folder.resolve("none/flows.csv").toString())
                        .err())
                .contains("REQ-063");
        assertThat(Assigning.braess("--select-out", folder.resolve("pairs.csv").toString())
                        .err())
                .contains("REQ-075");
        assertThat(Run.keruen("assign").err()).contains("REQ-060", "--network");
    }

    @Test
    void sioux_falls_reaches_the_published_objective() {
        Path networks = Path.of(System.getProperty("keruen.home"))
                .resolve(System.getProperty("keruen.networks", "../shared/tntp"))
                .normalize();
        Path network = networks.resolve("SiouxFalls/SiouxFalls_net.tntp");
        if (!Files.exists(network)) {
            Assumptions.abort("the public test networks are not at " + networks
                    + "; -Dkeruen.networks=FOLDER says where they are");
        }
        Run run =
                Assigning.of(network, networks.resolve("SiouxFalls/SiouxFalls_trips.tntp"), "--gap", "1e-10", "--json");
        Map<String, Object> json = JsonTree.object(run.out());
        assertThat(json).containsEntry("stop", "CONVERGED");
        assertThat(Assigning.number(json, "objective") / 1e5).isCloseTo(42.31335287107440, within(1e-6));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> run(Map<String, Object> json) {
        return (Map<String, Object>) json.getOrDefault("run", Map.of());
    }
}
