package org.keruen.ingest.problem;

import java.util.List;

/// A file of the package cannot be read, or has not the shape of its table.
public sealed interface FileProblem extends Problem {

    record FolderMissing(Spot at) implements FileProblem {
        @Override
        public String code() {
            return "PKG-001";
        }

        @Override
        public String what() {
            return "there is no such folder";
        }

        @Override
        public String fix() {
            return "give the path of a folder that holds package.yaml and the CSV tables";
        }
    }

    record FileMissing(Spot at) implements FileProblem {
        @Override
        public String code() {
            return "PKG-002";
        }

        @Override
        public String what() {
            return "%s is missing".formatted(at.file());
        }

        @Override
        public String fix() {
            return "add the file; docs/methods/corridor-package.md lists its columns";
        }
    }

    record Unreadable(Spot at, String reason) implements FileProblem {
        @Override
        public String code() {
            return "PKG-003";
        }

        @Override
        public String what() {
            return "the file cannot be read: " + reason;
        }

        @Override
        public String fix() {
            return "make it an ordinary file that you may read";
        }
    }

    record TooLarge(Spot at, long bytes) implements FileProblem {
        @Override
        public String code() {
            return "PKG-004";
        }

        @Override
        public String what() {
            return "the file has %d bytes, more than the %d that are read".formatted(bytes, MOST_BYTES);
        }

        @Override
        public String fix() {
            return "split off what does not belong to the corridors; a table of a package is a few hundred kilobytes";
        }
    }

    record NotUtf8(Spot at) implements FileProblem {
        @Override
        public String code() {
            return "PKG-005";
        }

        @Override
        public String what() {
            return "the bytes of this row are not UTF-8";
        }

        @Override
        public String fix() {
            return "save the file as UTF-8 (in a spreadsheet: CSV UTF-8)";
        }
    }

    record NoHeader(Spot at, List<String> columns) implements FileProblem {
        @Override
        public String code() {
            return "PKG-006";
        }

        @Override
        public String what() {
            return "the file has no header row";
        }

        @Override
        public String fix() {
            return "begin it with: " + String.join(",", columns);
        }
    }

    record MissingColumn(Spot at) implements FileProblem {
        @Override
        public String code() {
            return "PKG-007";
        }

        @Override
        public String what() {
            return "column %s is missing".formatted(at.column());
        }

        @Override
        public String fix() {
            return "add %s to the header row; its cells may stay empty where nothing is stated".formatted(at.column());
        }
    }

    record UnknownColumn(Spot at, List<String> similar) implements FileProblem {
        @Override
        public String code() {
            return "PKG-008";
        }

        @Override
        public String what() {
            return "no table %s has a column \"%s\"".formatted(at.file(), at.column());
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "take the column out; remarks go into note"
                    : "did you mean %s?".formatted(String.join(", ", similar));
        }
    }

    record RepeatedColumn(Spot at) implements FileProblem {
        @Override
        public String code() {
            return "PKG-009";
        }

        @Override
        public String what() {
            return "column %s is there twice".formatted(at.column());
        }

        @Override
        public String fix() {
            return "keep one of the two";
        }
    }

    record RaggedRow(Spot at, int cells, int columns) implements FileProblem {
        @Override
        public String code() {
            return "PKG-010";
        }

        @Override
        public String what() {
            return "the row has %d cells, the header %d".formatted(cells, columns);
        }

        @Override
        public String fix() {
            return "write one cell for each column; put a text with commas between double quotes";
        }
    }

    record BrokenQuotes(Spot at, String reason) implements FileProblem {
        @Override
        public String code() {
            return "PKG-011";
        }

        @Override
        public String what() {
            return "the double quotes of this row do not match: " + reason;
        }

        @Override
        public String fix() {
            return "put the text between double quotes and write a double quote inside it twice";
        }
    }

    record FormulaCell(Spot at, String cell) implements FileProblem {
        @Override
        public String code() {
            return "PKG-012";
        }

        @Override
        public String what() {
            return "\"%s\" would run as a formula in a spreadsheet".formatted(cell);
        }

        @Override
        public String fix() {
            return "begin the text with another character than = + - @; leave the cell empty for \"not stated\"";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record UnknownFile(Spot at, List<String> similar) implements FileProblem {
        @Override
        public String code() {
            return "PKG-013";
        }

        @Override
        public String what() {
            return "no table of a corridor package has this name, so the file is not read";
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "move the file out of the folder, or rename it"
                    : "did you mean %s?".formatted(String.join(", ", similar));
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record BadYaml(Spot at, String reason) implements FileProblem {
        @Override
        public String code() {
            return "PKG-014";
        }

        @Override
        public String what() {
            return "this is not the YAML expected: " + reason;
        }

        @Override
        public String fix() {
            return "write one \"key: value\" a line, and lists as [en, kk, ru, zh]";
        }
    }

    record KeyMissing(Spot at) implements FileProblem {
        @Override
        public String code() {
            return "PKG-015";
        }

        @Override
        public String what() {
            return "%s is not stated".formatted(at.column());
        }

        @Override
        public String fix() {
            return "add a line \"%s: …\"".formatted(at.column());
        }
    }

    record KeyUnknown(Spot at, List<String> similar) implements FileProblem {
        @Override
        public String code() {
            return "PKG-016";
        }

        @Override
        public String what() {
            return "\"%s\" is no key of this file, so it is not read".formatted(at.column());
        }

        @Override
        public String fix() {
            return similar.isEmpty() ? "take the line out" : "did you mean %s?".formatted(String.join(", ", similar));
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record BadValue(Spot at, String value, String expected) implements FileProblem {
        @Override
        public String code() {
            return "PKG-017";
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
}
