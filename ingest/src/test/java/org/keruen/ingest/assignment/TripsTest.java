package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.issue.Issues;

/// Trips in TNTP text and in CSV, between the two zones of Braess's network or the three of a larger one.
class TripsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(folder);
        desk.write("three.tntp", (Desk.TAGS + Desk.LINKS).replace("ZONES> 2", "ZONES> 3"));
    }

    private OdMatrix read(String text) {
        return desk.write("trips.txt", text)
                .soundDemand("three.tntp", "trips.txt")
                .all(3);
    }

    private void refused(String text, String... found) {
        assertThat(desk.write("trips.txt", text).demand("three.tntp", "trips.txt"))
                .isEmpty();
        assertThat(desk.found()).containsExactly(found);
    }

    private static String written(OdMatrix matrix) {
        StringBuilder text = new StringBuilder();
        for (int origin = 0; origin < matrix.zones(); origin++) {
            for (int entry = matrix.first(origin); entry < matrix.end(origin); entry++) {
                text.append((origin + 1) + "-" + (matrix.destination(entry) + 1) + " " + matrix.volume(entry) + "; ");
            }
        }
        return text.toString().strip();
    }

    @Test
    void items_may_be_spaced_in_any_way_and_go_on_in_the_next_line() {
        OdMatrix matrix = read("""
                <TOTAL OD FLOW> 36
                <NUMBER OF ZONES> 3
                <END OF METADATA>
                ~ Origin 9 : comments count for nothing; 1 : 2;
                ORIGIN \t1 \r
                3:3;1 : 1.0 ;\t 2
                 :\t2.0;\r

                origin 3  2 : 6 1 : 4.0
                1 : 0.0; 2 : 5;;
                Origin 2 ~ none
                Origin 1
                  3 : 15.0;
                """);
        assertThat(written(matrix)).isEqualTo("1-1 1.0; 1-2 2.0; 1-3 18.0; 3-1 4.0; 3-2 11.0;");
        assertThat(desk.found()).isEmpty();
    }

    @Test
    void trips_need_no_tags() {
        assertThat(written(read("Origin1\n2 : 1e1;"))).isEqualTo("1-2 10.0;");
    }

    @Test
    void a_total_that_differs_by_more_than_a_thousandth_is_a_warning() {
        desk.write("trips.txt", Desk.TRIPS.replace("6.0", "7.0").replace("2 : 7.0", "2 : 6.0"));
        assertThat(desk.demand("net.tntp", "trips.txt")).isPresent();
        assertThat(desk.found()).containsExactly("ASG-020 trips.txt, row 2, column TOTAL OD FLOW");
        assertThat(desk.said()).contains("says 7.0, and the volumes add up to 6.0");
        desk.write("trips.txt", Desk.TRIPS.replace("FLOW> 6.0", "FLOW> 6.005"));
        assertThat(desk.demand("net.tntp", "trips.txt")).isPresent();
        assertThat(desk.found()).isEmpty();
    }

    @Test
    void every_bad_item_is_told_with_its_row() {
        refused(
                """
                <NUMBER OF ZONES> 4
                <END OF METADATA>
                2 : 1.0;  3 : 1.0;
                Origin 1
                2 : -5;  3 : much;  4 : 1.0; 5 : 0.0;
                2 = 7; x : 3;
                1 2 : 3;
                Origin 9
                1 : 1.0; 2 : 1.0;
                Origin two
                2 : 1.0
                3 :
                """,
                "ASG-019 trips.txt, row 3",
                "ASG-010 trips.txt, row 5, column destination 2",
                "ASG-009 trips.txt, row 5, column destination 3",
                "ASG-017 trips.txt, row 5, column destination 4",
                "ASG-019 trips.txt, row 6",
                "ASG-019 trips.txt, row 6",
                "ASG-019 trips.txt, row 7",
                "ASG-017 trips.txt, row 8, column Origin",
                "ASG-019 trips.txt, row 10",
                "ASG-019 trips.txt, row 12",
                "ASG-005 trips.txt, row 1, column NUMBER OF ZONES");
        assertThat(desk.said())
                .contains("there is demand to or from zone 4, and the network has none; zones are 1 to 3")
                .contains("\"2 : 1.0\" stands where a line \"Origin …\" should")
                .contains("the end of the file");
    }

    @Test
    void a_network_given_as_the_trips_is_recognised() {
        assertThat(desk.demand("net.tntp", "net.tntp")).isEmpty();
        assertThat(desk.said())
                .contains("ASG-003 net.tntp: this is a TNTP network, not trips → give this file as --network");
    }

    @Test
    void a_table_has_one_pair_a_row() {
        assertThat(written(read("origin,destination,volume\n1,2,3.5\n3,1,0\n1,2,1\n\"3\",2.0,2\n")))
                .isEqualTo("1-2 4.5; 3-2 2.0;");
        assertThat(written(read("\uFEFFd_zone_id;VOLUME;o_zone_id;note\n2;3.5;1;a, b\n")))
                .isEqualTo("1-2 3.5;");
        assertThat(written(read("origin\tdestination\tvolume\n2\t1\t3\n"))).isEqualTo("2-1 3.0;");
    }

    @Test
    void a_table_may_say_whose_trips_they_are() {
        desk.write("trips.csv", "o_zone_id,d_zone_id,volume,mode_type\n1,2,3,car\n1,2,4,truck\n2,1,5,car\n");
        ReadDemand demand = desk.soundDemand("net.tntp", "trips.csv");
        assertThat(demand.classes()).containsExactly("car", "truck");
        assertThat(demand.of("truck").orElseThrow().total()).isEqualTo(4);
        assertThat(demand.all(2).total()).isEqualTo(12);
        assertThat(AssignmentReader.classes(
                                demand, desk.soundNetwork("net.tntp").network(), CostFactors.NONE)
                        .classes())
                .extracting(
                        userClass -> userClass.name() + " " + userClass.demand().total())
                .containsExactly("car 8.0", "truck 4.0");
    }

    @Test
    void every_bad_cell_of_a_table_is_told_with_its_row_and_column() {
        refused(
                "origin,destination,volume\n1,2,\n1,2,x\n1,2,-1\n1,7,1\n2,7,1\n,2,1\n1,2,1,200\n1,9,0\n",
                "ASG-012 trips.txt, row 2, column volume",
                "ASG-009 trips.txt, row 3, column volume",
                "ASG-010 trips.txt, row 4, column volume",
                "ASG-017 trips.txt, row 5, column destination",
                "ASG-012 trips.txt, row 7, column origin",
                "ASG-008 trips.txt, row 8");
        refused(
                "from,to,volume\n1,2,3\n",
                "ASG-007 trips.txt, row 1, column origin",
                "ASG-007 trips.txt, row 1, column destination");
        refused("origin,destination,volume\n1,2,\"3\"4\n", "ASG-008 trips.txt");
    }

    @Test
    void trips_that_are_all_nothing_are_a_warning() {
        assertThat(written(read("Origin 1\n2 : 0.0;\n"))).isEmpty();
        assertThat(desk.found()).containsExactly("ASG-021 trips.txt");
    }

    @Test
    void a_matrix_is_named_only_in_an_omx_file() {
        assertThat(desk.demand("net.tntp", "trips.tntp#car")).isEmpty();
        assertThat(desk.said()).contains("ASG-003", "take #car off");
        desk.write("odd#name.csv", "origin,destination,volume\n1,2,3\n");
        assertThat(desk.soundDemand("net.tntp", "odd#name.csv").all(2).total()).isEqualTo(3);
    }

    @Test
    void demand_without_a_path_is_told_where_it_stands() {
        desk.write("back.csv", "origin,destination,volume\n1,2,6\n2,1,4\n2,1,1\n");
        ReadAssignment read = desk.read(AssignmentFiles.of(desk.path("net.tntp"), desk.path("back.csv")))
                .orElseThrow();
        Issues issues = new Issues();
        read.classes()
                .report(List.of(new Unreachable(0, 1, 0, 5)), read.network().network(), issues);
        assertThat(issues.all()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("ASG-027");
            assertThat(issue.where()).isEqualTo("back.csv, row 3, column volume");
            assertThat(issue.what()).isEqualTo("no path leads from zone 2 to zone 1, though 5 want to go there");
            assertThat(issue.fix()).contains("join zone 1", "--skip-unreachable");
        });
        desk.write("back.tntp", "Origin 1\n2 : 6;\nOrigin 2\n\n1 : 0.5;");
        read = desk.read(AssignmentFiles.of(desk.path("net.tntp"), desk.path("back.tntp")))
                .orElseThrow();
        issues = new Issues();
        read.classes()
                .report(List.of(new Unreachable(0, 1, 0, 0.5)), read.network().network(), issues);
        assertThat(issues.all().getFirst().where()).isEqualTo("back.tntp, row 5, column destination 1");
    }

    @Test
    void problems_of_the_trips_are_told_even_where_the_network_is_broken() {
        desk.write("net.tntp", Desk.TAGS).write("trips.tntp", "Origin 1\n2 : x;\n7 : 5;\n");
        assertThat(desk.read(AssignmentFiles.of(desk.path("net.tntp"), desk.path("trips.tntp"))))
                .isEmpty();
        assertThat(desk.found())
                .containsExactly(
                        "ASG-006 net.tntp, row 4, column NUMBER OF LINKS",
                        "ASG-009 trips.tntp, row 2, column destination 2");
    }

    @Test
    void a_matrix_built_entry_by_entry_is_the_one_built_of_arrays() {
        int[] origin = {2, 0, 2, 0, 1, 2};
        int[] destination = {1, 2, 1, 0, 1, 0};
        double[] volume = {1, 2, 3, 4, 0, 5};
        OdMatrix.Builder builder = new OdMatrix.Builder(3);
        for (int i = 0; i < origin.length; i++) builder.add(origin[i], destination[i], volume[i]);
        assertThat(written(builder.build())).isEqualTo(written(OdMatrix.of(3, origin, destination, volume)));
        OdMatrix.Builder many = new OdMatrix.Builder(300);
        for (int i = 0; i < 200_000; i++) many.add(i * 7 % 300, i % 299, 1);
        OdMatrix matrix = many.build();
        assertThat(matrix.total()).isEqualTo(200_000);
        for (int zone = 0; zone < 300; zone++) {
            int[] row = new int[matrix.end(zone) - matrix.first(zone)];
            for (int i = 0; i < row.length; i++) row[i] = matrix.destination(matrix.first(zone) + i);
            assertThat(row).isSorted();
            assertThat(Arrays.stream(row).distinct().count()).isEqualTo(row.length);
        }
    }
}
