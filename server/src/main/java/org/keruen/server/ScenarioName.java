package org.keruen.server;

import org.keruen.model.issue.Issue;

/// A scenario asked for by something that is no name.
record ScenarioName(String given) implements Issue {
    @Override
    public String code() {
        return "REQ-148";
    }

    @Override
    public String what() {
        return "\"" + given + "\" cannot be the name of this scenario";
    }

    @Override
    public String where() {
        return "scenario";
    }

    @Override
    public String fix() {
        return "give a name of GET /api/v1/scenarios; a scenario of your own is kept under the name it calls itself";
    }
}
