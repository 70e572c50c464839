package org.keruen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The layout is Jackson's own, letter by letter.
class JsonLayoutTest {
    private static final int DEEP = 40;

    private static String jacksons(Consumer<JsonGenerator> members) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        StringWriter text = new StringWriter();
        ObjectWriteContext layout = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(layout, text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void all(JsonGenerator json) {
        json.writeStringProperty("text", "Әуе \"quoted\" \\ \n 中欧班列 \uD83D\uDE82");
        json.writeNumberProperty("number", 1.5);
        Json.strings(json, "none", List.of());
        Json.strings(json, "some", List.of("a", "b"));
        json.writeObjectPropertyStart("empty");
        json.writeEndObject();
        Json.objects(json, "objects", List.of("one", "two"), (one, word) -> {
            one.writeStringProperty("word", word);
            thing(one, "thing", "shared\nline");
            Json.objects(one, "deeper", List.of(1, 2), (two, number) -> {
                two.writeNumberProperty("number", number);
                thing(two, "thing", "shared\nline");
            });
        });
        json.writeArrayPropertyStart("arrays");
        for (int i = 0; i < DEEP; i++) json.writeStartArray();
        json.writeNumber(1);
        for (int i = 0; i < DEEP; i++) json.writeEndArray();
        json.writeEndArray();
    }

    private static void thing(JsonGenerator json, String name, String thing) {
        Json.same(json, name, thing, (one, what) -> {
            one.writeStringProperty("what", what);
            Json.strings(one, "list", List.of("x", what));
            Json.strings(one, "nothing", List.of());
        });
    }

    @Test
    void text_and_bytes_are_laid_out_as_jackson_would() {
        String expected = jacksons(JsonLayoutTest::all);
        assertThat(Json.object(JsonLayoutTest::all)).isEqualTo(expected);
        assertThat(new String(Json.bytes(JsonLayoutTest::all, new Fragments()), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    @Test
    void what_was_written_before_is_written_the_same_at_every_depth_and_in_every_document() {
        Fragments fragments = new Fragments();
        byte[] first = Json.bytes(JsonLayoutTest::all, fragments);
        assertThat(Json.bytes(JsonLayoutTest::all, fragments)).isEqualTo(first);
    }
}
