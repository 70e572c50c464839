package org.keruen.flow.fit;

import java.util.Optional;

/// What a method without a model says.
///
/// @param by the method that made it: persistence where a trend had too little to go by
/// @param band P10 to P90 as its [BackTest] has it; empty where that has too few errors
/// @param otherSeason whether a part of a year was guessed from other days of the calendar
public record RivalForecast(Rival by, double value, Optional<Interval> band, boolean otherSeason) {}
