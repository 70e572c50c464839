package org.keruen.server.plan;

import org.keruen.model.issue.Issue;

/// A plan has no option of that number or id.
record NoSuchOption(String wanted, String plan) implements Issue {
    @Override
    public String code() {
        return "REQ-065";
    }

    @Override
    public String what() {
        return "there is no option \"" + wanted + "\" in plan " + plan;
    }

    @Override
    public String where() {
        return "option";
    }

    @Override
    public String fix() {
        return "give the id of one of its options, or its number from 1";
    }
}
