package org.keruen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that cannot be read: an option or a verb nobody knows, a value left out.
sealed interface CommandProblem extends Issue {

    static CommandProblem of(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        if (!(problem instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return new Misread(words(problem), command.getCommandSpec().qualifiedName());
        }
        String word = unmatched.getUnmatched().getFirst();
        CommandSpec spec = command.getCommandSpec();
        boolean option = word.startsWith("-");
        if (!option && !spec.subcommands().isEmpty()) {
            return new UnknownVerb(word, Nearest.to(word, spec.subcommands().keySet(), 2), spec.qualifiedName());
        }
        String name = option && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
        List<String> known = new ArrayList<>();
        spec.options().forEach(one -> known.add(one.longestName()));
        return new UnknownOption(name, option ? Nearest.to(name, known, 1) : List.of(), spec.qualifiedName());
    }

    private static String words(ParameterException problem) {
        return Optional.ofNullable(problem.getMessage()).orElse("the command line cannot be read");
    }

    /// Picocli says best itself what is missing.
    record Misread(String words, String command) implements CommandProblem {
        @Override
        public String code() {
            return "REQ-060";
        }

        @Override
        public String what() {
            return words;
        }

        @Override
        public String where() {
            return command;
        }

        @Override
        public String fix() {
            return "see " + command + " --help";
        }
    }

    record UnknownVerb(String word, List<String> near, String command) implements CommandProblem {
        @Override
        public String code() {
            return "REQ-061";
        }

        @Override
        public String what() {
            return command + " does not know the verb \"" + word + "\"";
        }

        @Override
        public String where() {
            return command;
        }

        @Override
        public String fix() {
            return near.isEmpty() ? "see " + command + " --help" : "did you mean " + String.join(" or ", near) + "?";
        }
    }

    record UnknownOption(String word, List<String> near, String command) implements CommandProblem {
        @Override
        public String code() {
            return "REQ-062";
        }

        @Override
        public String what() {
            return word.startsWith("-")
                    ? command + " does not know the option " + word
                    : command + " does not expect \"" + word + "\"";
        }

        @Override
        public String where() {
            return command;
        }

        @Override
        public String fix() {
            if (!near.isEmpty()) return "did you mean " + near.getFirst() + "?";
            return word.startsWith("-")
                    ? "see " + command + " --help"
                    : "put values with blanks in quotation marks; see " + command + " --help";
        }
    }

    /// The server is not part of these jars.
    record NotHere() implements CommandProblem {
        @Override
        public String code() {
            return "REQ-069";
        }

        @Override
        public String what() {
            return "the command line's own jar does not hold the server";
        }

        @Override
        public String where() {
            return "keruen serve";
        }

        @Override
        public String fix() {
            return "start it with the launcher, ./keruen serve, or java -jar lib/server/keruen-server-….jar";
        }
    }
}
