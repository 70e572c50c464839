package org.keruen.ingest.assignment;

import java.util.Locale;
import java.util.Optional;
import org.keruen.ingest.assignment.text.FileBytes;
import org.keruen.ingest.assignment.text.FileKind;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.Spot;

/// A file of trips that can be read, and read again: to find where a pair of zones stands costs no memory until
/// someone asks.
sealed interface DemandSource permits TntpTrips, CsvTrips, OmxTrips {
    /// Takes what a file holds, pair by pair.
    interface Sink {
        /// Takes the volume of one pair, by the numbers of its zones.
        ///
        /// @param volume above 0
        /// @param userClass empty where the file says none
        void entry(int origin, int destination, double volume, int row, String userClass);
    }

    /// The reader of a file, told by what is in it; nothing when it holds no trips, which has been reported.
    static Optional<DemandSource> of(TripsFile trips, Findings findings) {
        Optional<FileBytes> opened = FileBytes.open(trips.path(), "trips", findings);
        if (opened.isEmpty()) return Optional.empty();
        try (FileBytes file = opened.get()) {
            FileKind kind = FileKind.of(file);
            if (kind == FileKind.HDF5 || file.shown().toLowerCase(Locale.ROOT).endsWith(".omx")) {
                return Optional.of(new OmxTrips(trips.path(), trips.matrix()));
            }
            if (trips.matrix().isPresent()) {
                findings.add(new AssignmentFileProblem.WrongKind(
                        Spot.of(file.shown()),
                        kind.description(),
                        "an OMX file, of which a matrix could be named",
                        "take #%s off".formatted(trips.matrix().get())));
                return Optional.empty();
            }
            return switch (kind) {
                case TNTP_TRIPS -> Optional.of(new TntpTrips(trips.path()));
                case CSV -> Optional.of(new CsvTrips(trips.path()));
                case EMPTY, HDF5, ZIP, UTF16, BINARY, TNTP_NETWORK, TNTP_FLOWS, TNTP_NODES, OTHER -> {
                    findings.add(wrongKind(file.shown(), kind));
                    yield Optional.empty();
                }
            };
        }
    }

    private static AssignmentFileProblem wrongKind(String shown, FileKind kind) {
        String fix = switch (kind) {
            case TNTP_NETWORK -> "give this file as --network, and the trips as --trips";
            case UTF16 -> "save the file as UTF-8";
            case ZIP -> "unpack it, or pack the file with gzip";
            case EMPTY, HDF5, BINARY, TNTP_TRIPS, TNTP_FLOWS, TNTP_NODES, CSV, OTHER ->
                "give TNTP trips, a CSV table origin,destination,volume, or an OMX file";
        };
        return new AssignmentFileProblem.WrongKind(Spot.of(shown), kind.description(), "trips", fix);
    }

    /// Reads all of the file into the sink.
    ///
    /// @return SHA-256 of its bytes, empty when it could not be read
    String read(ZoneIndex zones, Sink sink, Findings findings);

    /// Where an entry stands, as messages say it.
    Spot spot(int row, String destination);

    String shown();
}
