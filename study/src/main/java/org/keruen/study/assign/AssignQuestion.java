package org.keruen.study.assign;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An assignment as it is asked for, in plain words; what an option leaves out is absent.
///
/// @param network a TNTP file or a GMNS folder
/// @param trips a file of trips, perhaps with `#` and the name of a matrix
/// @param selectLinks links by their nodes, `A-B`
/// @param skipUnreachable leaves out trips without a path, however many there are
@SuppressWarnings("TooManyParameters")
public record AssignQuestion(
        Path network,
        Optional<String> trips,
        Optional<Path> classes,
        Optional<String> gap,
        Optional<String> tollFactor,
        Optional<String> distanceFactor,
        Optional<String> principle,
        Optional<String> threads,
        Optional<String> maxIterations,
        Optional<String> timeLimit,
        List<String> selectLinks,
        boolean skipUnreachable) {
    public AssignQuestion {
        selectLinks = List.copyOf(selectLinks);
    }

    /// User equilibrium of a network and its trips, with all that usually holds.
    public static AssignQuestion of(Path network, Path trips) {
        return new AssignQuestion(
                network,
                Optional.of(trips.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }
}
