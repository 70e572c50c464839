package org.keruen.server.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Nearest;
import org.keruen.report.JsonObject;
import org.keruen.server.Setting;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;

/// The members of a request's JSON object, each as it would be typed on the command line. An option of two words there
/// is one member here: `--arrive-by` is `arriveBy`.
public final class Members {
    private final JsonObject object;
    private final Set<String> known = new TreeSet<>();

    private Members(JsonObject object) {
        this.object = object;
    }

    /// The members of a request; none where it has no body. Throws [Failed] for a body that is not an object.
    public static Members of(Asked asked) {
        return of(asked.body());
    }

    static Members of(String body) {
        try {
            return new Members(JsonObject.read(body.isBlank() ? "{}" : body));
        } catch (JsonObject.NotAsExpected e) {
            throw notJson(e);
        }
    }

    /// A text, or a number or flag as it would be typed.
    public Optional<String> word(String name) {
        known.add(name);
        try {
            return object.maybeWord(name);
        } catch (JsonObject.NotAsExpected e) {
            throw notJson(e);
        }
    }

    /// A list of texts, or one text with commas.
    public List<String> words(String name) {
        known.add(name);
        try {
            return object.words(name);
        } catch (JsonObject.NotAsExpected e) {
            throw notJson(e);
        }
    }

    /// A flag; false where there is none.
    public boolean flag(String name) {
        known.add(name);
        try {
            return object.maybeFlag(name).orElse(false);
        } catch (JsonObject.NotAsExpected e) {
            throw notJson(e);
        }
    }

    /// An object whose members are texts; none where there is no such member.
    public Map<String, String> texts(String name) {
        known.add(name);
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            object.maybeObject(name).ifPresent(given -> given.names().forEach(one -> texts.put(one, given.text(one))));
        } catch (JsonObject.NotAsExpected e) {
            throw notJson(e);
        }
        return texts;
    }

    /// What the question is asked of besides the package.
    public Setting setting() {
        return new Setting(word("scenario"), words("overlay"), words("order"));
    }

    /// All of it, in the order of names and without blanks: two bodies that mean the same are the same.
    public String canonical() {
        return object.canonical();
    }

    /// To be called when all that can be asked was asked for. Throws [Failed] where members are left that mean
    /// nothing: a misspelt condition must not be passed over.
    public void done() {
        List<Issue> strange = object.names().stream()
                .filter(name -> !known.contains(name))
                .map(name -> (Issue) new UnknownMember(name, Nearest.to(name, known, 2)))
                .toList();
        if (!strange.isEmpty()) throw new Failed(422, strange, Map.of());
    }

    private static Failed notJson(JsonObject.NotAsExpected e) {
        String why = e.getMessage();
        return new Failed(400, new HttpProblem.NotJson(why == null ? "it is something else" : why));
    }

    /// A member nobody asked for.
    record UnknownMember(String name, List<String> near) implements Issue {
        UnknownMember {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-147";
        }

        @Override
        public String what() {
            return "a question of this kind has no member \"" + name + "\"";
        }

        @Override
        public String where() {
            return name;
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "take it out; GET /api/v1/openapi.json lists the members"
                    : "did you mean " + String.join(" or ", near) + "?";
        }
    }
}
