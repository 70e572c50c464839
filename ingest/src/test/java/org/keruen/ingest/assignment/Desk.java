package org.keruen.ingest.assignment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Issues;

/// A folder with files of an assignment, and what reading them says. Begins with Braess's network (1968), drawn by
/// ourselves: 1 to 2 over 3, over 4, or over 3 and 4.
final class Desk {
    static final String TAGS = """
            <NUMBER OF ZONES> 2
            <NUMBER OF NODES> 4
            <FIRST THRU NODE> 1
            <NUMBER OF LINKS> 5
            <END OF METADATA>
            """;

    static final String LINKS = """
            1 3 1 0 0.00000001 1000000000 1 0 0 1 ;
            1 4 1 0 50 0.02 1 0 0 1 ;
            3 2 1 0 50 0.02 1 0 0 1 ;
            3 4 1 0 10 0.1 1 0 0 1 ;
            4 2 1 0 0.00000001 1000000000 1 0 0 1 ;
            """;

    static final String TRIPS = """
            <NUMBER OF ZONES> 2
            <TOTAL OD FLOW> 6.0
            <END OF METADATA>

            Origin 1
                1 : 0.0;  2 : 6.0;
            """;

    private final Path folder;
    private Issues issues = new Issues();

    Desk(Path folder) {
        this.folder = folder;
        write("net.tntp", TAGS + LINKS);
        write("trips.tntp", TRIPS);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Desk write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Desk write(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).toAbsolutePath().getParent());
            Files.write(path(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk pack(String name, String text) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ReadNetwork> network(String name) {
        issues = new Issues();
        return AssignmentReader.network(path(name), issues);
    }

    ReadNetwork soundNetwork(String name) {
        return network(name).orElseThrow(() -> new AssertionError(said()));
    }

    /// Trips between the zones of a network that is sound.
    Optional<ReadDemand> demand(String network, String trips) {
        ReadNetwork read = soundNetwork(network);
        issues = new Issues();
        return AssignmentReader.demand(TripsFile.of(trips, folder), read.network(), issues);
    }

    ReadDemand soundDemand(String network, String trips) {
        return demand(network, trips).orElseThrow(() -> new AssertionError(said()));
    }

    Optional<ReadAssignment> read(AssignmentFiles files) {
        issues = new Issues();
        return AssignmentReader.read(files, issues);
    }

    Issues issues() {
        return issues;
    }

    /// Code and place of all that was found.
    List<String> found() {
        return issues.all().stream()
                .map(issue -> issue.code() + " " + issue.where())
                .toList();
    }

    String said() {
        StringBuilder text = new StringBuilder();
        for (Issue issue : issues.all()) {
            text.append(issue.code() + " " + issue.where() + ": " + issue.what() + " → " + issue.fix() + "\n");
        }
        return text.toString();
    }
}
