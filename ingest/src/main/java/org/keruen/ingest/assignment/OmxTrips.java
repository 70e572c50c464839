package org.keruen.ingest.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.FileKind;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.Spot;

/// Trips in an OMX file (Open Matrix 0.2: HDF5 with matrices under `/data` and names of zones under `/lookup`).
/// Nothing of HDF5 is loaded before such a file is read.
record OmxTrips(Path path, Optional<String> wanted) implements DemandSource {
    @Override
    public String shown() {
        return FileBytes.shown(path);
    }

    /// Where a pair stands in the matrix.
    ///
    /// @param row of the matrix, from 1
    @Override
    public Spot spot(int row, String destination) {
        String matrix = wanted.map(name -> " of matrix " + name).orElse("");
        return new Spot(shown(), row, destination + matrix);
    }

    @Override
    public String read(ZoneIndex zones, Sink sink, Findings findings) {
        Optional<FileBytes> opened = FileBytes.open(path, "trips", findings);
        if (opened.isEmpty()) return "";
        try (FileBytes file = opened.get()) {
            FileKind kind = FileKind.of(file);
            if (kind == FileKind.HDF5) {
                OmxMatrix.read(this, zones, sink, findings);
            } else {
                findings.add(new AssignmentFileProblem.WrongKind(
                        Spot.of(shown()),
                        kind.description(),
                        "an OMX file (HDF5)",
                        "write it with an OMX library, or give the trips as CSV or TNTP text"));
            }
            return file.sha256();
        } catch (IOException broken) {
            findings.add(FileBytes.unreadable(shown(), 0, broken));
            return "";
        }
    }
}
