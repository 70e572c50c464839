package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {
    private static final Path HOME = Path.of(System.getProperty("keruen.home"));
    private static final Path PAGES = HOME.resolve("docs/errors");
    private static final Set<String> FAMILIES = Set.of("REQ", "ANS", "SYS");
    private static final Pattern CODE = Pattern.compile("\"((?:REQ|ANS|SYS)-\\d{3})\"");

    @Test
    void every_code_of_a_question_has_its_page_and_every_page_its_code() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
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
            assertThat(Files.readString(PAGES.resolve(code + ".md")))
                    .startsWith("# " + code + ": ")
                    .contains("\nBroken:\n")
                    .contains("\nMended:\n");
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : List.of("report", "study", "cli", "server")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(room).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }
        return codes;
    }
}
