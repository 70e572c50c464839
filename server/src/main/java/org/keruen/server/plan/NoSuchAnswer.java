package org.keruen.server.plan;

import org.keruen.model.issue.Issue;

/// No answer of that hash is kept.
record NoSuchAnswer(String hash) implements Issue {
    @Override
    public String code() {
        return "REQ-068";
    }

    @Override
    public String what() {
        return "no plan \"" + hash + "\" is kept";
    }

    @Override
    public String where() {
        return "hash";
    }

    @Override
    public String fix() {
        return "ask the plan again; only the newest answers are kept, and GET /api/v1/plans lists them";
    }
}
