package org.keruen.report.board;

import java.time.ZoneId;

/// A place the board is of, and the zone its local times are in.
public record BoardPlace(String id, String name, String country, ZoneId zone) {}
