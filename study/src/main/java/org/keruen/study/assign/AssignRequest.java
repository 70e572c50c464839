package org.keruen.study.assign;

import java.util.List;
import org.keruen.flow.AssignmentSettings;
import org.keruen.ingest.assignment.AssignmentFiles;

/// The question understood, as far as that goes before files are read.
record AssignRequest(AssignmentFiles files, AssignmentSettings settings, List<String> selectLinks) {
    AssignRequest {
        selectLinks = List.copyOf(selectLinks);
    }
}
