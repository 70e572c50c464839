package org.keruen.ingest.assignment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.model.assignment.AssignmentNetwork;

/// A network that was read.
///
/// @param format "TNTP" or "GMNS"
/// @param links one for each link of the network, in its order
/// @param tollFactor the network's own, where it states one
/// @param distanceFactor the network's own, where it states one
/// @param ownTrips `demand.csv` of a GMNS folder
/// @param ownClasses `user_class.csv` of a GMNS folder
public record ReadNetwork(
        AssignmentNetwork network,
        String format,
        List<FileLink> links,
        OptionalDouble tollFactor,
        OptionalDouble distanceFactor,
        Optional<TripsFile> ownTrips,
        Optional<Path> ownClasses,
        List<ReadFile> files) {
    public ReadNetwork {
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /// What is asked for, else what the network states, else 0.
    public CostFactors factors(OptionalDouble toll, OptionalDouble distance) {
        return new CostFactors(toll.orElse(tollFactor.orElse(0)), distance.orElse(distanceFactor.orElse(0)));
    }
}
