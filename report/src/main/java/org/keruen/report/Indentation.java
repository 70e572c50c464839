package org.keruen.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/// Lays a document out as Jackson's own printer does with an indentation of two spaces, letter by letter, but writes
/// each line's blanks in one piece. One object lays out one document.
final class Indentation implements PrettyPrinter {
    private static final int DEEPEST = 24;
    private static final SerializableString[] LINES = lines();
    private static final SerializableString COLON = new SerializedString(" : ");

    private int depth;

    private static SerializableString[] lines() {
        SerializableString[] lines = new SerializableString[DEEPEST];
        for (int i = 0; i < DEEPEST; i++) lines[i] = new SerializedString("\n" + "  ".repeat(i));
        return lines;
    }

    private void line(JsonGenerator json) {
        if (depth < DEEPEST) json.writeRaw(LINES[depth]);
        else json.writeRaw("\n" + "  ".repeat(depth));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw(' ');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) {
        end(json, members, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        line(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    private void end(JsonGenerator json, int entries, char bracket) {
        depth--;
        if (entries > 0) line(json);
        else json.writeRaw(' ');
        json.writeRaw(bracket);
    }
}
