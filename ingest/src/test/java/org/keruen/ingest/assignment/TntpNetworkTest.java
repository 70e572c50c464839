package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.ingest.assignment.FileLink.Way;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.DelayFunction.Bpr;

class TntpNetworkTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(folder);
    }

    private AssignmentNetwork read(String text) {
        return desk.write("net.tntp", text).soundNetwork("net.tntp").network();
    }

    private void refused(String text, String... found) {
        assertThat(desk.write("net.tntp", text).network("net.tntp")).isEmpty();
        assertThat(desk.found()).containsExactly(found);
    }

    private static String links(int links, String rows) {
        return Desk.TAGS.replace("LINKS> 5", "LINKS> " + links) + rows;
    }

    @Test
    void a_network_has_its_zones_nodes_links_and_times() {
        ReadNetwork read = desk.soundNetwork("net.tntp");
        AssignmentNetwork network = read.network();
        assertThat(desk.found()).isEmpty();
        assertThat(network.zones()).isEqualTo(2);
        assertThat(network.nodes()).isEqualTo(4);
        assertThat(network.tails()).containsExactly(0, 0, 2, 2, 3);
        assertThat(network.heads()).containsExactly(2, 3, 1, 3, 1);
        assertThat(network.delay(1)).isEqualTo(new Bpr(50, 0.02, 1, 1));
        assertThat(network.zoneName(1)).isEqualTo("2");
        assertThat(network.type(4)).isEqualTo("1");
        assertThat(read.links().get(4)).isEqualTo(new FileLink("5", 10, Way.FORWARD));
        assertThat(read.tollFactor()).isEmpty();
        assertThat(read.factors(OptionalDouble.of(2), OptionalDouble.empty())).isEqualTo(new CostFactors(2, 0));
    }

    @Test
    void the_hash_is_that_of_the_bytes_on_the_disk() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(desk.path("net.tntp")));
        assertThat(desk.soundNetwork("net.tntp").files())
                .containsExactly(new ReadFile("net.tntp", HexFormat.of().formatHex(digest)));
    }

    @Test
    void tags_stand_in_any_order_and_unknown_ones_mean_nothing() {
        AssignmentNetwork network = read("""
                \uFEFF<number of  links> 1\t\t\r
                <SCENARIO> "Build"\t\t

                <ORIGINAL HEADER>~ \tInit node: 1\tTerm node\t;
                <DISTANCE FACTOR> 0.04
                <FIRST THRU NODE>\t\t 3\t\r
                ~ made on: 15 6 1999 ; 3 4 5
                <NUMBER OF NODES> 4 \r
                <TOLL FACTOR>\t0.02 ;
                <NUMBER OF ZONES> 2
                <END OF METADATA>\t \r
                \t\r
                ~ \tinit_node\tterm_node : 7 ;
                \t1\t3\t1\t0\t5\t0\t0\t0\t0\tramp\t;\r
                """);
        assertThat(network.through(1)).isFalse();
        assertThat(network.through(2)).isTrue();
        assertThat(network.type(0)).isEqualTo("ramp");
        ReadNetwork read = desk.soundNetwork("net.tntp");
        assertThat(read.tollFactor()).hasValue(0.02);
        assertThat(read.distanceFactor()).hasValue(0.04);
    }

    @Test
    void a_semicolon_may_be_glued_apart_or_missing() {
        AssignmentNetwork network =
                read(links(3, "1 3 1 0 5 0 1 0 0 7;\n1 4 1 0 5 0 1 0 0 8 ;\n4 2 1 0 5 0 1 0 0 9\n;\n"));
        assertThat(network.type(0) + network.type(1) + network.type(2)).isEqualTo("789");
    }

    @Test
    void constant_times_need_no_capacity_and_powers_need_not_be_whole() {
        AssignmentNetwork network = read(links(4, """
                1 3 0 0 5 0 0 0 0 1 ;
                1 3 0 0 0 0.15 4 0 0 1 ;
                3 4 0 0 5 0 0.5 0 0 1 ;
                3 2 1.5e3 0 5 0.15 16.8 0 0 1 ;
                """));
        assertThat(network.delay(0).time(1e9)).isEqualTo(5);
        assertThat(network.delay(1).time(1e9)).isZero();
        assertThat(network.delay(3)).isEqualTo(new Bpr(5, 0.15, 1500, 16.8));
    }

    @Test
    void parallel_links_stay_apart() {
        AssignmentNetwork network = read(links(2, "1 3 1 0 5 0 1 0 0 1;\n1 3 1 0 7 0 1 0 0 1;\n"));
        assertThat(network.delay(0).time(0)).isEqualTo(5);
        assertThat(network.delay(1).time(0)).isEqualTo(7);
    }

    @Test
    void a_packed_file_is_the_same_network_whatever_its_name() {
        desk.pack("packed.txt", Desk.TAGS + Desk.LINKS);
        assertThat(desk.soundNetwork("packed.txt").network().links()).isEqualTo(5);
    }

    @Test
    void a_line_longer_than_the_buffer_is_read() {
        String comment = "~" + "x".repeat(200_000) + "\n";
        assertThat(read(comment.substring(0, 9000) + "\n" + Desk.TAGS + comment + Desk.LINKS + comment)
                        .links())
                .isEqualTo(5);
    }

    @Test
    void every_bad_value_is_told_with_its_row_and_column() {
        refused(
                links(9, """
                        1 5 1 0 5 0 1 0 0 1 ;
                        0 3 1 0 5 0 1 0 0 1 ;
                        1 3 -1 0 5 0 1 0 0 1 ;
                        1 3 0 0 5 0.15 4 0 0 1 ;
                        1 3 1 0 NaN 0 1 0 0 1 ;
                        1 3 1 0 5 Infinity 1e999 0 0 1 ;
                        1 3 1 -2 5 0 -1 0 0 1 ;
                        1.5 3 1 0 5 0 1 0 0 1 ;
                        1 3 1,5 0 5 0 1 0 0 1 ;
                        """),
                "ASG-010 net.tntp, row 8, column capacity",
                "ASG-011 net.tntp, row 9, column capacity",
                "ASG-009 net.tntp, row 10, column free_flow_time",
                "ASG-009 net.tntp, row 11, column b",
                "ASG-009 net.tntp, row 11, column power",
                "ASG-010 net.tntp, row 12, column length",
                "ASG-010 net.tntp, row 12, column power",
                "ASG-010 net.tntp, row 13, column init_node",
                "ASG-009 net.tntp, row 14, column capacity",
                "ASG-015 net.tntp, row 6, column term_node",
                "ASG-015 net.tntp, row 7, column init_node");
        assertThat(desk.said()).contains("there is no node 5; nodes are 1 to 4");
    }

    @Test
    void a_blank_column_is_named_where_tabs_show_it() {
        refused(
                links(2, "\t1\t3\t\t0\t5\t0\t1\t0\t0\t1\t;\n1 3 1 0 5 0 1 0 0 ;\n"),
                "ASG-008 net.tntp, row 6, column capacity",
                "ASG-008 net.tntp, row 7, column link_type");
        assertThat(desk.said()).contains("the row has 9 fields, and a link has 10", "state capacity");
    }

    @Test
    void twenty_of_a_kind_are_told_and_then_how_many_more() {
        assertThat(desk.write("net.tntp", links(70, "1 3 x 0 5 0 1 0 0 1 ;\n".repeat(70)))
                        .network("net.tntp"))
                .isEmpty();
        assertThat(desk.found()).hasSize(21).last().isEqualTo("ASG-009 net.tntp");
        assertThat(desk.issues().all().getLast().what()).isEqualTo("50 more like this in the file");
    }

    @Test
    void missing_tags_are_told_together() {
        refused(
                "<NUMBER OF NODES> 4\n" + Desk.LINKS,
                "ASG-004 net.tntp, column NUMBER OF ZONES",
                "ASG-004 net.tntp, column FIRST THRU NODE",
                "ASG-004 net.tntp, column NUMBER OF LINKS",
                "ASG-004 net.tntp, column END OF METADATA");
    }

    @Test
    void tags_that_make_no_sense_are_told_with_their_rows() {
        refused(
                Desk.TAGS
                                .replace("ZONES> 2", "ZONES> 9")
                                .replace("THRU NODE> 1", "THRU NODE> 0")
                                .replace("LINKS> 5", "LINKS> 1,790")
                        + Desk.LINKS,
                "ASG-005 net.tntp, row 1, column NUMBER OF ZONES",
                "ASG-005 net.tntp, row 3, column FIRST THRU NODE",
                "ASG-005 net.tntp, row 4, column NUMBER OF LINKS");
    }

    @Test
    void a_file_that_was_cut_off_has_too_few_links() {
        String[] rows = Desk.LINKS.split("\n");
        refused(
                Desk.TAGS + String.join("\n", Arrays.copyOf(rows, 4)),
                "ASG-006 net.tntp, row 4, column NUMBER OF LINKS");
        assertThat(desk.said()).contains("says 5, and the file has 4").contains("cut off");
    }

    @Test
    void trips_given_as_the_network_are_recognised() {
        assertThat(desk.network("trips.tntp")).isEmpty();
        assertThat(desk.found()).containsExactly("ASG-003 trips.tntp");
        assertThat(desk.said()).contains("this is a TNTP trips table, not a network", "give this file as --trips");
    }

    @Test
    void other_files_are_told_for_what_they_are() throws Exception {
        desk.write("empty", "\n \n")
                .write("flows.tntp", "From To Volume Cost\n1 2 3 4\n")
                .write("nodes.tntp", "node X Y ;\n1 2 3 ;\n")
                .write("links.csv", "link_id,from_node_id\n1,2\n")
                .write("utf16", "<NUMBER OF LINKS>".getBytes(StandardCharsets.UTF_16))
                .write("zip", new byte[] {'P', 'K', 3, 4, 0})
                .write("picture", new byte[] {1, 2, 0, 3})
                .write("letter", "Dear all,\nplease find below");
        for (String name :
                new String[] {"empty", "flows.tntp", "nodes.tntp", "links.csv", "utf16", "zip", "picture", "letter"}) {
            assertThat(desk.network(name)).isEmpty();
            assertThat(desk.found()).as(name).containsExactly("ASG-003 " + name);
        }
        Files.createDirectory(desk.path("nothing"));
        assertThat(desk.network("nothing")).isEmpty();
        assertThat(desk.said()).contains("ASG-003", "a folder without node.csv and link.csv");
        assertThat(desk.network("missing.tntp")).isEmpty();
        assertThat(desk.said()).contains("ASG-001", "missing.tntp");
    }

    @Test
    void a_gzip_that_was_cut_off_or_damaged_says_so() throws Exception {
        desk.pack("net.gz", Desk.TAGS + Desk.LINKS.repeat(400));
        byte[] whole = Files.readAllBytes(desk.path("net.gz"));
        desk.write("cut.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(desk.network("cut.gz")).isEmpty();
        assertThat(desk.said()).contains("ASG-002", "the gzip ends too early");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 40, 60, (byte) 0xaa);
        assertThat(desk.write("damaged.gz", damaged).network("damaged.gz")).isEmpty();
        assertThat(desk.said()).contains("ASG-002", "gzip");
    }
}
