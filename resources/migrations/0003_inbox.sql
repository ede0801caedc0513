-- SPDX-FileCopyrightText: 2026 The Salve developers
-- SPDX-License-Identifier: MIT
--
-- What monitors that are told remember of what was told: the last beat, the alerts that fire.

CREATE TABLE inbox (
    mailbox TEXT PRIMARY KEY, -- the kind and what it listens to, in words of its own
    memory TEXT NOT NULL      -- JSON
) WITHOUT ROWID;
