package org.keruen.ingest.assignment;

/// Where a link of the network stands in its file, so that results can be written beside it.
///
/// @param id the `link_id` of GMNS; in TNTP, which has none, the link's number in the file, from 1
/// @param row the line of the file, 0 for a connector
public record FileLink(String id, int row, Way way) {
    public enum Way {
        /// From the first node of the row to the second.
        FORWARD,
        /// The other direction of an undirected row.
        BACKWARD,
        /// Not in the file: between a zone of several nodes and one of them.
        CONNECTOR
    }
}
