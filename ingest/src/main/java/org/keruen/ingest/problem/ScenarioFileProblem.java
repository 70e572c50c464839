package org.keruen.ingest.problem;

import java.util.List;
import org.keruen.model.issue.Nearest;

/// A scenario file cannot be understood. What its changes ask of a package is checked by the scenario itself.
public sealed interface ScenarioFileProblem extends Problem {

    record BadYaml(Spot at, String reason) implements ScenarioFileProblem {
        @Override
        public String code() {
            return "SCN-020";
        }

        @Override
        public String what() {
            return "this is not a scenario in YAML: " + reason;
        }

        @Override
        public String fix() {
            return "write name, from and a list of changes, as in \"- {kind: close, target: link:A-B}\"";
        }
    }

    record KeyMissing(Spot at, String change) implements ScenarioFileProblem {
        @Override
        public String code() {
            return "SCN-021";
        }

        @Override
        public String what() {
            return "%s needs %s".formatted(change, at.column());
        }

        @Override
        public String fix() {
            return "add %s: …".formatted(at.column());
        }
    }

    record KeyUnknown(Spot at, String change, List<String> allowed) implements ScenarioFileProblem {
        @Override
        public String code() {
            return "SCN-022";
        }

        @Override
        public String what() {
            return "%s knows no %s".formatted(change, at.column());
        }

        @Override
        public String fix() {
            return Nearest.to(at.column(), allowed)
                            .map(key -> "did you mean %s? ".formatted(key))
                            .orElse("") + "Allowed: " + String.join(", ", allowed);
        }
    }

    record BadValue(Spot at, String value, String expected) implements ScenarioFileProblem {
        @Override
        public String code() {
            return "SCN-023";
        }

        @Override
        public String what() {
            return "%s: \"%s\" is not %s".formatted(at.column(), value, expected);
        }

        @Override
        public String fix() {
            return "write " + expected;
        }
    }

    /// Two keys of which a change has exactly one.
    record OneOfTwo(Spot at, String change, String other) implements ScenarioFileProblem {
        @Override
        public String code() {
            return "SCN-025";
        }

        @Override
        public String what() {
            return "%s needs %s or %s, and not both".formatted(change, at.column(), other);
        }

        @Override
        public String fix() {
            return "give one of %s and %s".formatted(at.column(), other);
        }
    }

    record UnknownKind(Spot at, String kind, List<String> allowed) implements ScenarioFileProblem {
        @Override
        public String code() {
            return "SCN-024";
        }

        @Override
        public String what() {
            return "\"%s\" is no kind of change".formatted(kind);
        }

        @Override
        public String fix() {
            return Nearest.to(kind, allowed)
                            .map(word -> "did you mean %s? ".formatted(word))
                            .orElse("") + "Kinds: " + String.join(", ", allowed);
        }
    }
}
