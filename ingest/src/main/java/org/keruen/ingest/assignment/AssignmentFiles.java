package org.keruen.ingest.assignment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/// What somebody gives to be assigned.
///
/// @param network a TNTP file, or a GMNS folder
/// @param trips absent: the `demand.csv` of the GMNS folder, or what the classes name
/// @param classes absent: the `user_class.csv` of the GMNS folder, or one class of all
/// @param tollFactor absent: what the network states, or 0
/// @param distanceFactor absent: what the network states, or 0
public record AssignmentFiles(
        Path network,
        Optional<TripsFile> trips,
        Optional<Path> classes,
        OptionalDouble tollFactor,
        OptionalDouble distanceFactor) {
    public static AssignmentFiles of(Path network, Path trips) {
        return new AssignmentFiles(
                network,
                Optional.of(TripsFile.of(trips)),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
