package org.keruen.server.http;

import org.keruen.model.issue.Issue;

/// What keeps a request from being answered, before its question is looked at or because of the server's state.
public sealed interface HttpProblem extends Issue {
    /// Nothing is there.
    record NoSuchPath(String path) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-161";
        }

        @Override
        public String what() {
            return "there is nothing at " + path;
        }

        @Override
        public String where() {
            return path;
        }

        @Override
        public String fix() {
            return "GET /api/v1/openapi.json lists every path";
        }
    }

    /// The path is there for other methods.
    record OtherMethod(Method method, String path, String allowed) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-162";
        }

        @Override
        public String what() {
            return path + " does not answer to " + method;
        }

        @Override
        public String where() {
            return path;
        }

        @Override
        public String fix() {
            return "use " + allowed;
        }
    }

    /// The body is not one JSON object.
    record NotJson(String why) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-163";
        }

        @Override
        public String what() {
            return "the body cannot be read: " + why;
        }

        @Override
        public String where() {
            return "body";
        }

        @Override
        public String fix() {
            return "send one JSON object as Content-Type: application/json";
        }
    }

    /// A body of another kind than JSON.
    record OtherType(String type) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-143";
        }

        @Override
        public String what() {
            return type.isEmpty() ? "the body says no type" : "a body of type " + type + " is not read";
        }

        @Override
        public String where() {
            return "Content-Type";
        }

        @Override
        public String fix() {
            return "send JSON, and Content-Type: application/json with it";
        }
    }

    /// The body is longer than is read.
    record TooLarge(long most) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-144";
        }

        @Override
        public String what() {
            return "the body is longer than " + most + " bytes";
        }

        @Override
        public String where() {
            return "body";
        }

        @Override
        public String fix() {
            return "send less at a time";
        }
    }

    /// The request names another host than this machine, or comes from the page of another.
    record OtherHost(String where, String host) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-145";
        }

        @Override
        public String what() {
            return "\"" + host + "\" is not this machine";
        }

        @Override
        public String fix() {
            return "ask localhost, 127.0.0.1 or [::1] at the server's own port, and from its own pages";
        }
    }

    /// More requests than one person makes.
    record TooMany(long seconds) implements HttpProblem {
        @Override
        public String code() {
            return "REQ-146";
        }

        @Override
        public String what() {
            return "too many requests at once";
        }

        @Override
        public String where() {
            return "rate";
        }

        @Override
        public String fix() {
            return "wait " + seconds + " s and ask again";
        }
    }

    /// All that computes is busy for longer than is waited for.
    record Busy(long seconds) implements HttpProblem {
        @Override
        public String code() {
            return "SYS-003";
        }

        @Override
        public String what() {
            return "the server was busy with other questions for " + seconds + " s";
        }

        @Override
        public String where() {
            return "server";
        }

        @Override
        public String fix() {
            return "ask again, fewer questions at a time";
        }
    }

    /// A question that takes longer than is allowed.
    record TookTooLong(long seconds) implements HttpProblem {
        @Override
        public String code() {
            return "SYS-004";
        }

        @Override
        public String what() {
            return "the question took longer than " + seconds + " s and was given up";
        }

        @Override
        public String where() {
            return "server";
        }

        @Override
        public String fix() {
            return "ask for fewer days at a time, or from the command line, which waits";
        }
    }

    /// The server is being stopped.
    record Stopping() implements HttpProblem {
        @Override
        public String code() {
            return "SYS-005";
        }

        @Override
        public String what() {
            return "the server is stopping";
        }

        @Override
        public String where() {
            return "server";
        }

        @Override
        public String fix() {
            return "start it again: keruen serve";
        }
    }

    /// Something nobody foresaw.
    record Fault(String kind) implements HttpProblem {
        @Override
        public String code() {
            return "SYS-001";
        }

        @Override
        public String what() {
            return "Keruen failed: " + kind;
        }

        @Override
        public String where() {
            return "server";
        }

        @Override
        public String fix() {
            return "this is our mistake; please report it with what the server's log says";
        }
    }
}
