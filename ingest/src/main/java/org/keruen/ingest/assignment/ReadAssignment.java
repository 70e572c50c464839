package org.keruen.ingest.assignment;

import java.util.ArrayList;
import java.util.List;

/// A network and the classes that use it, as read.
public record ReadAssignment(ReadNetwork network, ReadClasses classes) {
    /// All files that were read: the network's, then those of classes and trips.
    public List<ReadFile> files() {
        List<ReadFile> files = new ArrayList<>(network.files());
        files.addAll(classes.files());
        return files;
    }

    /// One short hash of all of them.
    public String hash() {
        return ReadFile.hash(files());
    }
}
