package org.keruen.cli;

import org.keruen.model.issue.Issue;

/// Something nobody foresaw.
record OurFault(Throwable unexpected) implements Issue {
    @Override
    public String code() {
        return "SYS-001";
    }

    @Override
    public String what() {
        String message = unexpected.getMessage();
        return "Keruen failed: " + unexpected.getClass().getSimpleName() + (message == null ? "" : ", " + message);
    }

    @Override
    public String where() {
        StackTraceElement[] trace = unexpected.getStackTrace();
        return trace.length == 0 ? "unknown" : trace[0].getClassName() + " line " + trace[0].getLineNumber();
    }

    @Override
    public String fix() {
        return "this is our mistake; please report it with the command line and what KERUEN_DEBUG=1 prints"
                + " (docs/errors/SYS-001.md says where)";
    }
}
