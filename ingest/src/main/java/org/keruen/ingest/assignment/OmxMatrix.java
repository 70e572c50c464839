package org.keruen.ingest.assignment;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;

/// One matrix of an OMX file. Rows are zones in the order of the network, or as the one array under `/lookup` names
/// them; of several arrays there, the one whose entries are all zones of the network.
final class OmxMatrix {
    /// Cells read at once: 32 MB of doubles.
    private static final int CELLS = 1 << 22;

    private final OmxTrips file;
    private final ZoneIndex zones;
    private final DemandSource.Sink sink;
    private final Findings findings;

    private OmxMatrix(OmxTrips file, ZoneIndex zones, DemandSource.Sink sink, Findings findings) {
        this.file = file;
        this.zones = zones;
        this.sink = sink;
        this.findings = findings;
    }

    /// The HDF5 reader throws what it happens to meet in a broken file, and says so only in its words.
    static void read(OmxTrips file, ZoneIndex zones, DemandSource.Sink sink, Findings findings) {
        try (HdfFile hdf = new HdfFile(file.path())) {
            new OmxMatrix(file, zones, sink, findings).read(hdf);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError broken) {
            findings.add(new AssignmentFileProblem.Unreadable(
                    Spot.of(file.shown()),
                    "the HDF5 in it is broken (" + broken.getMessage() + ")",
                    "write the file again, or give the trips as CSV or TNTP text"));
        }
    }

    private void read(HdfFile hdf) {
        Map<String, Dataset> matrices = datasets(hdf, "data", 2);
        String name = file.wanted()
                .or(() -> matrices.size() == 1
                        ? Optional.of(matrices.keySet().iterator().next())
                        : Optional.empty())
                .orElse("");
        @Nullable Dataset matrix = matrices.get(name);
        if (matrix == null) {
            findings.add(new DemandProblem.MatrixNotChosen(
                    Spot.of(file.shown()), file.wanted().orElse(""), List.copyOf(matrices.keySet())));
            return;
        }
        int[] shape = matrix.getDimensions();
        Optional<List<String>> names = lookup(datasets(hdf, "lookup", 1), shape[0]);
        boolean fits = names.isPresent() || zones.takesAnything() || shape[0] == zones.size();
        if (shape[0] != shape[1] || !fits) {
            findings.add(new DemandProblem.ShapeDiffers(
                    new Spot(file.shown(), 0, "matrix " + name), shape[0] + " × " + shape[1], zones.size()));
            return;
        }
        cells(matrix, shape[0], names);
    }

    private static Map<String, Dataset> datasets(HdfFile hdf, String group, int dimensions) {
        Map<String, Dataset> found = new LinkedHashMap<>();
        if (!hdf.getChildren().containsKey(group) || !(hdf.getChild(group) instanceof Group parent)) return found;
        for (Map.Entry<String, Node> child : parent.getChildren().entrySet()) {
            if (child.getValue() instanceof Dataset dataset && dataset.getDimensions().length == dimensions) {
                found.put(child.getKey(), dataset);
            }
        }
        return found;
    }

    // names of rows

    private Optional<List<String>> lookup(Map<String, Dataset> lookups, int rows) {
        List<List<String>> fitting = new ArrayList<>();
        List<List<String>> all = new ArrayList<>();
        for (Dataset lookup : lookups.values()) {
            if (lookup.getDimensions()[0] != rows) continue;
            List<String> names = names(lookup.getData());
            all.add(names);
            if (!zones.takesAnything() && names.stream().allMatch(name -> zones.zone(name) >= 0)) fitting.add(names);
        }
        List<List<String>> candidates =
                (fitting.isEmpty() ? all : fitting).stream().distinct().toList();
        if (candidates.size() == 1) {
            List<String> names = candidates.getFirst();
            if (names.stream().distinct().count() == rows) return Optional.of(names);
            differs("a zone is named twice under /lookup");
        } else if (candidates.size() > 1 && !zones.takesAnything()) {
            differs("there are %d arrays under /lookup (%s), and it is not clear which one is meant"
                    .formatted(lookups.size(), String.join(", ", lookups.keySet())));
        }
        return Optional.empty();
    }

    private void differs(String reason) {
        findings.add(new DemandProblem.LookupDiffers(new Spot(file.shown(), 0, "lookup"), reason));
    }

    private static List<String> names(Object data) {
        return switch (data) {
            case int[] numbers ->
                Arrays.stream(numbers).mapToObj(String::valueOf).toList();
            case long[] numbers ->
                Arrays.stream(numbers).mapToObj(String::valueOf).toList();
            case double[] numbers ->
                Arrays.stream(numbers)
                        .mapToObj(number ->
                                number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number))
                        .toList();
            case Object[] words ->
                Arrays.stream(words).map(word -> String.valueOf(word).strip()).toList();
            default -> throw new IllegalArgumentException("an array under /lookup holds neither numbers nor words");
        };
    }

    // cells

    private void cells(Dataset matrix, int size, Optional<List<String>> names) {
        int[] zone = new int[size];
        for (int i = 0; i < size; i++) {
            zone[i] = zones.takesAnything()
                    ? 0
                    : names.isPresent() ? zones.zone(names.get().get(i)) : i;
        }
        int most = Math.max(1, CELLS / Math.max(1, size));
        for (int first = 0; first < size; first += most) {
            int rows = Math.min(most, size - first);
            Object[] block = (Object[]) matrix.getData(new long[] {first, 0}, new int[] {rows, size});
            for (int row = 0; row < rows; row++) row(block[row], first + row, zone, names);
        }
    }

    private void row(Object cells, int row, int[] zone, Optional<List<String>> names) {
        for (int column = 0; column < zone.length; column++) {
            double volume = switch (cells) {
                case double[] numbers -> numbers[column];
                case float[] numbers -> numbers[column];
                case int[] numbers -> numbers[column];
                case long[] numbers -> numbers[column];
                case short[] numbers -> numbers[column];
                case byte[] numbers -> numbers[column];
                default -> throw new IllegalArgumentException("the matrix does not hold numbers");
            };
            if (volume > 0 && volume <= Double.MAX_VALUE && zone[row] >= 0 && zone[column] >= 0) {
                sink.entry(zone[row], zone[column], volume, row + 1, "");
                continue;
            }
            if (volume == 0) continue;
            String destination = name(column, names);
            Spot at = file.spot(row + 1, destination);
            if (Double.isNaN(volume) || Double.isInfinite(volume)) {
                findings.add(new AssignmentValueProblem.NotANumber(at, String.valueOf(volume)));
            } else if (volume < 0) {
                findings.add(new AssignmentValueProblem.OutOfRange(at, String.valueOf(volume), "0 or more"));
            } else {
                String unknown = zone[row] < 0 ? name(row, names) : destination;
                findings.add(new DemandProblem.UnknownZone(at, unknown, zones.known()));
            }
        }
    }

    private static String name(int index, Optional<List<String>> names) {
        return names.isPresent() ? names.get().get(index) : String.valueOf(index + 1);
    }
}
