package org.keruen.study.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The codes that occur in sources.
final class ErrorPages {
    private static final Path HOME = Path.of(System.getProperty("keruen.home"));
    private static final Pattern CODE = Pattern.compile("\"(REQ-\\d{3})\"");

    private ErrorPages() {}

    static Set<String> codes(String folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }
}
