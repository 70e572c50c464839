package org.keruen.server.saved;

import java.util.List;
import java.util.Map;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.report.Json;
import org.keruen.report.JsonObject;
import org.keruen.server.Desk;
import org.keruen.server.question.Members;

/// Looks at what a person wants to keep before it is kept: it must be usable with the package, so that a question which
/// names it later is not the first to find out. Throws [Refused] with every problem.
final class OwnCheck {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";
    private static final String FILE = "[a-z_]{1,40}\\.csv";

    private OwnCheck() {}

    static void name(String name) {
        if (!name.matches(NAME)) throw new Refused(List.of(new NotAName(name)));
    }

    /// The text of a scenario file, named like the name it is kept under.
    static String scenario(String name, Members members, Desk desk) {
        String yaml = members.word("yaml").orElse("");
        members.done();
        desk.checkScenario(name, yaml);
        return yaml;
    }

    /// The columns of a row of `orders.csv`.
    static String order(Members members, Desk desk) {
        Map<String, String> row = members.texts("order");
        members.done();
        String body = object(row);
        desk.checkOverlay("own-orders", Map.of("orders.csv", desk.orders(JsonObject.read(body))));
        return body;
    }

    /// The files of an overlay folder.
    static String overlay(String name, Members members, Desk desk) {
        Map<String, String> files = members.texts("files");
        members.done();
        for (String file : files.keySet()) {
            if (!file.matches(FILE)) throw new Refused(List.of(new NotATable(file)));
        }
        desk.checkOverlay(name, files);
        return object(files);
    }

    private static String object(Map<String, String> texts) {
        return Json.compact(json -> texts.forEach(json::writeStringProperty));
    }

    /// A name that is none.
    record NotAName(String given) implements Issue {
        @Override
        public String code() {
            return "REQ-159";
        }

        @Override
        public String what() {
            return "\"" + given + "\" cannot be a name to keep something under";
        }

        @Override
        public String where() {
            return "name";
        }

        @Override
        public String fix() {
            return "use small Latin letters, digits and hyphens, at most 60";
        }
    }

    /// A file that is no table of a package.
    record NotATable(String file) implements Issue {
        @Override
        public String code() {
            return "REQ-160";
        }

        @Override
        public String what() {
            return "\"" + file + "\" is no table of a package";
        }

        @Override
        public String where() {
            return "files";
        }

        @Override
        public String fix() {
            return "name the files like those of a package: tariffs.csv, orders.csv, services.csv";
        }
    }
}
