package org.keruen.plan.order;

import java.time.LocalDate;
import org.keruen.supernetwork.order.Barred;
import org.keruen.supernetwork.order.Passage;

/// Cargo that comes to a passage on a day when orders bar it, and how many seconds too early it is.
public record TurnedBack(Passage passage, LocalDate day, Barred barred, long early) {}
