package org.keruen.server.saved;

import java.util.Optional;
import org.keruen.model.issue.Issue;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Failed;

/// The revision of something kept, as an `ETag`.
final class Revision {
    private Revision() {}

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /// Which revision a writer has seen: 0 where they say that there is none yet, empty where any will do (`If-Match:
    /// *`). Throws [Failed] where nothing is said.
    static Optional<Long> expected(Asked asked) {
        if (asked.header("If-None-Match").map(String::strip).filter("*"::equals).isPresent()) return Optional.of(0L);
        String match = asked.header("If-Match").map(String::strip).orElse("");
        if (match.equals("*")) return Optional.empty();
        if (match.matches("\"[0-9]{1,18}\"")) {
            return Optional.of(Long.parseLong(match.substring(1, match.length() - 1)));
        }
        if (match.isEmpty()) throw new Failed(428, new NotSaid());
        throw other();
    }

    static Failed other() {
        return new Failed(412, new Other());
    }

    /// The writer does not say which revision they have seen.
    record NotSaid() implements Issue {
        @Override
        public String code() {
            return "REQ-157";
        }

        @Override
        public String what() {
            return "it is not said which revision this is to replace";
        }

        @Override
        public String where() {
            return "If-Match";
        }

        @Override
        public String fix() {
            return "send If-Match with the ETag it was read with, or If-None-Match: * for something new";
        }
    }

    /// It has changed since the writer has seen it.
    record Other() implements Issue {
        @Override
        public String code() {
            return "REQ-158";
        }

        @Override
        public String what() {
            return "it has another revision than the one seen";
        }

        @Override
        public String where() {
            return "If-Match";
        }

        @Override
        public String fix() {
            return "read it again and write with the ETag it has now";
        }
    }
}
