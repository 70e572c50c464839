package org.keruen.ingest.assignment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.DemandProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.issue.Issues;

/// Reads networks, trips and classes for an assignment; docs/methods/assignment-files.md says how they look. Never
/// throws for bad data: what is wrong is in the issues, and where one of them is fatal, nothing comes back.
public final class AssignmentReader {
    private AssignmentReader() {}

    /// All there is to an assignment, with every problem of every file: also the trips are looked at where the
    /// network cannot be read.
    public static Optional<ReadAssignment> read(AssignmentFiles files, Issues issues) {
        Findings findings = new Findings(issues);
        Optional<ReadNetwork> read = network(files.network(), findings);
        Optional<AssignmentNetwork> network = read.map(ReadNetwork::network);
        ZoneIndex zones = network.map(ZoneIndex::of).orElseGet(ZoneIndex::ofAnything);
        Optional<TripsFile> trips = files.trips().or(() -> read.flatMap(ReadNetwork::ownTrips));
        Optional<Path> classFile = files.classes().or(() -> read.flatMap(ReadNetwork::ownClasses));
        Optional<ReadDemand> demand = trips.flatMap(file -> demand(file, zones, findings));
        CostFactors factors = read.map(found -> found.factors(files.tollFactor(), files.distanceFactor()))
                .orElse(CostFactors.NONE);
        Optional<ReadClasses> classes = Optional.empty();
        if (classFile.isPresent()) {
            classes = new ClassRows(classFile.get(), network, demand, factors, findings).read();
        } else if (demand.isPresent()) {
            classes = demand.map(found -> ReadClasses.alike(found, Math.max(1, zones.size()), factors));
        } else if (trips.isEmpty() && read.isPresent()) {
            findings.add(new DemandProblem.NoDemand(
                    Spot.of(files.network().toString()),
                    "there is nothing to assign: no trips are given with the network",
                    "give --trips, or --classes with a column trips",
                    true));
        }
        findings.close();
        if (findings.fatal() || read.isEmpty() || classes.isEmpty()) return Optional.empty();
        return Optional.of(new ReadAssignment(read.get(), classes.get()));
    }

    /// A folder is read as GMNS, a file as TNTP text.
    public static Optional<ReadNetwork> network(Path path, Issues issues) {
        Findings findings = new Findings(issues);
        Optional<ReadNetwork> network = network(path, findings);
        findings.close();
        return network;
    }

    private static Optional<ReadNetwork> network(Path path, Findings findings) {
        if (Files.isDirectory(path)) return GmnsNetwork.read(path, findings);
        if (path.getFileName() == null) {
            findings.add(new AssignmentFileProblem.Missing(Spot.of(path.toString()), "a network"));
            return Optional.empty();
        }
        return TntpNetwork.read(path, findings);
    }

    /// Trips in TNTP text, CSV or OMX, told by what is in the file.
    public static Optional<ReadDemand> demand(TripsFile trips, AssignmentNetwork network, Issues issues) {
        Findings findings = new Findings(issues);
        Optional<ReadDemand> demand = demand(trips, ZoneIndex.of(network), findings);
        findings.close();
        return findings.fatal() ? Optional.empty() : demand;
    }

    static Optional<ReadDemand> demand(TripsFile trips, ZoneIndex zones, Findings findings) {
        return DemandSource.of(trips, findings).map(source -> ReadDemand.read(source, zones, findings));
    }

    /// Classes of users from a table.
    ///
    /// @param shared the trips of the classes whose cell `trips` is blank
    /// @param defaults what tolls and distance weigh where a cell is blank
    public static Optional<ReadClasses> classes(
            Path file, AssignmentNetwork network, Optional<ReadDemand> shared, CostFactors defaults, Issues issues) {
        Findings findings = new Findings(issues);
        Optional<ReadClasses> classes = new ClassRows(file, Optional.of(network), shared, defaults, findings).read();
        findings.close();
        return classes;
    }

    /// The classes that trips name, or one of all, where no table tells them apart.
    public static ReadClasses classes(ReadDemand demand, AssignmentNetwork network, CostFactors factors) {
        return ReadClasses.alike(demand, Math.max(1, network.zones()), factors);
    }
}
