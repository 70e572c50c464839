package org.keruen.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            members.put(name, value(parser, parser.nextToken()));
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
