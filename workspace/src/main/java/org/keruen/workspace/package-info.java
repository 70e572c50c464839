/// What a person keeps between two questions: the plans answered last, promised shipments, scenarios, orders and
/// overlays of their own, runs and their results by content hash. One SQLite file in the home folder; its door is
/// [Workspace].
///
/// It keeps texts and knows their hashes, not what they mean. What a call has returned from is on the disk (write-ahead
/// log, synchronous full), and each call is written whole or not at all. One file is written by one at a time,
/// whichever
/// process that is; readers do not wait.
@NullMarked
package org.keruen.workspace;

import org.jspecify.annotations.NullMarked;
