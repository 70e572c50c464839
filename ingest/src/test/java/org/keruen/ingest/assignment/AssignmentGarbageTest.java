package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in the files, reading ends with issues and never with an exception; and where nothing comes back,
/// something has been said.
class AssignmentGarbageTest {
    private static final String TASTY = "<>~:;,.-+eE \t\n\r0123456789\"Originfé\u0000NaN";

    private static final String LINKS = """
            link_id,from_node_id,to_node_id,directed,length,free_speed,capacity,facility_type
            1,a,k,0,60,120,1800,road
            2,k,b,1,60,120,1800,road
            3,k,c,1,60,120,1800,ferry
            """;

    private static final Map<String, String> TABLES = Map.of(
            "town/node.csv",
            "node_id,zone_id,node_type\na,1,centroid\nk,,\nb,2,\nc,2,\n",
            "town/link.csv",
            LINKS,
            "town/config.csv",
            "long_length,speed\nkm,km/h\n",
            "town/demand.csv",
            "o_zone_id,d_zone_id,volume,class\n1,2,30,car\n1,2,70,truck\n",
            "town/delay_function.csv",
            "link_id,function,constant,per_unit\n1,linear,3,0.1\n",
            "town/user_class.csv",
            "name,equivalents,value_of_time,banned_types\ncar,1,2,\ntruck,2,,ferry\n");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /// Fewer: of a damaged length the HDF5 reader believes gigabytes before it gives up.
    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static AssignmentFiles files(Path network, Optional<Path> trips) {
        return new AssignmentFiles(
                network, trips.map(TripsFile::of), Optional.empty(), OptionalDouble.of(1), OptionalDouble.empty());
    }

    private static void readsOrSays(Desk desk, AssignmentFiles files, long seed) {
        assertThatCode(() -> {
                    Optional<ReadAssignment> read = desk.read(files);
                    assertThat(read.isEmpty()).isEqualTo(desk.issues().fatal());
                    assertThat(desk.issues().all())
                            .allSatisfy(issue -> assertThat(issue.where()).isNotBlank());
                })
                .as("seed %d", seed)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutated_and_cut_tntp_never_stops_the_reader(long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(folder);
        for (int round = 0; round < 10; round++) {
            desk.write("net.tntp", mutated(bytes(Desk.TAGS + Desk.LINKS), random));
            desk.write("trips.tntp", mutated(bytes(Desk.TRIPS), random));
            readsOrSays(desk, files(desk.path("net.tntp"), Optional.of(desk.path("trips.tntp"))), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutated_and_cut_tables_never_stop_the_reader(long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(folder);
        List<String> names = TABLES.keySet().stream().sorted().toList();
        TABLES.forEach(desk::write);
        String name = names.get(random.nextInt(names.size()));
        desk.write(name, mutated(bytes(TABLES.getOrDefault(name, "")), random));
        readsOrSays(desk, files(desk.path("town"), Optional.empty()), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noise_packed_or_not_never_stops_the_reader(long seed) throws IOException {
        Random random = new Random(seed);
        Desk desk = new Desk(folder);
        byte[] noise = new byte[random.nextInt(3000)];
        random.nextBytes(noise);
        readsOrSays(desk.write("noise", noise), files(desk.path("noise"), Optional.of(desk.path("noise"))), seed);
        desk.pack("packed", Desk.TAGS + Desk.LINKS);
        desk.write("packed", mutated(Files.readAllBytes(desk.path("packed")), random));
        readsOrSays(desk, files(desk.path("packed"), Optional.of(desk.path("packed"))), seed);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void mutated_and_cut_omx_never_stops_the_reader(long seed) throws IOException {
        Random random = new Random(seed);
        Desk desk = new Desk(folder);
        try (WritableHdfFile file = HdfFile.write(desk.path("trips.omx"))) {
            file.putGroup("data").putDataset("car", new double[][] {{0, 1}, {2, 3}});
            file.putGroup("lookup").putDataset("zone", new int[] {1, 2});
        }
        byte[] whole = Files.readAllBytes(desk.path("trips.omx"));
        byte[] changed = mutated(whole, random);
        System.arraycopy(whole, 0, changed, 0, Math.min(8, changed.length));
        desk.write("broken.omx", changed);
        readsOrSays(desk, files(desk.path("net.tntp"), Optional.of(desk.path("broken.omx"))), seed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean()
                    ? (byte) TASTY.charAt(random.nextInt(TASTY.length()))
                    : (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }
}
