package org.keruen.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// One JSON document, indented by two spaces, members in the order in which they are written.
public final class Json {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /// How an object's text ends.
    public static final String END = "\n}\n";

    private Json() {}

    /// The text of the object whose members `members` writes, with a line end behind it.
    public static String object(Consumer<JsonGenerator> members) {
        return object(members, new Indented());
    }

    /// The same on one line, for a program that keeps it.
    public static String compact(Consumer<JsonGenerator> members) {
        return object(members, ObjectWriteContext.empty());
    }

    private static String object(Consumer<JsonGenerator> members, ObjectWriteContext layout) {
        StringWriter text = new StringWriter(1 << 16);
        try (JsonGenerator json = new JsonFactory().createGenerator(layout, text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /// A member that is an array of strings.
    public static void strings(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// A member that is an array of objects, each with the members `members` writes.
    public static <T> void objects(
            JsonGenerator json,
            String name,
            Collection<T> values,
            java.util.function.BiConsumer<JsonGenerator, T> members) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.accept(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
