package org.keruen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/// One command line run in this process: how it ended, and what it wrote where.
record Run(int exit, String out, String err) {
    static Run keruen(String... arguments) {
        return in(Map.of(), arguments);
    }

    static Run in(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Door door = new Door(new PrintWriter(out), new PrintWriter(err, true), environment::get);
        int exit = door.run(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
