package org.keruen.server;

import java.util.Locale;
import org.keruen.model.issue.Issue;
import org.keruen.workspace.OwnThings.Kind;

/// Nothing of that kind is kept under the name.
public record NoSuchOwn(Kind kind, String name) implements Issue {
    @Override
    public String code() {
        return "REQ-156";
    }

    @Override
    public String what() {
        return "no " + word() + " \"" + name + "\" is kept";
    }

    @Override
    public String where() {
        return word();
    }

    @Override
    public String fix() {
        String path = switch (kind) {
            case SCENARIO -> "scenarios/own";
            case ORDER -> "orders";
            case OVERLAY -> "overlays";
        };
        return "GET /api/v1/" + path + " lists what is kept; PUT /api/v1/" + path + "/" + name + " keeps it";
    }

    private String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
