package org.keruen.study.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_piece_by_piece_is_there_whole_and_nothing_else() throws IOException {
        Path file = folder.resolve("long.csv");
        int rows = WholeFile.write(file, out -> {
            for (int i = 0; i < 3; i++) out.append("row\n");
            return 3;
        });
        assertThat(rows).isEqualTo(3);
        assertThat(file).hasContent("row\nrow\nrow\n");
        assertThat(folder).isDirectoryContaining("glob:**long.csv").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_file_that_fails_half_way_leaves_what_was_there_before() throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), "before");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.append("half");
                    throw new IOException("the disk is full");
                }));
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
