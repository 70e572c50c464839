package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.OdMatrix;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Issues;

/// The public test networks that researchers share (<https://github.com/bstabler/TransportationNetworks>). Their terms
/// forbid to publish them with a program, so they are read from a folder beside the repository (or
/// `-Dkeruen.networks=…`) where somebody has put them.
class PublicNetworksTest {
    private static final Path FOLDER = Path.of(System.getProperty("keruen.home"))
            .resolve(System.getProperty("keruen.networks", "../shared/tntp"))
            .normalize();

    /// A network, what is known of it, and of its trips (empty: there are none; total 0: not published).
    record Known(String network, int zones, int nodes, int links, int firstThru, String trips, double total) {}

    static Stream<Known> networks() {
        return Stream.of(
                known("SiouxFalls/SiouxFalls", 24, 24, 76, 1, 360_600),
                known("Anaheim/Anaheim", 38, 416, 914, 39, 104_694.40),
                known("Barcelona/Barcelona", 110, 1020, 2522, 111, 184_679.561),
                known("Winnipeg/Winnipeg", 147, 1052, 2836, 148, 64_784),
                known("Chicago-Sketch/ChicagoSketch", 387, 933, 2950, 1, 1_260_907.44),
                known("Eastern-Massachusetts/EMA", 74, 74, 258, 1, 65_576.375),
                known(berlin("Mitte-Prenzlauerberg-Friedrichshain-Center"), 98, 975, 2184, 99, 23_648.5),
                known("Berlin-Center/berlin-center", 865, 12_981, 28_376, 866, 168_222.302),
                known("Berlin-Friedrichshain/friedrichshain-center", 23, 224, 523, 24, 0),
                known("Berlin-Tiergarten/berlin-tiergarten", 26, 361, 766, 27, 0),
                known(berlin("Mitte-Center"), 36, 398, 871, 37, 0),
                known(berlin("Prenzlauerberg-Center"), 38, 352, 749, 39, 0),
                known("Austin-SDB/AustinSDB", 1117, 7466, 18_710, 1118, 695_013),
                known("Austin-Regional/AustinRegional", 1462, 13_603, 35_940, 1463, 1_312_456),
                new Known(
                        "Chicago-Regional/ChicagoRegional_net.tntp",
                        1790,
                        12_982,
                        39_018,
                        1791,
                        "Chicago-Regional/ChicagoRegionalSynth_trips.tntp",
                        1_315_990.2),
                known("Braess-Example/Braess", 2, 4, 5, 1, 6),
                known("Small-Tests/NguyenDupuisLinear", 4, 13, 19, 1, 2000),
                known("Small-Tests/ThreeRoutes", 2, 5, 6, 1, 10),
                new Known("Philadelphia/Philadelphia_net.tntp", 1525, 13_389, 40_003, 1526, "", 0),
                new Known("Birmingham-England/Birmingham_Net.tntp", 898, 14_639, 33_937, 899, "", 0),
                new Known("Sydney/Sydney_net.tntp", 3264, 33_113, 75_379, 3265, "", 0),
                new Known("GoldCoast/Goldcoast_network_2016_01.tntp", 1068, 4807, 11_140, 1069, "", 0));
    }

    private static String berlin(String part) {
        return "Berlin-" + part + "/berlin-" + part.toLowerCase(Locale.ROOT);
    }

    private static Known known(String stem, int zones, int nodes, int links, int firstThru, double total) {
        return new Known(stem + "_net.tntp", zones, nodes, links, firstThru, stem + "_trips.tntp", total);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void a_public_network_is_read_whole_and_without_a_complaint(Known known) {
        Issues issues = new Issues();
        AssignmentNetwork network = AssignmentReader.network(present(known.network), issues)
                .orElseThrow(() -> new AssertionError(said(issues)))
                .network();
        assertThat(said(issues)).isEmpty();
        assertThat(network.zones()).isEqualTo(known.zones);
        assertThat(network.nodes()).isEqualTo(known.nodes);
        assertThat(network.links()).isEqualTo(known.links);
        assertThat(network.through(known.firstThru - 1)).isTrue();
        if (known.firstThru > 1)
            assertThat(network.through(known.firstThru - 2)).isFalse();
        if (known.trips.isEmpty()) return;

        OdMatrix trips = AssignmentReader.demand(TripsFile.of(present(known.trips)), network, issues)
                .orElseThrow(() -> new AssertionError(said(issues)))
                .all(network.zones());
        assertThat(said(issues)).isEmpty();
        if (known.total > 0) assertThat(trips.total()).isCloseTo(known.total, within(1e-5 * known.total));
    }

    private static Path present(String file) {
        Path plain = FOLDER.resolve(file);
        Path packed = FOLDER.resolve(file + ".gz");
        if (!Files.exists(plain) && !Files.exists(packed)) {
            Assumptions.abort(
                    "SKIPPED: %s is not there; the public networks are not part of this repository".formatted(plain));
        }
        return Files.exists(plain) ? plain : packed;
    }

    private static String said(Issues issues) {
        StringBuilder text = new StringBuilder();
        for (Issue issue : issues.all()) {
            text.append("%s %s: %s -> %s%n".formatted(issue.code(), issue.where(), issue.what(), issue.fix()));
        }
        return text.toString();
    }
}
