package org.keruen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command line enters. Exit codes: 0 answered, 1 our fault, 2 bad input, 3 asked properly but there is no
/// answer.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = new Door(out, err, System::getenv).run(arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }
}
