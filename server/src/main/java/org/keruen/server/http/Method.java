package org.keruen.server.http;

/// What a request wants done. `HEAD` is answered as `GET` without a body.
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
