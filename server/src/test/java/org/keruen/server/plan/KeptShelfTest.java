package org.keruen.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.workspace.Hash;
import org.keruen.workspace.KeptPlans;
import org.keruen.workspace.Workspace;

class KeptShelfTest {
    @TempDir
    private Path home;

    /// Longer than what the shelf holds in its ring, all together.
    private static byte[] document(int number) {
        return ("plan " + number + " " + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void plans_that_others_were_written_over_before_they_could_be_kept_are_not_lost() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            List<String> hashes = new ArrayList<>();
            try (KeptShelf shelf = new KeptShelf(workspace.plans())) {
                for (int i = 0; i < 130; i++) hashes.add(shelf.keep(document(i), Drawn.NOTHING));
                assertThat(shelf.size()).as("bytes of the ring").isEqualTo(96L << 20);
                for (int i = 0; i < 130; i++) {
                    assertThat(shelf.text(hashes.get(i)).map(Hash::of)).contains(hashes.get(i));
                }
                assertThat(shelf.newestFirst()).isEqualTo(hashes.reversed());
                assertThat(shelf.again(hashes.getFirst(), Drawn.NOTHING))
                        .as("it was written over")
                        .isEmpty();
                assertThat(shelf.again(hashes.get(125), Drawn.NOTHING)).contains(document(125));
                assertThat(shelf.newestFirst()).startsWith(hashes.get(125), hashes.get(129));
            }
            assertThat(workspace.plans().newestFirst()).hasSize(130).startsWith(hashes.get(125), hashes.get(129));
            assertThat(workspace.plans().text(hashes.getFirst()).map(Hash::of)).contains(hashes.getFirst());
        }
    }

    @Test
    void no_more_wait_than_are_kept() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            List<String> hashes = new ArrayList<>();
            try (KeptShelf shelf = new KeptShelf(workspace.plans())) {
                for (int i = 0; i < KeptPlans.MOST + 5; i++) hashes.add(shelf.keep("plan " + i));
            }
            assertThat(workspace.plans().newestFirst())
                    .isEqualTo(hashes.subList(5, hashes.size()).reversed());
        }
    }
}
