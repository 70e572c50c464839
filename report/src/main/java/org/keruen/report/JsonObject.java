package org.keruen.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON object that was read: members by name, each of the kind that is asked for. Throws [NotAsExpected] where the
/// document is not what it should be.
public final class JsonObject {
    private final Map<String, Object> members;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /// A text is not the JSON that was expected.
    public static final class NotAsExpected extends RuntimeException {
        private NotAsExpected(String what) {
            super(what);
        }
    }

    /// The one object a text holds.
    public static JsonObject read(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) throw new NotAsExpected("it is not a JSON object");
            JsonObject object = object(parser);
            if (parser.nextToken() != null) throw new NotAsExpected("something follows the JSON object");
            return object;
        } catch (JacksonException e) {
            throw new NotAsExpected("it is not JSON: " + e.getOriginalMessage());
        }
    }

    /// What to throw when the document is JSON, and yet not the one expected.
    public NotAsExpected not(String what) {
        return new NotAsExpected(what);
    }

    public String text(String name) {
        return maybeText(name).orElseThrow(() -> new NotAsExpected("it has no text \"" + name + "\""));
    }

    public Optional<String> maybeText(String name) {
        return Optional.ofNullable(members.get(name)).map(value -> as(String.class, name, value));
    }

    public BigDecimal number(String name) {
        return maybeNumber(name).orElseThrow(() -> new NotAsExpected("it has no number \"" + name + "\""));
    }

    public Optional<BigDecimal> maybeNumber(String name) {
        return Optional.ofNullable(members.get(name)).map(value -> as(BigDecimal.class, name, value));
    }

    public JsonObject object(String name) {
        return maybeObject(name).orElseThrow(() -> new NotAsExpected("it has no object \"" + name + "\""));
    }

    public Optional<JsonObject> maybeObject(String name) {
        return Optional.ofNullable(members.get(name)).map(value -> as(JsonObject.class, name, value));
    }

    public List<JsonObject> objects(String name) {
        return list(name).stream()
                .map(value -> as(JsonObject.class, name, value))
                .toList();
    }

    /// The names of its members, in order. A member that is `null` is not there.
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    /// Its members in the order of their names: objects that mean the same have the same words.
    public String canonical() {
        StringBuilder words = new StringBuilder("{");
        new TreeMap<>(members)
                .forEach((name, value) ->
                        words.append(name).append('=').append(canonical(value)).append(';'));
        return words.append('}').toString();
    }

    private static String canonical(Object value) {
        return switch (value) {
            case JsonObject object -> object.canonical();
            case List<?> list ->
                list.stream().map(JsonObject::canonical).toList().toString();
            // With its length before it, so that no text can look like two.
            default -> value.toString().length() + ":" + value;
        };
    }

    /// Whether a member is true; empty where there is none.
    public Optional<Boolean> maybeFlag(String name) {
        return Optional.ofNullable(members.get(name)).map(value -> as(Boolean.class, name, value));
    }

    /// A member's text, the figures of a number, or `true` or `false`, as it would be typed; empty where there is no
    /// such member.
    public Optional<String> maybeWord(String name) {
        return Optional.ofNullable(members.get(name)).map(value -> word(name, value));
    }

    /// The words of a list, or of a text with commas between them; none where there is no such member.
    public List<String> words(String name) {
        Object value = members.get(name);
        if (value == null) return List.of();
        if (value instanceof List<?> list) {
            return list.stream().map(one -> word(name, one)).toList();
        }
        return List.of(word(name, value).split(",", -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String word(String name, Object value) {
        return switch (value) {
            case String text -> text;
            case BigDecimal number -> number.toPlainString();
            case Boolean flag -> flag.toString();
            default -> throw new NotAsExpected("its \"" + name + "\" is of another kind than it should be");
        };
    }

    public List<String> strings(String name) {
        return list(name).stream().map(value -> as(String.class, name, value)).toList();
    }

    private List<?> list(String name) {
        Object value = members.get(name);
        return value == null ? List.of() : as(List.class, name, value);
    }

    private static <T> T as(Class<T> kind, String name, Object value) {
        if (kind.isInstance(value)) return kind.cast(value);
        throw new NotAsExpected("its \"" + name + "\" is of another kind than it should be");
    }

    private static JsonObject object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) continue;
            members.put(name, value(parser, token));
        }
        return new JsonObject(members);
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    values.add(value(parser, next));
                }
                yield values;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new NotAsExpected("there is a " + token + " in it");
        };
    }
}
