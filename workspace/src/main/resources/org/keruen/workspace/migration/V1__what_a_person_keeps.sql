-- Texts are gzipped. `turn` counts up with every writing: what was kept last has the highest, and no clock is asked.

CREATE TABLE plan (
    hash TEXT PRIMARY KEY,
    turn INTEGER NOT NULL UNIQUE,
    text BLOB NOT NULL
) STRICT;

-- The ground each option of a plan passes over, as GeoJSON.
CREATE TABLE plan_ground (
    plan TEXT NOT NULL REFERENCES plan (hash) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    option TEXT NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (plan, number)
) STRICT;

-- A promised option with the whole plan it stands in, and what has been told of it since.
CREATE TABLE shipment (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    plan BLOB NOT NULL
) STRICT;

CREATE TABLE shipment_event (
    shipment TEXT NOT NULL REFERENCES shipment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (shipment, number)
) STRICT;

-- What a person writes: a scenario (YAML), an order (one row's columns), an overlay (its files).
CREATE TABLE own (
    kind TEXT NOT NULL CHECK (kind IN ('scenario', 'order', 'overlay')),
    name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT;

-- An answer that took long, known by the hash of its question and of the data it was asked of.
CREATE TABLE result (
    hash TEXT PRIMARY KEY,
    text BLOB NOT NULL
) STRICT;

CREATE TABLE result_part (
    result TEXT NOT NULL REFERENCES result (hash) ON DELETE CASCADE,
    name TEXT NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (result, name)
) STRICT;

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    turn INTEGER NOT NULL UNIQUE,
    verb TEXT NOT NULL,
    question TEXT NOT NULL,
    result TEXT NOT NULL REFERENCES result (hash),
    finished TEXT NOT NULL
) STRICT;

CREATE INDEX run_of_result ON run (result);
