/// The little YAML that packages and scenarios need: texts, lists and maps, each with its line.
@NullMarked
package org.keruen.ingest.yaml;

import org.jspecify.annotations.NullMarked;
