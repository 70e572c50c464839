package org.keruen.study.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAnswersTest {
    @TempDir
    private Path home;

    @Test
    void an_answer_is_a_plain_file_named_by_what_is_in_it() throws IOException {
        Path file = new SavedAnswers(home.resolve("new/home")).save("{}\n");
        assertThat(file.getFileName()).hasToString("ca3d163bab055381.json");
        assertThat(file).startsWith(home.resolve("new/home/answers"));
        assertThat(Files.readString(file)).isEqualTo("{}\n");
    }

    @Test
    void the_same_answer_again_is_one_file_and_the_newest_once_more() throws IOException {
        SavedAnswers answers = new SavedAnswers(home);
        Path first = answers.save("first");
        Path second = answers.save("second");
        Files.setLastModifiedTime(first, FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(second, FileTime.fromMillis(2_000));
        assertThat(answers.newestFirst()).containsExactly(second, first);
        answers.save("first");
        assertThat(answers.newestFirst()).containsExactly(first, second);
    }

    @Test
    void only_the_last_200_are_kept_and_no_drafts_lie_about() throws IOException {
        SavedAnswers answers = new SavedAnswers(home);
        for (int i = 0; i < SavedAnswers.KEPT; i++) {
            Files.setLastModifiedTime(answers.save("answer " + i), FileTime.fromMillis(1_000L * (i + 1)));
        }
        Path oldest = answers.newestFirst().getLast();
        answers.save("one more");
        assertThat(answers.newestFirst()).hasSize(SavedAnswers.KEPT).doesNotContain(oldest);
        try (var files = Files.list(home.resolve("answers"))) {
            assertThat(files).hasSize(SavedAnswers.KEPT);
        }
    }

    @Test
    void where_nothing_was_saved_there_is_nothing() throws IOException {
        assertThat(new SavedAnswers(home).newestFirst()).isEmpty();
    }

    @Test
    void a_home_that_is_a_file_takes_nothing() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new SavedAnswers(file).save("x"));
    }
}
