package org.keruen.ingest;

import org.keruen.model.issue.Issues;
import org.keruen.scenario.Scenario;

/// A scenario file as read, what it is called, and everything found wrong on the way. Changes that could not be
/// understood are
/// left out.
public record ReadScenario(Scenario scenario, String title, Issues issues) {}
