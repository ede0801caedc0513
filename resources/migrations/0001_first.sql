-- SPDX-FileCopyrightText: 2026 The Salve developers
-- SPDX-License-Identifier: MIT
--
-- Every statement ends with a semicolon at the end of its line. A shipped file is never edited: the next number changes it.
-- Times are milliseconds since 1970 in UTC unless the name says hour or day. `data` is the entity as JSON; the columns
-- beside it are those that queries need.

CREATE TABLE monitor (
    number INTEGER PRIMARY KEY, -- stands for the id in packed keys: below 2^24, never used again
    id TEXT NOT NULL UNIQUE
);
CREATE TABLE monitor_state (monitor INTEGER PRIMARY KEY, data TEXT NOT NULL);

-- Small single values: globals, and how far packing and retention have come.
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE journal (sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, data TEXT NOT NULL);
CREATE INDEX journal_at ON journal(at);

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    monitor INTEGER NOT NULL,
    first_failure INTEGER NOT NULL,
    closed INTEGER, -- null while open
    data TEXT NOT NULL
);
CREATE INDEX incident_monitor ON incident(monitor, id);
CREATE INDEX incident_closed ON incident(closed);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL, -- 0: none
    planned INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX run_incident ON run(incident);
CREATE INDEX run_planned ON run(planned);
CREATE INDEX run_pending ON run(id) WHERE verdict = 'pending';
-- What a run wrote down before it went on.
CREATE TABLE remembered (run INTEGER PRIMARY KEY, data TEXT NOT NULL);

CREATE TABLE decision (id INTEGER PRIMARY KEY, incident INTEGER NOT NULL, data TEXT NOT NULL);
CREATE INDEX decision_incident ON decision(incident);

CREATE TABLE transition (id INTEGER PRIMARY KEY, monitor INTEGER NOT NULL, at INTEGER NOT NULL, state TEXT NOT NULL, data TEXT NOT NULL);
CREATE INDEX transition_monitor ON transition(monitor, at);

CREATE TABLE hold (id INTEGER PRIMARY KEY, data TEXT NOT NULL);

-- The order in which decisions, runs and transitions came to be; `ref` is the id in the table that `kind` names.
CREATE TABLE activity (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ref INTEGER NOT NULL,
    monitor INTEGER NOT NULL, -- 0: none
    incident INTEGER NOT NULL, -- 0: none
    note TEXT
);
CREATE INDEX activity_monitor ON activity(monitor, sequence);
CREATE INDEX activity_incident ON activity(incident, sequence);

CREATE TABLE set_version (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, made_by TEXT NOT NULL, yaml BLOB NOT NULL);
CREATE INDEX set_version_at ON set_version(at);

-- Results, first as they come (key: hour since 1970 * 2^24 + number in that hour), each row a page full of many monitors';
-- later one row for each hour and monitor (key: hour * 2^24 + monitor). Time first: a key (monitor, time) would dirty one
-- page for every result.
CREATE TABLE tail (key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE chunk (key INTEGER PRIMARY KEY, failures INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE rollup_hour (key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE rollup_day (key INTEGER PRIMARY KEY, data BLOB NOT NULL); -- day since 1970 * 2^24 + monitor
