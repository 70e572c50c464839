package org.keruen.model.provenance;

/// The package row a figure was read from; `row` counts lines of the file, the header being 1.
public record RowRef(String file, int row) {
    /// Stands for what is not read from a file.
    public static final RowRef NOWHERE = new RowRef("", 0);

    @Override
    public String toString() {
        return file.isEmpty() ? "computed" : file + ", row " + row;
    }
}
