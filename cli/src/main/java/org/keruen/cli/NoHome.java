package org.keruen.cli;

import org.keruen.model.issue.Issue;

/// There is no folder to keep anything in.
record NoHome() implements Issue {
    @Override
    public String code() {
        return "REQ-136";
    }

    @Override
    public String what() {
        return "there is no home folder to keep shipments in";
    }

    @Override
    public String where() {
        return "KERUEN_HOME";
    }

    @Override
    public String fix() {
        return "set KERUEN_HOME, or HOME, to a folder that may be written to";
    }
}
