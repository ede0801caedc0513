-- SPDX-FileCopyrightText: 2026 The Salve developers
-- SPDX-License-Identifier: MIT
--
-- What was decided, run and commanded, in the order in which it was recorded, each entry chained to the one before:
-- hash = SHA-256 of the previous hash as hex, number, at, kind and ref in decimal, each followed by a line feed, then data.
-- Nothing in it is ever changed; retention removes its beginning only. `ref` is the id in the table that `kind` names
-- (command: sequence in the journal), `data` what stood there then.

CREATE TABLE audit (
    number INTEGER PRIMARY KEY, -- without gaps
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ref INTEGER NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL
);
CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
