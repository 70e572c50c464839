package org.keruen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// One command line run in this process: how it ended, and what it wrote where.
record Run(int exit, String out, String err) {
    private static final String HOME =
            Path.of("target", "keruen-home").toAbsolutePath().toString();

    static Run keruen(String... arguments) {
        return in(Map.of(), arguments);
    }

    /// Answers are saved in a folder for tests, unless the environment names another.
    static Run in(Map<String, String> given, String... arguments) {
        Map<String, String> environment = new HashMap<>(Map.of("KERUEN_HOME", HOME));
        environment.putAll(given);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Door door = new Door(new PrintWriter(out), new PrintWriter(err, true), environment::get);
        int exit = door.run(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
