package org.keruen.model.place;

import org.keruen.model.time.Validity;

/// Another name, in any script, and the days it was the official one (always, where it is only another spelling).
public record Alias(String name, Validity official) {}
