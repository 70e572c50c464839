package org.keruen.server.http;

/// Answers one kind of request. Throws [Failed], or [org.keruen.model.issue.Refused] for a question that cannot be
/// asked.
@FunctionalInterface
public interface Endpoint {
    Reply answer(Asked asked);
}
