package org.keruen.study.rates;

import java.nio.file.Path;
import java.util.Optional;

/// A rate sheet, the folder it is to become, and whether an overlay there may be replaced.
public record ImportQuestion(Path sheet, Path folder, boolean replace, Optional<String> language) {}
