package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in the files, reading ends with a list of issues and never with an exception.
class GarbageTest {
    private static final String TASTY = "\"\",;\n\r=@->.0123456789éж\u0000\uFEFF{}[]&*:#";

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutated_bytes_never_stop_the_reader(long seed) throws IOException {
        Toy toy = Toy.in(folder);
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.sorted().forEach(files::add);
        }
        for (int i = 0; i < 6; i++) {
            Path file = files.get(random.nextInt(files.size()));
            Files.write(file, mutated(Files.readAllBytes(file), random));
        }
        assertThatCode(() -> assertThat(toy.read().issues().all())
                        .allSatisfy(issue -> assertThat(issue.where()).isNotBlank()))
                .as("seed %d", seed)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pure_noise_in_every_file_never_stops_the_reader(long seed) throws IOException {
        Random random = new Random(seed);
        for (String name : List.of("package.yaml", "links.csv", "places.csv", "services.csv", "tariffs.csv")) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            Files.write(folder.resolve(name), noise);
        }
        ReadPackage read = PackageReader.read(folder, List.of());
        assertThat(read.issues().fatal()).as("seed %d", seed).isTrue();
        Files.write(
                folder.resolve("scenario.yaml"),
                mutated("changes: [{kind: open, target: link:a}]".getBytes(StandardCharsets.UTF_8), random));
        assertThat(ScenarioReader.read(folder.resolve("scenario.yaml")).issues().fatal())
                .isTrue();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        if (changed.length == 0) return changed;
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean()
                    ? (byte) TASTY.charAt(random.nextInt(TASTY.length()))
                    : (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }
}
