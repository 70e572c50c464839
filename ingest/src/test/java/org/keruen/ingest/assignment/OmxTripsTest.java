package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.DatasetCreationOptions;
import io.jhdf.api.WritableGroup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.issue.Issues;

class OmxTripsTest {
    private static final double[][] SQUARE = {{0, 1, 2}, {3, 4, 5}, {6, 7.5, 8}};

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(folder);
        desk.write("three.tntp", (Desk.TAGS + Desk.LINKS).replace("ZONES> 2", "ZONES> 3"));
    }

    /// As OMX libraries write it: chunked and packed with zlib.
    private void write(String name, Map<String, Object> matrices, Map<String, Object> lookups) {
        try (WritableHdfFile file = HdfFile.write(desk.path(name))) {
            file.putAttribute("OMX_VERSION", "0.2");
            WritableGroup data = file.putGroup("data");
            matrices.forEach((matrix, cells) -> data.putDataset(
                    matrix,
                    cells,
                    DatasetCreationOptions.builder()
                            .chunkDimensions(2, 2)
                            .shuffle()
                            .deflate(1)
                            .build()));
            WritableGroup lookup = file.putGroup("lookup");
            lookups.forEach(lookup::putDataset);
        }
    }

    private OdMatrix read(String trips) {
        return desk.soundDemand("three.tntp", trips).all(3);
    }

    private void refused(String trips, String... found) {
        assertThat(desk.demand("three.tntp", trips)).isEmpty();
        assertThat(desk.found()).containsExactly(found);
    }

    /// Written by Python's h5py: gzip and shuffle, one matrix in rows of doubles, one in a square of floats, a lookup.
    @Test
    void a_file_that_another_library_wrote_is_read() throws IOException {
        try (InputStream file = OmxTripsTest.class.getResourceAsStream("written-by-h5py.omx")) {
            Files.write(desk.path("trips.omx"), Objects.requireNonNull(file).readAllBytes());
        }
        OdMatrix morning = read("trips.omx#am");
        assertThat(morning.entries()).isEqualTo(3);
        assertThat(morning.total()).isEqualTo(16.5);
        assertThat(morning.volume(morning.first(0))).isEqualTo(5);
        OdMatrix evening = read("trips.omx#pm");
        assertThat(evening.destination(evening.first(0))).isEqualTo(1);
        assertThat(evening.volume(evening.first(0))).isEqualTo(2.5);
    }

    @Test
    void the_only_matrix_is_read_in_the_order_of_the_zones() {
        write("trips.omx", Map.of("car", SQUARE), Map.of());
        OdMatrix matrix = read("trips.omx");
        assertThat(matrix.entries()).isEqualTo(8);
        assertThat(matrix.total()).isEqualTo(36.5);
        assertThat(matrix.destination(matrix.first(2) + 1)).isEqualTo(1);
        assertThat(matrix.volume(matrix.first(2) + 1)).isEqualTo(7.5);
        assertThat(desk.found()).isEmpty();
    }

    @Test
    void numbers_may_be_of_other_types() {
        write(
                "trips.omx",
                Map.of(
                        "float", new float[][] {{0, 1, 2}, {3, 4, 5}, {6, 7.5f, 8}},
                        "int", new int[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}},
                        "long", new long[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}},
                        "short", new short[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}},
                        "byte", new byte[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}),
                Map.of());
        assertThat(read("trips.omx#float").total()).isEqualTo(36.5);
        for (String type : List.of("int", "long", "short", "byte")) {
            assertThat(read("trips.omx#" + type).total()).as(type).isEqualTo(36);
        }
    }

    @Test
    void of_several_matrices_one_is_named() {
        Map<String, Object> matrices = new LinkedHashMap<>();
        matrices.put("car", SQUARE);
        matrices.put("truck", new double[][] {{0, 1, 0}, {0, 0, 0}, {0, 0, 0}});
        write("trips.omx", matrices, Map.of());
        assertThat(read("trips.omx#truck").total()).isEqualTo(1);
        refused("trips.omx", "ASG-022 trips.omx");
        assertThat(desk.said()).contains("the file holds 2 matrices", "car", "truck");
        refused("trips.omx#trucks", "ASG-022 trips.omx");
        assertThat(desk.said()).contains("name one behind the file: trips.omx#truck");
        write("none.omx", Map.of(), Map.of());
        refused("none.omx", "ASG-022 none.omx");
    }

    @Test
    void a_lookup_says_which_zones_the_rows_are() {
        write("trips.omx", Map.of("car", new double[][] {{0, 9}, {4, 0}}), Map.of("zone", new int[] {3, 1}));
        OdMatrix matrix = read("trips.omx");
        assertThat(matrix.volume(matrix.first(2))).isEqualTo(9);
        assertThat(matrix.destination(matrix.first(2))).isZero();
        write("words.omx", Map.of("car", new double[][] {{0, 9}, {4, 0}}), Map.of("zone", new String[] {"3", "1"}));
        assertThat(read("words.omx").volume(1)).isEqualTo(9);
        write("two.omx", Map.of("car", SQUARE), Map.of("district", new int[] {10, 20, 30}, "zone", new int[] {3, 2, 1
        }));
        assertThat(read("two.omx").volume(0)).isEqualTo(8);
    }

    @Test
    void rows_that_cannot_be_matched_are_told() {
        write("small.omx", Map.of("car", new double[][] {{0, 9}, {4, 0}}), Map.of());
        refused("small.omx", "ASG-023 small.omx, column matrix car");
        write("oblong.omx", Map.of("car", new double[][] {{0, 9, 1}, {4, 0, 1}}), Map.of());
        refused("oblong.omx", "ASG-023 oblong.omx, column matrix car");
        assertThat(desk.said()).contains("the matrix is 2 × 3, and the network has 3 zones");
        write("unclear.omx", Map.of("car", SQUARE), Map.of("a", new int[] {1, 2, 3}, "b", new int[] {3, 2, 1}));
        refused("unclear.omx", "ASG-024 unclear.omx, column lookup");
        write("twice.omx", Map.of("car", SQUARE), Map.of("a", new int[] {1, 2, 2}));
        refused("twice.omx", "ASG-024 twice.omx, column lookup");
        write("foreign.omx", Map.of("car", new double[][] {{0, 9}, {0, 0}}), Map.of("a", new int[] {1, 7}));
        refused("foreign.omx", "ASG-017 foreign.omx, row 1, column 7");
    }

    @Test
    void every_bad_cell_is_told() {
        write(
                "bad.omx",
                Map.of("car", new double[][] {{0, Double.NaN, 1}, {-4, 0, 1}, {0, 0, Double.POSITIVE_INFINITY}}),
                Map.of());
        refused(
                "bad.omx#car",
                "ASG-009 bad.omx, row 1, column 2 of matrix car",
                "ASG-010 bad.omx, row 2, column 1 of matrix car",
                "ASG-009 bad.omx, row 3, column 3 of matrix car");
    }

    @Test
    void demand_without_a_path_is_told_by_its_row() {
        write("trips.omx", Map.of("car", SQUARE), Map.of());
        ReadAssignment read = desk.read(new AssignmentFiles(
                        desk.path("three.tntp"),
                        Optional.of(TripsFile.of("trips.omx", folder)),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()))
                .orElseThrow();
        Issues issues = new Issues();
        read.classes()
                .report(List.of(new Unreachable(0, 2, 1, 7.5)), read.network().network(), issues);
        assertThat(issues.all().getFirst().where()).isEqualTo("trips.omx, row 3, column 2");
    }

    @Test
    void what_is_no_hdf5_or_broken_says_so() throws Exception {
        desk.write("trips.omx", "origin,destination,volume\n1,2,3\n");
        refused("trips.omx", "ASG-003 trips.omx");
        assertThat(desk.said()).contains("a CSV table, not an OMX file");
        write("whole.omx", Map.of("car", SQUARE), Map.of());
        byte[] whole = Files.readAllBytes(desk.path("whole.omx"));
        desk.write("cut.omx", Arrays.copyOf(whole, whole.length / 2));
        assertThat(desk.demand("three.tntp", "cut.omx")).isEmpty();
        assertThat(desk.said()).contains("ASG-002", "the HDF5 in it is broken");
    }
}
