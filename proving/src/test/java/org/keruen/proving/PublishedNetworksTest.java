package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.flow.Assigner;
import org.keruen.flow.Assignment;
import org.keruen.flow.AssignmentProgress;
import org.keruen.flow.AssignmentSettings;
import org.keruen.flow.Stop;
import org.keruen.ingest.assignment.AssignmentFiles;
import org.keruen.ingest.assignment.AssignmentReader;
import org.keruen.ingest.assignment.ReadAssignment;
import org.keruen.ingest.assignment.TripsFile;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.issue.Issues;

/// The kernel against published and computed best-known solutions of *Transportation Networks for Research*.
/// The files are not part of this repository: where they are not beside it, nothing is checked, and the log
/// says so.
class PublishedNetworksTest {
    /// @param objective best known; published, or computed with another code
    /// @param within share of the objective that the best-known value is good for
    record Known(
            String folder,
            String net,
            String trips,
            double toll,
            double distance,
            double gap,
            double objective,
            double within) {
        @Override
        public String toString() {
            return folder;
        }
    }

    static Stream<Known> known() {
        return Stream.of(
                new Known("Braess-Example", "Braess", "Braess", 0, 0, 1e-12, 386, 1e-9),
                new Known("SiouxFalls", "SiouxFalls", "SiouxFalls", 0, 0, 1e-12, 4_231_335.287107440, 1e-9),
                new Known("Anaheim", "Anaheim", "Anaheim", 0, 0, 1e-12, 1_286_032.171096, 1e-9),
                new Known("Barcelona", "Barcelona", "Barcelona", 0, 0, 1e-12, 1_265_654.92203176, 1e-9),
                new Known("Winnipeg", "Winnipeg", "Winnipeg", 0, 0, 1e-12, 827_911.494629963, 1e-9),
                new Known(
                        "Chicago-Sketch",
                        "ChicagoSketch",
                        "ChicagoSketch",
                        0.02,
                        0.04,
                        1e-12,
                        17_313_018.7387477,
                        1e-9),
                new Known("Eastern-Massachusetts", "EMA", "EMA", 0, 0, 1e-12, 26_160.3459229, 1e-9),
                new Known(
                        "Berlin-Mitte-Prenzlauerberg-Friedrichshain-Center",
                        "berlin-mitte-prenzlauerberg-friedrichshain-center",
                        "berlin-mitte-prenzlauerberg-friedrichshain-center",
                        0,
                        0,
                        1e-12,
                        2_308_257.180585,
                        1e-9),
                new Known("Berlin-Center", "berlin-center", "berlin-center", 0, 0, 1e-10, 20_817_213.198611, 1e-9));
    }

    private static Path folder(String name) throws IOException {
        Path root = Path.of(System.getProperty("keruen.home")).resolve("../shared/tntp");
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            Assumptions.abort("not checked: no public network " + name + " in " + root.normalize());
        }
        return folder;
    }

    private static Path file(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(\\.gz)?"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static Assignment assign(Known known) throws IOException {
        Path folder = folder(known.folder());
        Issues issues = new Issues();
        ReadAssignment read = AssignmentReader.read(
                        new AssignmentFiles(
                                file(folder, known.net() + "_net.tntp"),
                                Optional.of(TripsFile.of(file(folder, known.trips() + "_trips.tntp"))),
                                Optional.empty(),
                                OptionalDouble.of(known.toll()),
                                OptionalDouble.of(known.distance())),
                        issues)
                .orElseThrow();
        assertThat(issues.fatal()).isFalse();
        return new Assigner(System::nanoTime)
                .assign(
                        read.network().network(),
                        read.classes().classes(),
                        AssignmentSettings.to(known.gap()).onThreads(2),
                        AssignmentProgress.SILENT);
    }

    @ParameterizedTest
    @MethodSource("known")
    void the_best_known_objective_is_reached(Known known) throws IOException {
        Assignment done = assign(known);
        assertThat(done.stop()).isEqualTo(Stop.CONVERGED);
        assertThat(done.relativeGap()).isLessThanOrEqualTo(known.gap());
        assertThat(done.objective()).isCloseTo(known.objective(), within(known.within() * known.objective()));
    }

    /// Volumes are not unique where times do not rise; link costs are, and the flow files give them.
    @ParameterizedTest
    @MethodSource("withFlowFiles")
    void link_costs_are_those_of_the_best_known_flows(Known known) throws IOException {
        Assignment done = assign(known);
        double[] cost = done.costs(0);
        AssignmentNetwork network = done.network();
        Path flows = file(folder(known.folder()), known.net() + "_flow.tntp");
        int compared = 0;
        for (String line : Files.readAllLines(flows)) {
            String[] cell = line.replace(";", " ").strip().split("\\s+", -1);
            if (cell.length < 4 || !cell[0].matches("\\d+")) continue;
            double published = Double.parseDouble(cell[3]);
            List<Integer> links = links(network, cell[0], cell[1]);
            assertThat(links).as("link %s-%s", cell[0], cell[1]).isNotEmpty();
            assertThat(links)
                    .as("cost of link %s-%s, published %s", cell[0], cell[1], published)
                    .anySatisfy(link -> assertThat(cost[link]).isCloseTo(published, within(1e-6 * (1 + published))));
            compared++;
        }
        assertThat(compared).isEqualTo(network.links());
    }

    static Stream<Known> withFlowFiles() {
        return known().filter(known -> List.of("SiouxFalls", "Anaheim", "Barcelona", "Winnipeg", "Chicago-Sketch")
                .contains(known.folder()));
    }

    private static List<Integer> links(AssignmentNetwork network, String from, String to) {
        return IntStream.range(0, network.links())
                .filter(link -> network.nodeName(network.tail(link)).equals(from)
                        && network.nodeName(network.head(link)).equals(to))
                .boxed()
                .toList();
    }
}
