package org.keruen.report.assign;

/// A link as its files call it, and its two nodes.
///
/// @param id the number in the file, or the `link_id` of GMNS; empty for a connector
public record NamedLink(String id, String from, String to) {}
