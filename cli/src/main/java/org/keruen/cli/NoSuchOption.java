package org.keruen.cli;

import org.keruen.model.issue.Issue;

/// The answer has no option of that number or id.
record NoSuchOption(String wanted, int options) implements Issue {
    @Override
    public String code() {
        return "REQ-064";
    }

    @Override
    public String what() {
        return "the answer has no option \"" + wanted + "\"";
    }

    @Override
    public String where() {
        return "--option";
    }

    @Override
    public String fix() {
        return "give a number from 1 to " + options + ", or an id from the table";
    }
}
