package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.ingest.assignment.FileLink.Way;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction;

class GmnsNetworkTest {
    private static final String NODES = """
            node_id,name,x_coord,y_coord,node_type,zone_id
            a,Almaty,76.9,43.2,centroid,10
            k,Kapshagai,77.1,43.9,,
            b,"Saryozek, station",77.9,44.4,,2
            """;

    private static final String LINKS = """
            link_id,from_node_id,to_node_id,directed,length,free_speed,capacity,lanes,facility_type,toll
            one,a,k,1,60,120,1800,2,motorway,500
            two,k,b,false,45,90,1200,,road,
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(folder).write("town/node.csv", NODES).write("town/link.csv", LINKS);
    }

    private AssignmentNetwork read() {
        return desk.soundNetwork("town").network();
    }

    private void refused(String... found) {
        assertThat(desk.network("town")).isEmpty();
        assertThat(desk.found()).containsExactly(found);
    }

    @Test
    void an_undirected_link_is_two_directions() {
        ReadNetwork read = desk.soundNetwork("town");
        AssignmentNetwork network = read.network();
        assertThat(desk.found()).isEmpty();
        assertThat(network.tails()).containsExactly(0, 1, 2);
        assertThat(network.heads()).containsExactly(1, 2, 1);
        assertThat(read.links())
                .containsExactly(
                        new FileLink("one", 2, Way.FORWARD),
                        new FileLink("two", 3, Way.FORWARD),
                        new FileLink("two", 3, Way.BACKWARD));
        assertThat(read.format()).isEqualTo("GMNS");
        assertThat(read.files()).extracting(ReadFile::name).containsExactly("node.csv", "link.csv");
    }

    @Test
    void zones_are_nodes_with_a_zone_id_and_only_centroids_are_not_passed() {
        AssignmentNetwork network = read();
        assertThat(network.zoneName(0)).isEqualTo("2");
        assertThat(network.zoneName(1)).isEqualTo("10");
        assertThat(network.nodeName(network.zoneNode(1))).isEqualTo("a");
        assertThat(network.through(0)).isFalse();
        assertThat(network.through(2)).isTrue();
    }

    @Test
    void a_zone_of_several_nodes_gets_a_node_of_its_own_joined_at_no_cost() {
        desk.write("town/node.csv", NODES.replace("43.9,,\n", "43.9,,2\n"));
        ReadNetwork read = desk.soundNetwork("town");
        AssignmentNetwork network = read.network();
        assertThat(network.nodes()).isEqualTo(4);
        assertThat(network.nodeName(network.zoneNode(0))).isEqualTo("zone 2");
        assertThat(network.through(3)).isFalse();
        assertThat(network.links()).isEqualTo(7);
        for (int link = 3; link < 7; link++) {
            assertThat(read.links().get(link).way()).isEqualTo(Way.CONNECTOR);
            assertThat(network.delay(link).time(1e6)).isZero();
            assertThat(network.type(link)).isEqualTo("connector");
        }
        assertThat(network.tails()).endsWith(3, 1, 3, 2);
        assertThat(network.heads()).endsWith(1, 3, 2, 3);
    }

    @Test
    void capacity_is_a_lanes_and_time_is_length_by_speed_in_minutes() {
        AssignmentNetwork network = read();
        assertThat(network.delay(0)).isEqualTo(new DelayFunction.Bpr(30, 0.15, 3600, 4));
        assertThat(network.delay(2)).isEqualTo(new DelayFunction.Bpr(30, 0.15, 1200, 4));
        assertThat(network.toll(0)).isEqualTo(500);
        assertThat(network.length(1)).isEqualTo(45);
        assertThat(network.type(0)).isEqualTo("motorway");
    }

    @Test
    void units_are_those_of_the_config() {
        desk.write("town/config.csv", "dataset_name,long_length,speed\nx,Miles,mph\n");
        assertThat(read().delay(0).time(0)).isEqualTo(30);
        desk.write("town/config.csv", "long_length,speed\nm,km/h\n");
        assertThat(read().delay(0).time(0)).isCloseTo(0.03, within(1e-12));
        desk.write("town/config.csv", "long_length,speed\nversts,knots\n");
        refused("ASG-013 config.csv, row 2, column long_length", "ASG-013 config.csv, row 2, column speed");
    }

    @Test
    void columns_that_tools_for_gmns_add_are_read() {
        desk.write("town/link.csv", """
                link_id,from_node_id,to_node_id,directed,dir_flag,capacity,vdf_fftt,vdf_alpha,vdf_beta,vdf_toll,toll,length,vdf_length_mi,vdf_free_speed_mph
                1,a,k,true,-1,NaN,7,0,2,3,4,NaN,,
                2,k,b,true,1,100,,0.2,1.5,,4,,30,60
                """);
        AssignmentNetwork network = read();
        assertThat(network.tails()).containsExactly(0, 1);
        assertThat(network.delay(0)).isEqualTo(new DelayFunction.Bpr(7, 0, 0, 2));
        assertThat(network.delay(1)).isEqualTo(new DelayFunction.Bpr(30, 0.2, 100, 1.5));
        assertThat(network.toll(0)).isEqualTo(3);
        assertThat(network.toll(1)).isEqualTo(4);
    }

    @Test
    void a_table_gives_links_other_delay_functions() {
        desk.write("town/delay_function.csv", """
                        link_id,function,a,j,knee,period,constant,per_unit,capacity
                        one,Conical,4,,,,,,
                        two,linear,,,,,10,0.5,
                        """);
        assertThat(read().delay(0)).isEqualTo(new DelayFunction.Conical(30, 3600, 4));
        assertThat(read().delay(2)).isEqualTo(new DelayFunction.Linear(10, 0.5));
        desk.write("town/delay_function.csv", """
                        link_id,function,j,knee,period,capacity,free_time,b
                        one,davidson,0.3,0.9,,500,20,
                        two,akcelik,0.2,,60,,,
                        """);
        assertThat(read().delay(0)).isEqualTo(new DelayFunction.Davidson(20, 500, 0.3, 0.9));
        assertThat(read().delay(2)).isEqualTo(new DelayFunction.Akcelik(30, 1200, 0.2, 60));
        desk.write("town/delay_function.csv", "link_id,function,b,power\none,bpr,0.6,\n");
        assertThat(read().delay(0)).isEqualTo(new DelayFunction.Bpr(30, 0.6, 3600, 4));
    }

    @Test
    void every_bad_delay_function_is_told() {
        desk.write("town/delay_function.csv", """
                        link_id,function,a,j,knee,period,constant,per_unit
                        one,BRP,,,,,,
                        two,conical,1,,,,,
                        one,linear,,,,,1,1
                        six,davidson,,0.2,1,,,
                        two2,akcelik,,,,0,,
                        ,linear,,,,,,
                        """);
        refused(
                "ASG-013 delay_function.csv, row 2, column function",
                "ASG-010 delay_function.csv, row 3, column a",
                "ASG-014 delay_function.csv, row 4, column link_id",
                "ASG-010 delay_function.csv, row 5, column knee",
                "ASG-012 delay_function.csv, row 6, column j",
                "ASG-010 delay_function.csv, row 6, column period",
                "ASG-012 delay_function.csv, row 7, column link_id",
                "ASG-016 delay_function.csv, row 5, column link_id",
                "ASG-016 delay_function.csv, row 6, column link_id");
        assertThat(desk.said()).contains("did you mean bpr?", "did you mean two?");
    }

    @Test
    void every_bad_link_is_told_with_its_row_and_column() {
        desk.write("town/link.csv", """
                link_id,from_node_id,to_node_id,directed,length,free_speed,capacity
                1,a,x,1,60,120,1800
                2,a,k,maybe,60,120,1800
                3,a,k,1,,120,1800
                4,a,k,1,60,0,1800
                5,a,k,1,60,120,
                6,a,k,1,60,120,0
                6,a,k,1,60,120,1
                7,,k,1,-6,fast,1800
                8,a,k,1,60
                """);
        refused(
                "ASG-015 link.csv, row 2, column to_node_id",
                "ASG-013 link.csv, row 3, column directed",
                "ASG-012 link.csv, row 4, column length",
                "ASG-010 link.csv, row 5, column free_speed",
                "ASG-012 link.csv, row 6, column capacity",
                "ASG-011 link.csv, row 7, column capacity",
                "ASG-014 link.csv, row 8, column link_id",
                "ASG-012 link.csv, row 9, column from_node_id",
                "ASG-010 link.csv, row 9, column length",
                "ASG-009 link.csv, row 9, column free_speed",
                "ASG-010 link.csv, row 9, column length",
                "ASG-008 link.csv, row 10");
    }

    @Test
    void a_table_or_a_column_that_is_missing_is_told() throws Exception {
        Files.delete(desk.path("town/node.csv"));
        desk.write("town/link.csv", "link_id,from_node_id,to,directed\n1,a,k,1\n");
        assertThat(desk.network("town")).isEmpty();
        assertThat(desk.said())
                .contains("ASG-001", "node.csv: there is no such file; it should hold the nodes of a GMNS network")
                .contains("ASG-007 link.csv, row 1, column to_node_id");
        desk.write("town/node.csv", NODES.replace(",10\n", ",\n").replace(",2\n", ",\n"))
                .write("town/link.csv", LINKS);
        refused("ASG-018 node.csv");
        desk.write("town/node.csv", NODES.replace("k,Kap", "a,Kap"));
        assertThat(desk.network("town")).isEmpty();
        assertThat(desk.found()).startsWith("ASG-014 node.csv, row 3, column node_id");
    }

    @Test
    void a_folder_with_demand_and_classes_is_a_whole_assignment() {
        desk.write("town/demand.csv", "o_zone_id,d_zone_id,volume,class\n10,2,30,truck\n10,2,70,car\n");
        desk.write("town/user_class.csv", "name,equivalents\ntruck,2\ncar,\n");
        AssignmentFiles files = new AssignmentFiles(
                desk.path("town"), Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        ReadAssignment read = desk.read(files).orElseThrow(() -> new AssertionError(desk.said()));
        assertThat(read.classes().classes())
                .extracting(userClass -> userClass.name() + " " + userClass.equivalents() + " "
                        + userClass.demand().total())
                .containsExactly("truck 2.0 30.0", "car 1.0 70.0");
        assertThat(read.files())
                .extracting(ReadFile::name)
                .containsExactly("node.csv", "link.csv", "user_class.csv", "demand.csv");
        assertThat(read.hash()).hasSize(16);
    }

    @Test
    void without_any_trips_there_is_nothing_to_assign() {
        AssignmentFiles files = new AssignmentFiles(
                desk.path("town"), Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(desk.read(files)).isEmpty();
        assertThat(desk.said()).contains("ASG-021", "give --trips");
    }
}
