package org.keruen.ingest.problem;

import java.util.List;
import org.keruen.model.issue.Nearest;

/// Trips or classes of users do not fit the network, or are not what they should be.
public sealed interface DemandProblem extends Problem {

    record UnknownZone(Spot at, String zone, String known) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-017";
        }

        @Override
        public String what() {
            return "there is demand to or from zone %s, and the network has none; %s".formatted(zone, known);
        }

        @Override
        public String fix() {
            return "take the demand out, or add the zone to the network";
        }
    }

    record NotAnItem(Spot at, String found, String expected) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-019";
        }

        @Override
        public String what() {
            return "\"%s\" stands where %s should".formatted(found, expected);
        }

        @Override
        public String fix() {
            return "write \"Origin 1\" on a line of its own and below it items \"2 : 100.0;\" (destination : volume;)";
        }
    }

    record TotalDiffers(Spot at, double stated, double sum) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-020";
        }

        @Override
        public String what() {
            return "<TOTAL OD FLOW> says %s, and the volumes add up to %s; they are taken as they are"
                    .formatted(stated, sum);
        }

        @Override
        public String fix() {
            return "see whether part of the file is missing; if not, write %s".formatted(sum);
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record NoDemand(Spot at, String what, String fix, boolean fatal) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-021";
        }
    }

    /// A file of several matrices, and none or a wrong one is named.
    ///
    /// @param wanted the name that was given, or empty
    record MatrixNotChosen(Spot at, String wanted, List<String> names) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-022";
        }

        @Override
        public String what() {
            if (names.isEmpty()) return "the file holds no matrix under /data";
            return wanted.isEmpty()
                    ? "the file holds %d matrices: %s".formatted(names.size(), String.join(", ", names))
                    : "the file holds no matrix \"%s\"; it has %s".formatted(wanted, String.join(", ", names));
        }

        @Override
        public String fix() {
            if (names.isEmpty()) return "write the trips as a dataset in the group /data, as OMX has it";
            String meant = Nearest.to(wanted, names).orElse(names.getFirst());
            return "name one behind the file: %s#%s".formatted(at.file(), meant);
        }
    }

    record ShapeDiffers(Spot at, String shape, int zones) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-023";
        }

        @Override
        public String what() {
            return "the matrix is %s, and the network has %d zones".formatted(shape, zones);
        }

        @Override
        public String fix() {
            return "give a matrix of %d rows and columns in the order of the zones, or one with a lookup of zone names"
                    .formatted(zones);
        }
    }

    record LookupDiffers(Spot at, String reason) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-024";
        }

        @Override
        public String what() {
            return "the rows of the matrix cannot be matched to zones: " + reason;
        }

        @Override
        public String fix() {
            return "keep one array in the group /lookup, with the zone of every row";
        }
    }

    record UnknownClass(Spot at, String name, List<String> known) implements DemandProblem {
        @Override
        public String code() {
            return "ASG-025";
        }

        @Override
        public String what() {
            return "there is demand of class \"%s\", which is none of the classes".formatted(name);
        }

        @Override
        public String fix() {
            return Nearest.to(name, known)
                            .map(near -> "did you mean %s? ".formatted(near))
                            .orElse("") + "Classes: " + String.join(", ", known);
        }
    }

    /// Trips that no path can carry.
    ///
    /// @param userClass empty when there is only one
    record NoPath(Spot at, String origin, String destination, double volume, String userClass)
            implements DemandProblem {
        @Override
        public String code() {
            return "ASG-027";
        }

        @Override
        public String what() {
            return "no path leads from zone %s to zone %s%s, though %s want to go there"
                    .formatted(
                            origin,
                            destination,
                            userClass.isEmpty() ? "" : " for class " + userClass,
                            volume == Math.rint(volume) && volume < 1e15
                                    ? String.valueOf((long) volume)
                                    : String.valueOf(volume));
        }

        @Override
        public String fix() {
            return "join zone %s to the network, or take the demand out, or say --skip-unreachable"
                    .formatted(destination);
        }
    }
}
