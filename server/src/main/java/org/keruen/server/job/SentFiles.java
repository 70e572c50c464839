package org.keruen.server.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;

/// Files that come with a question, laid into a folder of their own while it is worked on.
final class SentFiles {
    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._-]{0,79}";

    private SentFiles() {}

    /// Throws [Refused] where a name could be that of another file, or a file is named that was not sent.
    static void check(
            Map<String, String> files, Optional<String> network, Optional<String> trips, Optional<String> classes) {
        List<Issue> issues = new ArrayList<>();
        for (String name : files.keySet()) {
            if (!name.matches(NAME))
                issues.add(new NotSent("files", name, files.keySet().stream().toList()));
        }
        needed("network", network.filter(name -> !name.equals(".")), files, issues);
        needed("trips", trips.map(name -> name.split("#", -1)[0]), files, issues);
        needed("classes", classes, files, issues);
        if (!issues.isEmpty()) throw new Refused(issues);
    }

    private static void needed(String member, Optional<String> name, Map<String, String> files, List<Issue> issues) {
        if (name.isPresent() && !files.containsKey(name.get())) {
            issues.add(new NotSent(member, name.get(), List.copyOf(files.keySet())));
        }
    }

    static Path write(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("keruen-assign-");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void drop(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file is named that did not come with the question.
    record NotSent(String member, String name, List<String> sent) implements Issue {
        NotSent {
            sent = List.copyOf(sent);
        }

        @Override
        public String code() {
            return "REQ-155";
        }

        @Override
        public String what() {
            return "\"" + name + "\" is not among the files that came with the question";
        }

        @Override
        public String where() {
            return member;
        }

        @Override
        public String fix() {
            return "send it in files, by its plain name"
                    + (sent.isEmpty() ? "" : "; sent were " + String.join(", ", sent));
        }
    }
}
