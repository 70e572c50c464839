package org.keruen.server.offer;

import org.keruen.model.issue.Issue;

/// How many places to name is no number, or too many.
record NotALimit(String given, int most) implements Issue {
    @Override
    public String code() {
        return "REQ-149";
    }

    @Override
    public String what() {
        return "\"" + given + "\" is no number of places";
    }

    @Override
    public String where() {
        return "limit";
    }

    @Override
    public String fix() {
        return "write a number from 1 to " + most;
    }
}
