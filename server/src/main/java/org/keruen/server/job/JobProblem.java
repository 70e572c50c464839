package org.keruen.server.job;

import org.keruen.model.issue.Issue;

/// A long question that is not begun, or what came of it is not to be had.
public sealed interface JobProblem extends Issue {
    record QueueFull(int waiting) implements JobProblem {
        @Override
        public String code() {
            return "REQ-151";
        }

        @Override
        public String what() {
            return waiting + " long questions wait already";
        }

        @Override
        public String where() {
            return "/api/v1/jobs";
        }

        @Override
        public String fix() {
            return "wait for one of them, or cancel one with DELETE /api/v1/jobs/{id}";
        }
    }

    record NoSuchJob(String id) implements JobProblem {
        @Override
        public String code() {
            return "REQ-152";
        }

        @Override
        public String what() {
            return "there is no job \"" + id + "\"";
        }

        @Override
        public String where() {
            return "id";
        }

        @Override
        public String fix() {
            return "GET /api/v1/jobs lists those of this start of the server, GET /api/v1/runs what is kept";
        }
    }

    record NotDone(String id, String state) implements JobProblem {
        @Override
        public String code() {
            return "REQ-153";
        }

        @Override
        public String what() {
            return "job " + id + " has no result: it is " + state;
        }

        @Override
        public String where() {
            return "id";
        }

        @Override
        public String fix() {
            return "follow GET /api/v1/jobs/" + id + "/events until it is done, or ask again";
        }
    }

    record NoSuchResult(String hash) implements JobProblem {
        @Override
        public String code() {
            return "REQ-154";
        }

        @Override
        public String what() {
            return "no result \"" + hash + "\" is kept";
        }

        @Override
        public String where() {
            return "hash";
        }

        @Override
        public String fix() {
            return "ask the question again; GET /api/v1/runs lists what is kept";
        }
    }

    record NotKept(String why) implements JobProblem {
        @Override
        public String code() {
            return "SYS-007";
        }

        @Override
        public String what() {
            return "the result could not be kept: " + why;
        }

        @Override
        public String where() {
            return "KERUEN_HOME";
        }

        @Override
        public String fix() {
            return "see that the folder can be written to and the disk has room, then ask again";
        }
    }
}
