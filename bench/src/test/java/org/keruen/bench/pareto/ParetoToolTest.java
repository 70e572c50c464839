package org.keruen.bench.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.graph.pareto.ParetoGraph;

class ParetoToolTest {
    /// The small graph of the Pareto notes: from 0 to 4 the front is (5, 5, 2) and (4, 6, 2).
    private static final List<String> TINY = List.of(
            "c a comment",
            "p sp 5 7",
            "a 0 1 1 1 1",
            "a 0 2 3 3 1",
            "a 0 3 2 2 1",
            "a 1 2 10 10 1",
            "a 2 3 1 1 1",
            "a 2 4 2 2 1",
            "a 3 4 2 4 1");

    @TempDir
    Path folder;

    @Test
    void a_front_of_the_known_size_is_ok() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(tool(2).run(1, 3, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("OK").contains("total: 2 vectors");
    }

    @Test
    void a_front_of_another_size_is_wrong() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(tool(3).run(0, 1, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("WRONG, not 3");
    }

    @Test
    void the_costs_of_the_first_arc_tell_the_criteria() throws IOException {
        assertThat(graph(TINY).criteria()).isEqualTo(3);
        assertThat(graph(List.of("p sp 2 1", "a 0 1 5 6 7 8 9")).criteria()).isEqualTo(5);
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() {
        assertWrong("line 2: nodes are numbered from 0 to 1, got 2", "p sp 2 1", "a 0 2 1 1");
        assertWrong("line 3: a whole number is missing", "p sp 2 2", "a 0 1 1 1", "a 0 1 1");
        assertWrong("line 3: there is more on the line", "p sp 2 2", "a 0 1 1 1", "a 0 1 1 1 1");
        assertWrong("line 1: an arc needs a line", "a 0 1 1 1");
        assertWrong("announces 2 arcs and holds 1", "p sp 2 2", "a 0 1 1 1");
        assertWrong("line 2: a whole number is missing", "p sp 2 1", "a 0 1 1.5 1");
    }

    @Test
    void a_question_without_a_known_size_has_no_verdict() throws IOException {
        Path file = Files.write(folder.resolve("queries.txt"), List.of("# two", "0 4", "", "0 4 2"));
        assertThat(Question.read(file))
                .containsExactly(new Question(0, 4, OptionalInt.empty()), new Question(0, 4, OptionalInt.of(2)));
        assertThat(Question.read(file).getFirst().verdict(17)).isEqualTo("-");
    }

    private ParetoTool tool(int expected) throws IOException {
        return new ParetoTool(graph(TINY), List.of(new Question(0, 4, OptionalInt.of(expected))));
    }

    private void assertWrong(String says, String... lines) {
        assertThatThrownBy(() -> graph(Arrays.asList(lines)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says);
    }

    private ParetoGraph graph(List<String> lines) throws IOException {
        return GraphFile.read(Files.write(folder.resolve("graph.gr"), lines));
    }
}
