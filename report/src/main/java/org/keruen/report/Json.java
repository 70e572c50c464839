package org.keruen.report;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/// One JSON document, indented by two spaces, members in the order in which they are written.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /// How an object's text ends.
    public static final String END = "\n}\n";

    private Json() {}

    /// The text of the object whose members `members` writes, with a line end behind it.
    public static String object(Consumer<JsonGenerator> members) {
        return object(members, new Indented(new Fragments()));
    }

    /// The same on one line, for a program that keeps it.
    public static String compact(Consumer<JsonGenerator> members) {
        return object(members, ObjectWriteContext.empty());
    }

    /// The same as [#object(Consumer)] in UTF-8, and quicker for a long document.
    ///
    /// @param fragments what was written before and may be written again
    public static byte[] bytes(Consumer<JsonGenerator> members, Fragments fragments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(fragments), bytes)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static String object(Consumer<JsonGenerator> members, ObjectWriteContext layout) {
        StringWriter text = new StringWriter(1 << 10);
        try (JsonGenerator json = FACTORY.createGenerator(layout, text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /// A member that is an object. The same `what` has the same members wherever it stands, so that they are looked at
    /// once for a document, or for many that share their fragments.
    public static <T> void same(JsonGenerator json, String name, T what, BiConsumer<JsonGenerator, T> members) {
        if (!(json.objectWriteContext() instanceof Indented layout)) {
            json.writeObjectPropertyStart(name);
            members.accept(json, what);
            json.writeEndObject();
            return;
        }
        json.writeName(name);
        int depth = json.streamWriteContext().getNestingDepth();
        json.writeRawValue(layout.fragments.of(
                what, depth, () -> object(one -> members.accept(one, what)).stripTrailing()));
    }

    /// A member that is an array of strings.
    public static void strings(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// A member that is an array of objects, each with the members `members` writes.
    public static <T> void objects(
            JsonGenerator json, String name, Collection<T> values, BiConsumer<JsonGenerator, T> members) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.accept(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final Fragments fragments;
        private final Indentation indentation = new Indentation();

        private Indented(Fragments fragments) {
            this.fragments = fragments;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return indentation;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
