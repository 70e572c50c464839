package org.keruen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {
    private static final Path HOME = Path.of(System.getProperty("keruen.home"));
    private static final Set<String> FAMILIES = Set.of("PKG", "SCN", "ASG");
    private static final Pattern CODE = Pattern.compile("\"((?:PKG|SCN|ASG)-\\d{3})\"");

    /// All codes that occur in the source of the two rooms.
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String room : Set.of("ingest", "scenario")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(room).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(codes::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return codes;
    }

    @Test
    void every_code_has_its_page_and_every_page_its_code() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("docs/errors"))) {
            Set<String> pages = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> FAMILIES.contains(name.substring(0, 3)))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).isEqualTo(codes());
        }
    }

    @Test
    void every_page_shows_a_broken_and_a_mended_example() throws IOException {
        for (String code : codes()) {
            String page = Files.readString(HOME.resolve("docs/errors").resolve(code + ".md"));
            assertThat(page)
                    .startsWith("# " + code + ": ")
                    .contains("\nBroken:\n")
                    .contains("\nMended:\n");
        }
    }
}
