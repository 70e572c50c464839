package org.keruen.study.answers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Plans answered before, so that a later question can be about one of their options. Each is known by the hash of
/// its text; the same answer again is kept once, and the newest once more.
public interface Answers {
    /// Keeps the text of a `keruen.plan/1` and says its hash.
    String keep(String document) throws IOException;

    /// The hashes of what is kept, the answer given last first.
    List<String> newestFirst() throws IOException;

    /// The text of a hash; empty where none is kept.
    Optional<String> text(String hash) throws IOException;
}
